#include "ui/text/tr.h"
#include "ui/text/words.h"

using namespace Qt::StringLiterals;

namespace text {

namespace {

QString argument(const probe::StageResult &result, qsizetype index)
{
    return visible(result.args.value(index));
}

QString joined(const probe::StageResult &result)
{
    QStringList parts;
    for (const QString &part : result.args)
        if (!part.isEmpty())
            parts << visible(part);
    //: between the items of a list
    return parts.join(Tr::tr(", "));
}

QString milvusDetail(const probe::StageResult &result)
{
    const QString version = argument(result, 0);
    if (result.args.value(1) != u"healthy")
        return Tr::tr("version %1, not healthy").arg(version);
    bool counted = false;
    const int collections = result.args.value(3).toInt(&counted);
    if (!counted)
        return Tr::tr("version %1, healthy").arg(version);
    return Tr::tr("version %1, healthy, %n collection(s)", nullptr, collections).arg(version);
}

QString proofDetail(const probe::StageResult &result)
{
    return result.args.value(0) == u"let-in" ? Tr::tr("let in") : Tr::tr("refused, as it must be");
}

QString okDetail(const probe::StageResult &result)
{
    switch (result.stage) {
    case probe::Stage::Files:
    case probe::Stage::Tls:
        return joined(result);
    case probe::Stage::Resolve:
        return Tr::tr("%1 → %2").arg(argument(result, 0), argument(result, 1));
    case probe::Stage::Connect:
        return Tr::tr("%1, port %2").arg(argument(result, 0), argument(result, 1));
    case probe::Stage::Chain:
        return Tr::tr("signed by %1, valid %Ln day(s)", nullptr, result.args.value(1).toInt())
            .arg(argument(result, 0));
    case probe::Stage::Name:
        if (result.args.value(0) == result.args.value(1))
            return Tr::tr("%1 is in the certificate").arg(argument(result, 0));
        return Tr::tr("%1 is covered by %2").arg(argument(result, 0), argument(result, 1));
    case probe::Stage::ClientCertificate:
        return result.args.value(0) == u"accepted" ? Tr::tr("asked for and accepted")
                                                   : Tr::tr("not asked for");
    case probe::Stage::Milvus:
        return milvusDetail(result);
    case probe::Stage::ProofNoCertificate:
    case probe::Stage::ProofStranger:
    case probe::Stage::ProofPlaintext:
        return proofDetail(result);
    case probe::Stage::Rest:
        break;
    }
    return Tr::tr("answers at %1").arg(argument(result, 0));
}

QString findingDetail(const probe::StageResult &result, const QString &otherwise)
{
    if (!result.finding)
        return otherwise;
    if (result.finding->code == base::Code::NameMismatch)
        return Tr::tr("%1 is not in the certificate").arg(visible(result.finding->args.value(0)));
    return words(*result.finding).message;
}

/// A sentence as a heading: without its full stop.
QString asHeading(QString sentence)
{
    if (sentence.endsWith(u'.') || sentence.endsWith(u'。'))
        sentence.chop(1);
    return sentence;
}

} // namespace

QString stageTitle(probe::Stage stage)
{
    switch (stage) {
    case probe::Stage::Files:
        return Tr::tr("Read the files");
    case probe::Stage::Resolve:
        return Tr::tr("Find the server");
    case probe::Stage::Connect:
        return Tr::tr("Connect");
    case probe::Stage::Tls:
        return Tr::tr("TLS handshake");
    case probe::Stage::Chain:
        return Tr::tr("Server’s certificate");
    case probe::Stage::Name:
        return Tr::tr("Name");
    case probe::Stage::ClientCertificate:
        return Tr::tr("Client certificate");
    case probe::Stage::Milvus:
        return Tr::tr("Milvus answers");
    case probe::Stage::ProofNoCertificate:
        return Tr::tr("Proof: without a certificate");
    case probe::Stage::ProofStranger:
        return Tr::tr("Proof: with a stranger’s certificate");
    case probe::Stage::ProofPlaintext:
        return Tr::tr("Proof: without TLS");
    case probe::Stage::Rest:
        break;
    }
    return Tr::tr("REST answers");
}

QString stageDetail(const probe::StageResult &result)
{
    switch (result.status) {
    case probe::Status::NotReached:
        return Tr::tr("not reached");
    case probe::Status::Running:
        return Tr::tr("working …");
    case probe::Status::Ok:
        return okDetail(result);
    case probe::Status::Problem:
        return findingDetail(result, Tr::tr("not as it must be"));
    case probe::Status::Skipped:
        break;
    }
    return findingDetail(result, Tr::tr("left out"));
}

QString testHeadline(const probe::TestReport &report, plan::Mode mode)
{
    for (const base::Finding &finding : report.findings) {
        if (finding.severity != base::Severity::Problem)
            continue;
        if (finding.code == base::Code::NameMismatch)
            return Tr::tr("The certificate does not cover %1").arg(visible(finding.args.value(0)));
        return asHeading(words(finding).message);
    }
    if (!report.connected)
        return Tr::tr("Milvus did not answer");
    if (mode == plan::Mode::Mutual && report.connection.enforced == true)
        return Tr::tr("Milvus is encrypted, and strangers are kept out");
    return Tr::tr("Milvus is encrypted");
}

} // namespace text
