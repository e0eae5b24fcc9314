#include "ui/text/tr.h"
#include "ui/text/words.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace text {

namespace {

const base::Finding *firstOf(const inspect::Report &report, base::Severity severity)
{
    const auto found = std::ranges::find(report.findings, severity, &base::Finding::severity);
    return found == report.findings.end() ? nullptr : &*found;
}

int countOf(const inspect::Report &report, base::Severity severity)
{
    return static_cast<int>(
        std::ranges::count(report.findings, severity, &base::Finding::severity));
}

QString signedUntil(const inspect::Verdict &verdict)
{
    constexpr qint64 most = std::numeric_limits<int>::max();
    const int days = static_cast<int>(std::clamp<qint64>(verdict.daysLeft, 0, most));
    return Tr::tr("Signed by %1. Valid until %2 (%Ln day(s)).", nullptr, days)
        .arg(visible(verdict.signer), date(verdict.notAfter));
}

} // namespace

QString bothForms(const plan::SubjectAltName &name)
{
    const QString value = visible(name.value);
    const bool isOne = name.display.isEmpty() || name.display == name.value;
    return isOne ? value : u"%1 (%2)"_s.arg(visible(name.display), value);
}

QString verdict(const inspect::Report &report)
{
    if (const base::Finding *problem = firstOf(report, base::Severity::Problem))
        return words(*problem).message;
    if (report.objects.isEmpty())
        return Tr::tr("There is no certificate and no key here.");
    const auto &names = report.verdict.names;
    if (!report.verdict.good || names.isEmpty())
        return Tr::tr("Nothing is wrong with what was read.");
    const auto shown = [&](qsizetype index) { return bothForms(names[index]); };
    if (names.size() == 1)
        return Tr::tr("Good for a Milvus server at %1.").arg(shown(0));
    if (names.size() == 2)
        return Tr::tr("Good for a Milvus server at %1 and %2.").arg(shown(0), shown(1));
    return Tr::tr("Good for a Milvus server at %1, %2 and %n more name(s).", nullptr,
                  static_cast<int>(names.size() - 2))
        .arg(shown(0), shown(1));
}

QString verdictDetail(const inspect::Report &report)
{
    QStringList sentences;
    if (const int more = countOf(report, base::Severity::Problem) - 1; more > 0)
        sentences << Tr::tr("%n more problem(s) were found.", nullptr, more);
    if (report.verdict.good && !report.verdict.signer.isEmpty())
        sentences << signedUntil(report.verdict);
    if (const int warnings = countOf(report, base::Severity::Warning); warnings > 0)
        sentences << Tr::tr("%n thing(s) are worth a look.", nullptr, warnings);
    else if (report.verdict.good && !report.verdict.names.isEmpty())
        sentences << Tr::tr("Every Milvus SDK accepts it.");
    return sentences.join(u' ');
}

QString fileMeaning(bundle::File file)
{
    switch (file) {
    case bundle::File::CaKey:
        return Tr::tr("signs new certificates");
    case bundle::File::CaCertificate:
        return Tr::tr("who to trust");
    case bundle::File::CaSerial:
        return Tr::tr("serial numbers");
    case bundle::File::ServerKey:
        return Tr::tr("Milvus’s private key");
    case bundle::File::ServerCertificate:
        return Tr::tr("Milvus’s certificate");
    case bundle::File::ServerRequest:
    case bundle::File::ClientRequest:
        return Tr::tr("its request");
    case bundle::File::ClientKey:
        return Tr::tr("the program’s private key");
    case bundle::File::ClientCertificate:
        break;
    }
    return Tr::tr("the program’s certificate");
}

QString holder(bundle::Holder holder)
{
    switch (holder) {
    case bundle::Holder::Nobody:
        return Tr::tr("nobody");
    case bundle::Holder::Milvus:
        return Tr::tr("Milvus");
    case bundle::Holder::Programs:
        return Tr::tr("your programs");
    case bundle::Holder::Everyone:
        break;
    }
    return Tr::tr("everyone");
}

QString holder(bundle::File file)
{
    return file == bundle::File::CaKey ? Tr::tr("nobody: keep it here")
                                       : holder(bundle::info(file).holder);
}

} // namespace text
