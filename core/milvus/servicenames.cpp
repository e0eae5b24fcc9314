#include "core/milvus/servicenames.h"

#include "core/base/files.h"
#include "core/milvus/composenames.h"
#include "core/milvus/composeproject.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

/// In the order in which Compose reads them.
QStringList filesWith(const QString &path)
{
    const QString before = composeFileOf(path);
    const QString first = before.isEmpty() ? path : before;
    QStringList files = {first};
    for (const QString &after : composeFilesAfter(first))
        if (QFileInfo::exists(after))
            files << after;
    return files;
}

void takeNetwork(const ComposeReader &reader, int network, ServiceNames &names)
{
    for (const int alias : reader.children(reader.child(network, "aliases")))
        names.aliases << reader.text(alias);
    for (const char *key : {"ipv4_address", "ipv6_address"})
        names.addresses << reader.text(reader.child(network, key));
}

ServiceNames namesOf(const QString &service, const ComposeSections &sections)
{
    ServiceNames names;
    names.service = service;
    names.image = sections.text("image");
    names.container = sections.text("container_name");
    names.hostName = sections.text("hostname");
    const QString domain = sections.text("domainname");
    if (!names.hostName.isEmpty() && !domain.isEmpty())
        names.fullHostName = names.hostName + u'.' + domain;
    for (const auto &[reader, networks] : sections.parts("networks"))
        for (const int network : reader->children(networks))
            takeNetwork(*reader, network, names);
    names.addresses.removeAll(QString());
    names.unread = sections.unfollowed();
    names.unread.removeDuplicates();
    return names;
}

} // namespace

base::Result<QList<ServiceNames>> serviceNamesIn(const QString &path)
{
    QByteArrayList texts;
    for (const QString &file : filesWith(path)) {
        const auto text = base::readFile(file, largestFile);
        if (!text)
            return tl::make_unexpected(text.error());
        if (const auto document = Document::parse(*text, file); !document)
            return tl::make_unexpected(document.error());
        texts << *text;
    }
    ComposeProject project(texts, QFileInfo(path).absolutePath());
    QList<ServiceNames> all;
    for (const QString &service : project.services())
        if (!service.startsWith(u"x-"))
            all << namesOf(service, project.sections(service));
    if (all.isEmpty())
        return base::fail(base::Code::NotAComposeFile, {path});
    return all;
}

} // namespace milvus
