#include "app/cli/planoptions.h"

#include "app/cli/nameoptions.h"
#include "app/cli/tr.h"
#include "app/cli/values.h"
#include "core/bundle/generate.h"
#include "core/plan/answers.h"
#include "core/plan/preset.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct TextOption
{
    const char *name;
    QString plan::Subject::*field;
};

constexpr std::array subjectOptions = {
    TextOption{"country", &plan::Subject::country},
    TextOption{"state", &plan::Subject::state},
    TextOption{"locality", &plan::Subject::locality},
    TextOption{"organization", &plan::Subject::organization},
    TextOption{"organizational-unit", &plan::Subject::organizationalUnit},
    TextOption{"common-name", &plan::Subject::commonName},
};

base::Result<plan::Plan> startingPlan(const CommandLine &line)
{
    if (!line.isSet(u"answers"_s))
        return plan::defaultPlan();
    return plan::readAnswers(absolutePath(line.value(u"answers"_s)));
}

base::Result<> takePreset(const CommandLine &line, plan::Plan &plan)
{
    if (!line.isSet(u"preset"_s))
        return {};
    plan::Preset preset = plan::Preset::Custom;
    if (!plan::parsePreset(line.value(u"preset"_s), preset))
        return base::fail(base::Code::PresetUnknown, {line.value(u"preset"_s)});
    plan::applyPreset(preset, plan);
    return {};
}

base::Result<> takeNames(const CommandLine &line, plan::Plan &plan)
{
    if (!line.isSet(u"san"_s))
        return {};
    const auto names = typedNames(line, u"san"_s);
    if (!names)
        return tl::make_unexpected(names.error());
    plan.names = *names;
    return {};
}

base::Result<> takeKeyAndMode(const CommandLine &line, plan::Plan &plan)
{
    if (line.isSet(u"key"_s) && !plan::parseKeyKind(line.value(u"key"_s), plan.key))
        return base::fail(base::Code::KeyKindUnknown, {line.value(u"key"_s)});
    if (line.isSet(u"mode"_s)) {
        const auto mode = modeOf(line);
        if (!mode)
            return tl::make_unexpected(mode.error());
        plan.mode = *mode;
    }
    return {};
}

base::Result<> takeDays(const CommandLine &line, plan::Plan &plan)
{
    const auto authority = line.number(u"ca-days"_s, plan.validity.caDays);
    if (!authority)
        return tl::make_unexpected(authority.error());
    plan.validity.caDays = *authority;
    const auto server = line.number(u"days"_s, plan.validity.serverDays);
    const auto client = line.number(u"days"_s, plan.validity.clientDays);
    if (!server)
        return tl::make_unexpected(server.error());
    plan.validity.serverDays = *server;
    plan.validity.clientDays = *client;
    return {};
}

void takeTexts(const CommandLine &line, plan::Plan &plan)
{
    for (const TextOption &option : subjectOptions)
        if (const QString name = QString::fromLatin1(option.name); line.isSet(name))
            plan.subject.*option.field = line.value(name);
    if (line.isSet(u"ca-common-name"_s))
        plan.caCommonName = line.value(u"ca-common-name"_s);
    if (line.isSet(u"client-name"_s))
        plan.clientName = line.value(u"client-name"_s);
    if (line.isSet(u"out"_s))
        plan.folder = absolutePath(line.value(u"out"_s));
    if (line.isSet(u"ca"_s))
        plan.caFolder = absolutePath(line.value(u"ca"_s));
    plan.newCa = plan.newCa || line.isSet(u"new-ca"_s);
}

QString optionOf(plan::Field field)
{
    switch (field) {
    case plan::Field::Country:
        return u"--country"_s;
    case plan::Field::State:
        return u"--state"_s;
    case plan::Field::Locality:
        return u"--locality"_s;
    case plan::Field::Organization:
        return u"--organization"_s;
    case plan::Field::OrganizationalUnit:
        return u"--organizational-unit"_s;
    case plan::Field::CommonName:
        return u"--common-name"_s;
    case plan::Field::CaCommonName:
        return u"--ca-common-name"_s;
    case plan::Field::Names:
        return u"--san"_s;
    case plan::Field::Key:
        return u"--key"_s;
    case plan::Field::CaDays:
        return u"--ca-days"_s;
    case plan::Field::ServerDays:
    case plan::Field::ClientDays:
        return u"--days"_s;
    case plan::Field::ClientName:
        return u"--client-name"_s;
    case plan::Field::Folder:
        return u"--out"_s;
    case plan::Field::CaFolder:
        return u"--ca"_s;
    case plan::Field::ConfigPath:
        return u"--config"_s;
    case plan::Field::ServerPath:
        return u"--server-path"_s;
    case plan::Field::MilvusVersion:
        return u"--milvus-version"_s;
    case plan::Field::RestPort:
        return u"--rest-port"_s;
    case plan::Field::InternalTls:
        return u"--internal-tls"_s;
    case plan::Field::Host:
    case plan::Field::Port:
    case plan::Field::None:
        break;
    }
    return {};
}

} // namespace

void describePlan(CommandLine &line)
{
    line.option(u"out"_s, u"DIR"_s, Tr::tr("The folder the nine files go to."));
    line.option(u"preset"_s, u"recommended|long-lived|milvus-docs|long-rsa"_s,
                Tr::tr("Key and days in one word; recommended when nothing is said."));
    line.option(u"answers"_s, u"FILE"_s,
                Tr::tr("Start from the answers of an earlier run or of the wizard."));
    line.option(u"mode"_s, u"one-way|mutual"_s,
                Tr::tr("Who shows a certificate: only Milvus, or both sides (mutual)."));
    line.option(u"country"_s, u"C"_s, Tr::tr("Country, two letters."));
    line.option(u"state"_s, u"S"_s, Tr::tr("State or province."));
    line.option(u"locality"_s, u"L"_s, Tr::tr("City."));
    line.option(u"organization"_s, u"O"_s, Tr::tr("Organisation."));
    line.option(u"organizational-unit"_s, u"OU"_s, Tr::tr("Unit of the organisation."));
    line.option(u"common-name"_s, u"CN"_s,
                Tr::tr("Common name of the server's certificate; one of the names."));
    line.option(u"ca-common-name"_s, u"CN"_s, Tr::tr("Common name of the CA."));
    line.repeatable(
        u"san"_s, u"NAME"_s,
        Tr::tr("A name or address that programs dial: DNS:milvus.lan, IP:10.0.0.7, URI:…, "
               "email:…; repeat it. Without it: this computer's own names."));
    line.option(u"key"_s, u"ec-p256|ec-p384|rsa-2048|rsa-3072|rsa-4096|ed25519"_s,
                Tr::tr("Kind of all three private keys."));
    line.option(u"ca-days"_s, u"N"_s, Tr::tr("Days the CA lasts."));
    line.option(u"days"_s, u"N"_s, Tr::tr("Days the other certificates last."));
    line.option(u"ca"_s, u"DIR"_s,
                Tr::tr("Sign with the CA in this other folder, whatever made it: mkcert, easy-rsa, "
                       "XCA, a script. It is found by content. Its certificate file or a .p12 file "
                       "will do as well."));
    line.option(u"client-name"_s, u"NAME"_s, Tr::tr("Name of the program in client.pem."));
    line.flag(u"new-ca"_s, Tr::tr("Replace the CA in the folder; needs --force."));
}

base::Result<plan::Plan> planOf(const CommandLine &line)
{
    auto plan = startingPlan(line);
    if (!plan)
        return plan;
    takeTexts(line, *plan);
    for (const auto take : {takePreset, takeNames, takeKeyAndMode, takeDays})
        if (const auto taken = take(line, *plan); !taken)
            return tl::make_unexpected(taken.error());
    return plan;
}

QList<base::Finding> judge(const plan::Plan &plan)
{
    QList<base::Finding> findings;
    for (const plan::Problem &problem : bundle::problemsOf(plan)) {
        base::Finding finding = problem.finding;
        if (finding.where.isEmpty())
            finding.where = optionOf(problem.field);
        const auto isTheSame = [&](const base::Finding &other) {
            return other.code == finding.code && other.where == finding.where &&
                   finding.where == u"--days";
        };
        if (std::ranges::none_of(findings, isTheSame)) // --days is said of two files at once
            findings << finding;
    }
    return findings;
}

} // namespace cli
