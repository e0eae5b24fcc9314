#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace milvus {

/// Names and values; a null value is known only where Milvus is started.
using Variables = QHash<QString, QString>;

/// Who reads a file of variables: Compose takes quotes and comments away and replaces variables,
/// `docker run` and Compose's "format: raw" do not.
enum class EnvFileReader { Compose, DockerRun };

/// The lines "NAME=value" of such a file. A name alone takes its value from where Milvus is
/// started, which is `known` where it has one. Pure.
Variables readEnvFile(const QByteArray &text, EnvFileReader reader, const Variables &known = {});

/// "NAME=value", "NAME" or nothing into the variables. Pure.
void takeVariable(const QString &assignment, Variables &variables);

/// Whether a value still holds "$NAME" or "${NAME}", which only its reader can replace.
bool namesVariable(const QString &value);

} // namespace milvus
