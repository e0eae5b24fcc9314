#pragma once

#include <QHash>
#include <QString>

namespace milvus {

/// "19530:19530", "127.0.0.1:29530-29531:19530-19531/tcp" as Compose and `docker run` take it, into
/// the ports on this machine by those inside. What is there already stays, and anything else is
/// left out. Pure.
void takePublished(const QString &written, QHash<int, int> &published);

} // namespace milvus
