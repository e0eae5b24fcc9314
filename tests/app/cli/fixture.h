#pragma once

#include <QHash>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

/// The built `milvus-tls`, run as its users run it.
namespace fixture {

struct Result
{
    int exitCode = -1;
    QString out;
    QString err;
    QJsonObject json;      ///< of stdout; empty when it is none
    bool isCrashed = true; ///< also when it did not end in time
};

struct Options
{
    QString folder;          ///< working folder
    QStringList environment; ///< "NAME=value"
    bool isNobody = false;   ///< as a user without rights, when the test runs as root
    QString standardOutput;  ///< a file to write to instead of being read
    int seconds = 60;
};

QString program();
Result run(const QStringList &arguments, const Options &options = {});

/// The codes of the findings in what the program said.
QStringList codes(const QJsonObject &json);

/// Whether a child without rights can be started: always for an ordinary user, else by giving up
/// root.
bool canBeNobody();

/// Every file below a folder with its type, mode and content: what must not change.
QHash<QString, QByteArray> snapshot(const QString &folder);
/// In words, what differs; empty when nothing does.
QString difference(const QHash<QString, QByteArray> &before,
                   const QHash<QString, QByteArray> &after);

bool write(const QString &path, const QByteArray &content);
QByteArray read(const QString &path);
void copySet(const QString &from, const QString &to);

} // namespace fixture
