// Makes one set of nine files and says how it went: what the tests kill, race and starve.
//     setmaker FOLDER [--preset ID] [--key ID] [--name NAME]… [--organization TEXT] [--replace]
//     [--new-ca] [--renew | --add N | --rotate]
// With --renew it renews server and client there, with --add it makes N named clients there, with
// --rotate it takes the next step to a new CA.
// Prints the code of the error, or "made" and the backup folder. Exit 0 when made, 1 when not.

#include "core/bundle/generate.h"
#include "core/bundle/rotate.h"
#include "core/plan/hostname.h"
#include "core/plan/preset.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

plan::Plan planOf(const QCommandLineParser &arguments)
{
    plan::Plan plan;
    plan::Preset preset = plan::Preset::Recommended;
    plan::parsePreset(arguments.value(u"preset"_s), preset);
    plan::applyPreset(preset, plan);
    plan::parseKeyKind(arguments.value(u"key"_s), plan.key);
    plan.folder = arguments.positionalArguments().value(0);
    plan.newCa = arguments.isSet(u"new-ca"_s);
    plan.subject.organization = arguments.value(u"organization"_s);
    if (!plan.subject.organization.isEmpty()) {
        plan.subject.country = u"CN"_s;
        plan.subject.state = u"上海市"_s;
        plan.subject.locality = u"上海"_s;
    }
    for (const QString &name : arguments.values(u"name"_s))
        if (const auto parsed = plan::parseName(name))
            plan.names.append(parsed->name);
    return plan;
}

struct Outcome
{
    QString backupFolder;
    QList<base::Finding> findings;
};

base::Result<Outcome> run(const QCommandLineParser &arguments)
{
    const base::Job job;
    const plan::Plan plan = planOf(arguments);
    const auto outcome = [](const auto &report) {
        return Outcome{report.backupFolder, report.findings};
    };
    if (arguments.isSet(u"renew"_s))
        return bundle::renew({plan.folder}, job).map(outcome);
    if (arguments.isSet(u"add"_s)) {
        bundle::RenewRequest request;
        request.folder = plan.folder;
        for (int i = 0; i < arguments.value(u"add"_s).toInt(); ++i)
            request.newClients << u"app-%1"_s.arg(i);
        return bundle::renew(request, job).map(outcome);
    }
    if (arguments.isSet(u"rotate"_s))
        return bundle::rotate({plan.folder}, job).map([&](const bundle::RotationReport &report) {
            return outcome(report.changes);
        });
    return bundle::generate(plan, arguments.isSet(u"replace"_s), job).map(outcome);
}

} // namespace

int main(int count, char **values)
{
    const QCoreApplication application(count, values);
    QCommandLineParser arguments;
    arguments.addOptions({{u"preset"_s, {}, u"id"_s, u"recommended"_s},
                          {u"key"_s, {}, u"id"_s},
                          {u"name"_s, {}, u"name"_s},
                          {u"organization"_s, {}, u"text"_s},
                          {u"replace"_s, {}},
                          {u"new-ca"_s, {}},
                          {u"renew"_s, {}},
                          {u"add"_s, {}, u"number"_s},
                          {u"rotate"_s, {}}});
    arguments.process(application);
    const auto report = run(arguments);
    QTextStream out(stdout);
    if (!report) {
        out << base::codeId(report.error().code) << ' ' << report.error().args.join(u" | "_s) << ' '
            << report.error().detail << Qt::endl;
        return 1;
    }
    out << "made " << report->backupFolder << Qt::endl;
    for (const base::Finding &finding : report->findings)
        out << base::codeId(finding.code) << ' ' << finding.args.join(u" | "_s) << Qt::endl;
    return 0;
}
