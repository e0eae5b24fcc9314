#include "app/cli/nextreport.h"

#include "app/cli/tr.h"
#include "ui/text/words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QJsonArray linesJson(const QList<milvus::LogLine> &lines)
{
    QJsonArray array;
    for (const milvus::LogLine &line : lines)
        array << QJsonObject{{u"line"_s, line.text}, {u"meaning"_s, text::logSign(line.sign)}};
    return array;
}

QStringList restartWords(const milvus::NextSteps &steps)
{
    if (steps.restart.isEmpty())
        return {};
    return {Tr::tr("Milvus reads it when it starts. To restart it: %1")
                .arg(text::visible(steps.restart))};
}

QStringList backWords(const milvus::NextSteps &steps)
{
    if (steps.back.isEmpty())
        return {};
    return {Tr::tr("To take it back: %1").arg(text::visible(steps.back))};
}

QStringList lineWords(const QList<milvus::LogLine> &lines)
{
    QStringList words;
    for (const milvus::LogLine &line : lines)
        words << u"  "_s + line.text << u"    "_s + text::logSign(line.sign);
    return words;
}

} // namespace

void setNext(const milvus::NextSteps &steps, Output &out)
{
    out.set(u"restart"_s, steps.restart);
    out.set(u"next"_s, QJsonObject{{u"restart"_s, steps.restart},
                                   {u"log"_s, steps.logCommand},
                                   {u"good"_s, linesJson(steps.goodLines)},
                                   {u"bad"_s, linesJson(steps.badLines)},
                                   {u"back"_s, steps.back}});
}

void sayNext(const milvus::NextSteps &steps, Output &out)
{
    setNext(steps, out);
    out.say(restartWords(steps));
    if (!steps.goodLines.isEmpty()) {
        out.say(steps.logCommand.isEmpty()
                    ? Tr::tr("Then the terminal in which Milvus runs must say:")
                    : Tr::tr("Then its log must say (%1):").arg(text::visible(steps.logCommand)));
        out.say(lineWords(steps.goodLines));
        out.say(Tr::tr("and none of these:"));
        out.say(lineWords(steps.badLines));
    }
    out.say(backWords(steps));
}

void remarkNext(const milvus::NextSteps &steps, Output &out)
{
    QStringList words = restartWords(steps);
    if (!steps.logCommand.isEmpty() && !steps.goodLines.isEmpty())
        words << Tr::tr("Then its log must say “%1”: %2")
                     .arg(steps.goodLines.first().text, text::visible(steps.logCommand));
    for (const QString &line : words + backWords(steps))
        out.remark(line);
}

} // namespace cli
