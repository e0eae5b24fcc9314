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
    lines += {ReadmeWords::tr("To test the connection again:"),
              command(u"milvus-tls test %1:%2 --bundle %3"_s.arg(base::shellQuoted(deployment.host))
                          .arg(deployment.port)
                          .arg(base::shellQuoted(set.folder))),
              {}};
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
