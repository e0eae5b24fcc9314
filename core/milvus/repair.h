#pragma once

#include "core/milvus/patch.h"

namespace milvus {

/// Kinds of findings that an edit of the file's text mends, in the order in which they are mended:
/// a file with tabs has to be readable before anything else can be seen in it.
QList<base::Code> repairableCodes();

/// Whether a finding of findProblems() or the error of planPatch() is one of them.
bool isRepairable(base::Code code);

/// Plans the edit that mends everything of one kind in a file; before and after are equal when
/// there is nothing of it.
///
/// - YamlTab: tabs in indentation become the file's own step of spaces. Where different widths of
///   a tab would give different settings nobody knows what was meant: TabsAmbiguous.
/// - YamlKeyRepeated: the later block is merged back into the first. Of a setting that stands in
///   both the later value wins, as every Milvus up to 2.6 reads it (2.4 and older by viper 1.8.1,
///   newer ones directly, both by yaml.v2: the last twin replaces the earlier one); what only the
///   earlier block has, and Milvus loses today, counts again. Comments move along.
/// - DeadKeyProxyTls, DeadKeyTlsEnabled, DeadKeyCiphers: the lines go, and a section with nothing
///   else in it goes, too. Comments above them stay.
///
/// Like planPatch() the result has edits and hunks (Why::Repair) and is proven: parsed again, the
/// settings are exactly the intended ones. Its findings are those that remain. Errors: those of
/// planPatch(); YamlUnsafe and YamlFlowStyle for what cannot be moved safely. Pure; any thread.
base::Result<Patch> planRepair(const QByteArray &text, base::Code code,
                               const std::optional<Version> &version, const QString &origin);

/// All repairs of a file, one after the other, as one patch.
base::Result<Patch> planRepairs(const QByteArray &text, const std::optional<Version> &version,
                                const QString &origin);

} // namespace milvus
