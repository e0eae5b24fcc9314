#include "ui/pages/readmefile.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/base/shell.h"
#include "core/milvus/nextsteps.h"
#include "ui/text/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pages {

namespace {

struct ReadmeWords
{
    Q_DECLARE_TR_FUNCTIONS(ReadmeWords)
};

const QString firstLine = u"Milvus TLS Wizard: "_s; ///< by which ours is known again

/// Asks as the window did.
QString testCommand(const Session &session)
{
    const plan::Deployment &deployment = session.plan.deployment;
    const QString host =
        deployment.host.contains(u':') ? u'[' + deployment.host + u']' : deployment.host;
    QString line = u"milvus-tls test %1 --bundle %2 --mode %3"_s.arg(
        base::shellQuoted(u"%1:%2"_s.arg(host).arg(deployment.port)),
        base::shellQuoted(session.generated->folder), plan::modeId(session.plan.mode));
    if (!session.serverName.isEmpty())
        line += u" --server-name "_s + base::shellQuoted(session.serverName);
    if (!session.user.isEmpty())
        line += u" --user %1 --password-env MILVUS_PASSWORD"_s.arg(base::shellQuoted(session.user));
    return line;
}

QString command(const QString &line)
{
    return line.isEmpty() ? QString() : u"    "_s + line;
}

} // namespace

QString readmeText(const Session &session)
{
    const bundle::GenerateReport &set = *session.generated;
    std::optional<milvus::Applied> applied;
    if (!session.applied.isEmpty())
        applied = session.applied.last();
    const plan::Deployment &deployment = session.plan.deployment;
    const milvus::NextSteps steps = milvus::nextSteps(deployment, milvus::Rendering::MilvusYaml,
                                                      static_cast<int>(session.plan.mode), applied);
    QStringList lines = {firstLine + text::date(base::now()), {}};
    if (!steps.restart.isEmpty())
        lines += {ReadmeWords::tr("Milvus reads certificates only when it starts. Restart it:"),
                  command(steps.restart),
                  {}};
    if (applied && !steps.back.isEmpty())
        lines += {ReadmeWords::tr("To go back to how it was:"), command(steps.back), {}};
    lines += {ReadmeWords::tr("To test the connection again:"), command(testCommand(session)), {}};
    if (set.serverNotAfter.isValid())
        lines += ReadmeWords::tr("server.pem is good until %1, client.pem until %2.")
                     .arg(text::date(set.serverNotAfter), text::date(set.clientNotAfter));
    lines +=
        {ReadmeWords::tr("For new dates from the same CA:"),
         command(u"milvus-tls renew --bundle %1"_s.arg(base::shellQuoted(set.folder))),
         {},
         ReadmeWords::tr("Milvus needs server.key, server.pem and ca.pem. Programs need ca.pem "
                         "and, for mutual TLS, client.key and client.pem. Nobody needs ca.key: "
                         "it stays here."),
         {}};
    return lines.join(u'\n');
}

base::Result<> writeReadme(const Session &session)
{
    const QString path = session.generated->folder + u'/' + QLatin1String(readmeName);
    const auto earlier = base::readFile(path);
    if (earlier && !earlier->startsWith(firstLine.toUtf8()))
        return {};
    return base::replaceFile(path, readmeText(session).toUtf8());
}

} // namespace pages
