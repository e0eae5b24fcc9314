#include "core/inspect/objectindex.h"

#include <algorithm>

namespace inspect {

ObjectIndex::ObjectIndex(const QList<Object> &objects)
{
    for (const Object &object : objects) {
        m_byPath[object.path] << &object;
        const pki::KeyFacts *key = object.certificate ? &object.certificate->key
                                   : object.key       ? &*object.key
                                                      : nullptr;
        if (key && !key->spkiSha256.isEmpty())
            m_byKey[key->spkiSha256] << &object;
    }
}

ObjectIndex::Objects ObjectIndex::withKey(const pki::KeyFacts &key) const
{
    return key.spkiSha256.isEmpty() ? Objects() : m_byKey.value(key.spkiSha256);
}

const Object *ObjectIndex::leaderOf(const QString &path) const
{
    const Objects objects = inFile(path);
    const auto first = std::ranges::find_if(
        objects, [](const Object *object) { return object->certificate.has_value(); });
    return first == objects.end() ? nullptr : *first;
}

} // namespace inspect
