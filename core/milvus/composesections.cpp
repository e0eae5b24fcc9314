#include "core/milvus/composesections.h"

namespace milvus {

void ComposeSections::add(const ComposeReader &reader, int service)
{
    m_readers.append(&reader);
    if (service >= 0)
        m_services = counting(m_services + QList<Part>{{&reader, service}});
}

/// What "!override" replaces and "!reset" removes is gone.
QList<ComposeSections::Part> ComposeSections::counting(QList<Part> parts)
{
    QList<Part> left;
    for (const Part &part : parts) {
        const auto earlier = part.reader->earlier(part.node);
        if (earlier != ComposeReader::Earlier::Merged)
            left.clear();
        if (earlier != ComposeReader::Earlier::Removed)
            left.append(part);
    }
    return left;
}

QList<ComposeSections::Part> ComposeSections::parts(const char *name) const
{
    QList<Part> found;
    for (const Part &service : m_services) {
        if (const int node = service.reader->child(service.node, name); node >= 0)
            found.append({service.reader, node});
    }
    return counting(found);
}

QString ComposeSections::text(const char *name) const
{
    const QList<Part> found = parts(name);
    return found.isEmpty() ? QString() : found.last().reader->text(found.last().node);
}

ComposeSections::Part ComposeSections::shared(const char *section, const QString &name) const
{
    Part found;
    for (const ComposeReader *reader : m_readers) {
        if (const int node = reader->child(reader->child(0, section), name.toUtf8()); node >= 0)
            found = {reader, node};
    }
    return found;
}

} // namespace milvus
