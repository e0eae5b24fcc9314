#include "ui/pages/inspecttext.h"

#include "ui/pages/certificatefacts.h"
#include "ui/pages/outsidetext.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pages {

namespace {

struct InspectWords
{
    Q_DECLARE_TR_FUNCTIONS(pages::InspectPage)
};

bool isAbout(const base::Finding &finding, const inspect::Object &object)
{
    return finding.where == object.path || finding.where == object.file;
}

QString factLines(const QList<Fact> &facts)
{
    QString lines;
    for (const Fact &fact : facts)
        lines += u"  %1: %2\n"_s.arg(fact.name, fact.copy.isEmpty() ? fact.value : fact.copy);
    return lines;
}

} // namespace

QList<base::Finding> findingsAbout(const inspect::Report &report, const inspect::Object *object)
{
    QList<base::Finding> found;
    for (const base::Finding &finding : report.findings) {
        const bool belongs = object
                                 ? isAbout(finding, *object)
                                 : std::none_of(report.objects.begin(), report.objects.end(),
                                                [&](const auto &o) { return isAbout(finding, o); });
        if (belongs)
            found += finding;
    }
    return found;
}

QString goodWords(const inspect::Report &report, const inspect::Object &object)
{
    switch (object.kind) {
    case inspect::Kind::Certificate:
        break;
    case inspect::Kind::PrivateKey:
        return InspectWords::tr("A private key. Keep it to yourself.");
    case inspect::Kind::Request:
        return InspectWords::tr("A request to sign a certificate. Nothing reads it after that.");
    case inspect::Kind::Serial:
        return InspectWords::tr("The serial number that the CA used last.");
    case inspect::Kind::Unknown:
        return InspectWords::tr("Neither a certificate nor a key.");
    }
    switch (object.role) {
    case inspect::Role::Ca:
        return InspectWords::tr("A CA: programs that are given it trust what it signed.");
    case inspect::Role::Client:
        return InspectWords::tr("Good for a program that connects to Milvus.");
    case inspect::Role::Other:
        return InspectWords::tr("Nothing is wrong with it.");
    case inspect::Role::Server:
        break;
    }
    inspect::Report own = report; // the sentence about this one alone
    own.findings = findingsAbout(report, &object);
    own.verdict.good = true;
    own.verdict.names = object.certificate->names;
    return text::verdict(own);
}

QString inspectText(const inspect::Report &report)
{
    QString lines = text::verdict(report) + u"\n\n"_s;
    for (const inspect::Object &object : report.objects) {
        lines += objectTitle(object) + u'\n' + factLines(factsOf(object)) +
                 factLines(fingerprintsOf(object));
        if (object.certificate)
            for (const plan::SubjectAltName &name : object.certificate->names)
                lines +=
                    u"  %1: %2\n"_s.arg(plan::nameKindId(name.kind), text::visible(name.value));
        lines += u'\n';
    }
    for (const base::Finding &finding : report.findings) {
        const text::Words words = text::words(finding);
        lines += u"%1 %2: %3 %4\n"_s.arg(
            base::codeId(finding.code), text::severity(finding.severity), words.message, words.fix);
    }
    return lines;
}

} // namespace pages
