#pragma once

#include <QList>
#include <QString>

namespace base {

/// What programs use to talk to Milvus.
enum class Sdk { Pymilvus, Node, Java, Go, Cpp, CSharp, Rest, Attu };

const QList<Sdk> &allSdks();
QString sdkId(Sdk sdk);    ///< "pymilvus", "node", "java", "go", "cpp", "csharp", "rest", "attu"
QString sdkTitle(Sdk sdk); ///< "Python", "Node.js", …: proper names, not translated
bool parseSdk(QStringView text, Sdk &sdk);

} // namespace base
