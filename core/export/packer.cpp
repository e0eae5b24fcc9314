#include "core/export/packer.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace exporter {

namespace {

struct WriterDeleter
{
    void operator()(archive *writer) const noexcept { archive_write_free(writer); }
};
struct EntryDeleter
{
    void operator()(archive_entry *entry) const noexcept { archive_entry_free(entry); }
};
using Writer = std::unique_ptr<archive, WriterDeleter>;
using Entry = std::unique_ptr<archive_entry, EntryDeleter>;

/// 1 January 1980, the earliest that a zip can say.
constexpr time_t fixedTime = 315532800;

bool open(archive *writer, Format format, std::vector<char> &buffer, std::size_t &used)
{
    const bool prepared =
        format == Format::Zip
            ? archive_write_set_format_zip(writer) == ARCHIVE_OK
            : archive_write_set_format_pax_restricted(writer) == ARCHIVE_OK &&
                  archive_write_add_filter_gzip(writer) == ARCHIVE_OK &&
                  archive_write_set_options(writer, "gzip:!timestamp") == ARCHIVE_OK;
    return prepared &&
           archive_write_open_memory(writer, buffer.data(), buffer.size(), &used) == ARCHIVE_OK;
}

bool add(archive *writer, const BundleFile &file, Format format)
{
    const Entry entry(archive_entry_new());
    if (!entry)
        return false;
    archive_entry_set_pathname(entry.get(), file.name.toLatin1().constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), file.mode);
    archive_entry_set_size(entry.get(), file.content.view().size());
    // A zip stores local time: only one left out is the same in every time zone.
    if (format == Format::TarGz)
        archive_entry_set_mtime(entry.get(), fixedTime, 0);
    const QByteArrayView content = file.content.view();
    return archive_write_header(writer, entry.get()) == ARCHIVE_OK &&
           archive_write_data(writer, content.data(), static_cast<std::size_t>(content.size())) ==
               content.size();
}

/// Room for the worst case, so that nothing is ever moved and left behind.
std::size_t roomFor(const std::vector<BundleFile> &files)
{
    constexpr std::size_t perFile = 4096;
    std::size_t room = 65536;
    for (const BundleFile &file : files)
        room += static_cast<std::size_t>(file.content.view().size()) * 2 + perFile;
    return room;
}

} // namespace

base::Result<base::Secret> pack(const std::vector<BundleFile> &files, Format format,
                                const QString &target)
{
    const Writer writer(archive_write_new());
    std::vector<char> buffer(roomFor(files));
    std::size_t used = 0;
    bool isGood = writer && open(writer.get(), format, buffer, used);
    for (const BundleFile &file : files)
        isGood = isGood && add(writer.get(), file, format);
    isGood = isGood && archive_write_close(writer.get()) == ARCHIVE_OK;
    if (!isGood) {
        const char *reason = writer ? archive_error_string(writer.get()) : nullptr;
        base::wipe(buffer.data(), buffer.size());
        return base::fail(base::Code::ArchiveFailed, {target}, QString::fromLocal8Bit(reason));
    }
    base::Secret packed(QByteArrayView(buffer.data(), static_cast<qsizetype>(used)));
    base::wipe(buffer.data(), buffer.size());
    return packed;
}

} // namespace exporter
