#include "core/bundle/historywriter.h"

#include "core/base/files.h"
#include "core/bundle/files.h"

#include <cerrno>

namespace bundle {

HistoryWriter::HistoryWriter(std::unique_ptr<QFile> file, QString shownPath)
    : m_file(std::move(file))
    , m_shownPath(std::move(shownPath))
{}

base::Error HistoryWriter::failure() const
{
    return base::writeError(m_shownPath, errno);
}

base::Result<HistoryWriter> HistoryWriter::begin(const Staging &staging)
{
    const QString name = QString::fromLatin1(historyName);
    const QString earlier = staging.target().path + u'/' + name;
    QByteArray content;
    if (statusOf(earlier).exists()) {
        auto read = base::readFile(earlier, mostHistoryBytes);
        if (!read)
            return tl::make_unexpected(read.error());
        content = std::move(*read);
        if (!content.isEmpty() && !content.endsWith('\n'))
            content += '\n';
    }
    if (const auto added = staging.add(name, content, 0644); !added)
        return tl::make_unexpected(added.error());
    HistoryWriter writer(std::make_unique<QFile>(staging.folder() + u'/' + name), earlier);
    if (!writer.m_file->open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::ExistingOnly))
        return tl::make_unexpected(writer.failure());
    return writer;
}

base::Result<> HistoryWriter::append(QByteArrayView lines)
{
    if (m_file->write(lines.data(), lines.size()) != lines.size())
        return tl::make_unexpected(failure());
    return {};
}

base::Result<> HistoryWriter::end()
{
    if (!m_file->flush())
        return tl::make_unexpected(failure());
    m_file->close();
    return {};
}

} // namespace bundle
