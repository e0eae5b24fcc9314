#include "app/cli/commands.h"
#include "app/cli/table.h"
#include "app/cli/tr.h"
#include "app/cli/values.h"
#include "core/milvus/nameadvice.h"
#include "ui/text/words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void describeNames(CommandLine &line)
{
    line.setSummary(
        Tr::tr("Suggests names and addresses for server.pem: those of this computer, and of the "
               "Milvus in a Docker Compose file."));
    line.setExample(u"milvus-tls names --compose ~/milvus/docker-compose.yml"_s);
    line.option(u"compose"_s, u"FILE"_s, Tr::tr("The Compose file with which Milvus is started."));
}

QString entryOf(const milvus::AdvisedName &advised)
{
    return plan::nameKindId(advised.name.kind) + u':' + advised.name.value;
}

QString shown(const milvus::AdvisedName &advised)
{
    const plan::SubjectAltName &name = advised.name;
    const bool hasTwoForms = !name.display.isEmpty() && name.display != name.value;
    return text::visible(hasTwoForms ? u"%1 (%2)"_s.arg(name.value, name.display) : name.value);
}

QJsonArray namesJson(const QList<milvus::AdvisedName> &names)
{
    QJsonArray json;
    for (const milvus::AdvisedName &advised : names)
        json << QJsonObject{{u"san"_s, entryOf(advised)},
                            {u"name"_s, advised.name.value},
                            {u"display"_s, advised.name.display},
                            {u"from"_s, milvus::adviceId(advised.from)},
                            {u"service"_s, advised.service}};
    return json;
}

int runNames(const CommandLine &line, Output &out)
{
    const QString compose =
        line.isSet(u"compose"_s) ? absolutePath(line.value(u"compose"_s)) : QString();
    const auto names = milvus::adviseNames(compose);
    if (!names)
        return out.fail(names.error());
    QList<QStringList> rows;
    QStringList options;
    for (const milvus::AdvisedName &advised : *names) {
        rows << QStringList{shown(advised), text::nameOrigin(advised)};
        options << u"--san "_s + entryOf(advised);
        out.add(advised.remarks);
    }
    out.set(u"names"_s, namesJson(*names));
    out.say(aligned(rows));
    out.say();
    out.say(Tr::tr("To put all of them into server.pem, add to milvus-tls generate:"));
    out.say(u"  "_s + text::visible(options.join(u' ')));
    return out.finish();
}

} // namespace

const Command namesCommand = {"names", describeNames, runNames};

} // namespace cli
