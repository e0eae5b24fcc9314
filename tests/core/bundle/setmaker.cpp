// Makes one set of nine files and says how it went: what the tests kill, race and starve.
//     setmaker FOLDER [--preset ID] [--key ID] [--name NAME]… [--organization TEXT] [--replace]
//     [--new-ca]
// Prints the code of the error, or "made" and the backup folder. Exit 0 when made, 1 when not.

#include "core/bundle/generate.h"
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
                          {u"new-ca"_s, {}}});
    arguments.process(application);
    const base::Job job;
    const auto report = bundle::generate(planOf(arguments), arguments.isSet(u"replace"_s), job);
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
