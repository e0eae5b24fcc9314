#include "core/plan/preset.h"

#include "core/plan/hostname.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plan {

namespace {

struct Recipe
{
    Preset preset;
    const char *id;
    KeyKind key;
    Validity validity;
};

// 397 days: what every browser takes; 825: what Apple takes from a private CA
// (certificates.md 1.1).
constexpr Recipe recipes[] = {
    {Preset::Recommended, "recommended", KeyKind::EcP256, {3650, 397, 397}},
    {Preset::LongLived, "long-lived", KeyKind::EcP256, {3650, 825, 825}},
    {Preset::MilvusDocs, "milvus-docs", KeyKind::Rsa2048, {3650, 3650, 3650}},
    {Preset::LongRsa, "long-rsa", KeyKind::Rsa2048, {3650, 825, 825}},
};

} // namespace

QString presetId(Preset preset)
{
    const auto found = std::ranges::find(recipes, preset, &Recipe::preset);
    return found == std::end(recipes) ? QString() : QString::fromLatin1(found->id);
}

bool parsePreset(QStringView text, Preset &preset)
{
    const auto found = std::ranges::find_if(recipes, [text](const Recipe &recipe) {
        return text.trimmed().compare(QLatin1StringView(recipe.id), Qt::CaseInsensitive) == 0;
    });
    if (found == std::end(recipes))
        return false;
    preset = found->preset;
    return true;
}

void applyPreset(Preset preset, Plan &plan)
{
    const auto found = std::ranges::find(recipes, preset, &Recipe::preset);
    if (found == std::end(recipes))
        return;
    plan.key = found->key;
    plan.validity = found->validity;
}

Preset presetOf(const Plan &plan)
{
    const auto found = std::ranges::find_if(recipes, [&plan](const Recipe &recipe) {
        return recipe.preset != Preset::LongRsa && recipe.key == plan.key &&
               recipe.validity == plan.validity;
    });
    return found == std::end(recipes) ? Preset::Custom : found->preset;
}

Plan defaultPlan()
{
    Plan plan;
    plan.names = localNames();
    plan.folder = QDir::homePath() + u"/milvus/tls"_s;
    return plan;
}

} // namespace plan
