#include "app/cli/commands.h"
#include "app/cli/tr.h"
#include "ui/text/words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void describeExplain(CommandLine &line)
{
    line.setSummary(Tr::tr(
        "Explains a code such as TLS-104: what it means, why it matters, what to do. Without a "
        "code: lists all."));
    line.setExample(u"milvus-tls explain TLS-104"_s);
    line.setPositional(u"[CODE]"_s, Tr::tr("The code, with or without “TLS-”."));
}

QJsonObject jsonFor(base::Code code)
{
    const text::Words words = text::words(base::Error{code});
    return {{u"code"_s, base::codeId(code)},
            {u"message"_s, words.message},
            {u"fix"_s, words.fix},
            {u"explanation"_s, text::explanation(code)}};
}

void tellOne(base::Code code, Output &out)
{
    const text::Words words = text::words(base::Error{code});
    out.merge(jsonFor(code));
    out.say(base::codeId(code) + u"  "_s + words.message);
    out.say();
    out.say(text::explanation(code));
    if (words.fix.isEmpty())
        return;
    out.say();
    out.say(Tr::tr("What to do: %1").arg(words.fix));
}

void tellAll(Output &out)
{
    QJsonArray codes;
    for (const base::Code code : base::allCodes()) {
        codes << jsonFor(code);
        out.say(base::codeId(code) + u"  "_s + text::words(base::Error{code}).message);
    }
    out.set(u"codes"_s, codes);
}

int runExplain(const CommandLine &line, Output &out)
{
    if (line.positionals().isEmpty()) {
        tellAll(out);
        return out.finish();
    }
    base::Code code = base::Code::WrongUse;
    const QString typed = line.positionals().first();
    if (!base::parseCode(typed, code))
        return out.fail(wrongUse(Tr::tr("There is no code “%1”.").arg(typed)).value());
    tellOne(code, out);
    return out.finish();
}

} // namespace

const Command explainCommand = {"explain", describeExplain, runExplain};

} // namespace cli
