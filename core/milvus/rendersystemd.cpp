#include "core/base/shell.h"
#include "core/milvus/commands.h"
#include "core/milvus/rendering.h"
#include "core/milvus/rendertext.h"
#include "core/milvus/target.h"

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

/// A word for Environment=, in which systemd finds no specifier and no end.
QByteArray assignment(const QString &name, const QString &value)
{
    QString text = name + u'=';
    for (const QChar character : value) {
        if (character == u'%')
            text += u"%%"_s;
        else if (character == u'"' || character == u'\\')
            text += u'\\' + QString(character);
        else if (character.unicode() < 0x20 || character.unicode() == 0x7F)
            text += u"\\x%1"_s.arg(character.unicode(), 2, 16, QLatin1Char('0'));
        else
            text += character;
    }
    return '"' + text.toUtf8() + '"';
}

} // namespace

QByteArray systemdText(const plan::Plan &plan)
{
    const TlsSettings settings = settingsFor(plan);
    const QString folder = commentFolder(ContainerPlan(plan).folder);
    const QByteArray unit = unitName(plan.deployment).toUtf8();
    QByteArray text =
        "# A drop-in for " + unit +
        ".service: systemd reads it beside the unit, which stays as it is.\n"
        "# 1. The user of the unit (User= in \"systemctl cat " +
        unit +
        "\") must be able to read the files:\n"
        "#   " +
        u"milvus-tls permissions --bundle %1 --for systemd --user milvus --write"_s
            .arg(base::shellWord(folder))
            .toUtf8() +
        "\n# 2. sudo install -D -m 0644 tls.conf " +
        base::shellWord(systemdDropIn(plan.deployment)).toUtf8() + "\n# 3. " +
        systemdRestart(plan.deployment).toUtf8() +
        "\n# Environment variables win over milvus.yaml, so that file can stay as it is.\n"
        "# With ProtectHome= in the unit, a folder below /home is not there for Milvus.\n"
        "[Service]\n";
    for (const Target &target : neededTargets(settings, {}))
        text += "Environment=" +
                assignment(QString::fromUtf8(QByteArray(target.key).replace('.', '_').toUpper()),
                           target.value) +
                '\n';
    return text;
}

} // namespace milvus
