#pragma once

#include "core/bundle/files.h"
#include "core/bundle/history.h"
#include "core/bundle/staging.h"

#include <QFile>

namespace bundle {

/// The staged history.jsonl: what the folder's holds, and then what this run issues. One thread.
class HistoryWriter
{
public:
    /// Copies the earlier records into the staged folder.
    static base::Result<HistoryWriter> begin(const Staging &staging);

    HistoryWriter(HistoryWriter &&other) noexcept = default;

    base::Result<> append(QByteArrayView lines);
    /// Hands all to the system.
    base::Result<> end();

private:
    HistoryWriter(std::unique_ptr<QFile> file, QString shownPath);
    [[nodiscard]] base::Error failure() const;

    std::unique_ptr<QFile> m_file;
    QString m_shownPath; ///< where it will be
};

} // namespace bundle
