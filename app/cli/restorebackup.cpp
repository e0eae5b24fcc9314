#include "app/cli/configuration.h"
#include "app/cli/configurationchange.h"
#include "app/cli/tr.h"
#include "core/base/files.h"
#include "core/base/shell.h"
#include "core/milvus/apply.h"
#include "core/milvus/document.h"
#include "core/milvus/undo.h"
#include "ui/text/words.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

base::Result<milvus::Patch> undoOf(const QString &config, const QString &backup)
{
    const auto current = base::readFile(config, milvus::largestFile);
    if (!current)
        return tl::make_unexpected(current.error());
    const auto earlier = milvus::textOfBackup(backup, config);
    if (QFileInfo::exists(backup) && !milvus::isBackupOf(backup, config))
        return base::fail(base::Code::NotABackup, {backup, config});
    if (!earlier)
        return tl::make_unexpected(earlier.error());
    return milvus::planUndo(*current, *earlier);
}

} // namespace

int restoreBackup(const QString &config, const QString &backup, bool isWritten, Output &out)
{
    const auto patch = undoOf(config, backup);
    if (!patch)
        return out.fail(patch.error());
    const bool isEdited = patch->before != patch->after && milvus::isEditedSince(config, backup);
    if (isEdited)
        sayDiff(*patch, config, out);
    if (isEdited && !isWritten)
        return out.fail(
            {base::Code::ChangedSinceWrite, {base::shellWord(config), base::shellWord(backup)}});
    const auto applied = milvus::apply(config, *patch);
    if (!applied)
        return out.fail(applied.error());
    out.set(u"written"_s, true);
    out.set(u"backup"_s, applied->backupPath);
    out.say(
        Tr::tr("%1 is as it was in %2. What stood there is kept as %3.")
            .arg(text::visible(config), text::visible(backup), text::visible(applied->backupPath)));
    return out.finish();
}

} // namespace cli
