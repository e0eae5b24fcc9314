#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/table.h"
#include "app/cli/tr.h"
#include "app/cli/values.h"
#include "core/bundle/permissions.h"
#include "ui/text/words.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void describePermissions(CommandLine &line)
{
    line.setSummary(
        Tr::tr("Says which owner and mode each file needs so that Milvus can read its key and "
               "nobody else can, and sets what it may with --write."));
    line.setExample(u"milvus-tls permissions --bundle ~/milvus/tls --for docker"_s);
    line.required(u"bundle"_s, u"DIR"_s, Tr::tr("The folder with the nine files."));
    line.required(
        u"for"_s, u"docker|docker-root|systemd|secret"_s,
        Tr::tr("How Milvus runs: a container as uid 999 (3.0 and newer), a container as "
               "root (up to 2.6), a user of this computer, or a Swarm stack with Docker secrets."));
    line.option(u"user"_s, u"UID[:GID]|NAME"_s, Tr::tr("The user that Milvus runs as."));
    line.option(u"group"_s, u"NAME|GID"_s,
                Tr::tr("Leave server.key to its owner and let this group read it."));
    line.flag(u"write"_s, Tr::tr("Set owners and modes, as far as this user may."));
}

base::Result<bundle::PermissionQuestion> questionOf(const CommandLine &line)
{
    bundle::PermissionQuestion question;
    const auto folder = bundleFolder(line);
    if (!folder)
        return tl::make_unexpected(folder.error());
    question.folder = *folder;
    if (!bundle::parseServerKind(line.value(u"for"_s), question.kind))
        return wrongUse(Tr::tr("--for takes docker, docker-root, systemd or secret, and not “%1”.")
                            .arg(line.value(u"for"_s)));
    const auto server = bundle::serverReader(question.kind, line.value(u"user"_s));
    if (!server)
        return tl::make_unexpected(server.error());
    question.server = *server;
    if (!line.isSet(u"group"_s))
        return question;
    const auto group = bundle::groupNumber(line.value(u"group"_s));
    if (!group)
        return tl::make_unexpected(group.error());
    question.group = *group;
    return question;
}

QJsonArray needsJson(const bundle::PermissionPlan &plan)
{
    QJsonArray json;
    for (const bundle::PermissionNeed &need : plan.needs)
        json << QJsonObject{{u"path"_s, need.path},
                            {u"is"_s, need.is.text()},
                            {u"needed"_s, need.wanted.text()},
                            {u"good"_s, need.isFine()},
                            {u"mayApply"_s, need.mayApply},
                            {u"command"_s, need.command}};
    return json;
}

void tell(const bundle::PermissionPlan &plan, Output &out)
{
    QList<QStringList> rows;
    QStringList commands;
    for (const bundle::PermissionNeed &need : plan.needs) {
        const QString name = need.isFolder ? need.path + u'/' : QFileInfo(need.path).fileName();
        rows << QStringList{need.isFine() ? u"✓"_s : u"✗"_s, text::visible(name), need.is.text(),
                            need.isFine() ? QString() : u"→ "_s + need.wanted.text()};
    }
    for (const bundle::PermissionNeed &need : bundle::leftToDo(plan.needs))
        commands << need.command;
    out.say(aligned(rows));
    if (!commands.isEmpty()) {
        out.say();
        out.say(Tr::tr("These commands do it:"));
        for (const QString &command : std::as_const(commands))
            out.say(u"  "_s + text::visible(command));
    }
    if (!plan.stackText.isEmpty()) {
        out.say();
        out.say(Tr::tr("In the stack file, so that the container's user owns its copies (with "
                       "docker compose, which does not copy them, use --for docker):"));
        out.raw(plan.stackText.toUtf8());
    }
    if (base::hasProblem(plan.findings))
        return;
    out.say();
    out.say(Tr::tr("Milvus can read what it needs, and no key is open to others. After a renewal "
                   "the new files need the same again."));
}

int runPermissions(const CommandLine &line, Output &out)
{
    const auto question = questionOf(line);
    if (!question)
        return out.fail(question.error());
    base::Job job;
    const Interrupt interrupt(job);
    const auto plan = line.isSet(u"write"_s) ? bundle::applyPermissions(*question, job)
                                             : bundle::permissionPlan(*question);
    if (!plan)
        return out.fail(plan.error());
    out.set(u"server"_s, question->server.text());
    out.set(u"files"_s, needsJson(*plan));
    out.set(u"stack"_s, plan->stackText);
    tell(*plan, out);
    out.add(plan->findings);
    return out.finish();
}

} // namespace

const Command permissionsCommand = {"permissions", describePermissions, runPermissions};

} // namespace cli
