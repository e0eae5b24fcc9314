#pragma once

#include "core/base/result.h"
#include "core/bundle/files.h"
#include "core/export/snippet.h"
#include "core/inspect/inspect.h"
#include "core/milvus/effective.h"
#include "core/milvus/nameadvice.h"
#include "core/milvus/nextsteps.h"
#include "core/milvus/patch.h"
#include "core/plan/preset.h"
#include "core/probe/livetest.h"

#include <QString>

namespace text {

/// What happened and why in one sentence, and what to do in another. Plain text, translated.
struct Words
{
    QString message;
    QString fix;
};

Words words(const base::Finding &finding);
Words words(const base::Error &error);
/// The longer story behind a code, for `explain` and help: what it means, why it matters to Milvus,
/// how to mend it.
QString explanation(base::Code code);

QString stageTitle(probe::Stage stage);
QString stageDetail(const probe::StageResult &result);
/// The heading of a finished test: "Milvus is encrypted, and strangers are kept out".
QString testHeadline(const probe::TestReport &report, plan::Mode mode);
/// The verdict on a certificate set in one sentence.
QString verdict(const inspect::Report &report);
/// What stands beside the verdict: signer, end of validity, how much else was found.
QString verdictDetail(const inspect::Report &report);
QString why(milvus::Why why);
/// What a line in Milvus's log means, in one sentence.
QString logSign(milvus::LogSign sign);
/// Where Milvus has a setting from: "milvus.yaml, line 12", "variable …".
QString settingSource(const milvus::EffectiveValue &value);
QString trap(exporter::Trap trap);
QString severity(base::Severity severity); ///< "Problem", "Warning", "Note"
QString keyKind(plan::KeyKind kind);       ///< "P-256 (ECDSA)", …
QString fileMeaning(bundle::File file);    ///< "signs new certificates", …
QString holder(bundle::Holder holder);     ///< "your programs", …
QString holder(bundle::File file);         ///< the same, and for ca.key the warning to keep it here
QString modeName(plan::Mode mode);         ///< "Both sides (mutual)", …
QString presetName(plan::Preset preset);
QString presetLine(plan::Preset preset); ///< one line of consequence
QString fieldName(plan::Field field);
QString comparedField(const QString &field); ///< of inspect::FieldRow: "Valid until", …
QString comparedValue(const QString &field, const QString &value); ///< made visible; "nothing"
/// A name as it is read and, where that differs, as it stands in the certificate: "中文.cn
/// (xn--fiq228c.cn)".
QString bothForms(const plan::SubjectAltName &name);
QString nameUse(const plan::SubjectAltName &name);      ///< who uses it: "this laptop", …
QString nameOrigin(const milvus::AdvisedName &advised); ///< why it is offered
QString date(const QDateTime &instant); ///< long, unambiguous, by locale: "19 November 2036"
/// The same in local time with hours and minutes: "19 November 2036, 14:05"
QString dateAndTime(const QDateTime &instant);
/// Outside text made harmless for a terminal or a label: controls and bidi marks shown as \u202E.
QString visible(const QString &outside);

} // namespace text
