#include "core/inspect/leafchoice.h"

#include "core/bundle/files.h"
#include "core/pki/keyview.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace inspect {

namespace {

bool speaksOfMilvus(const Object &object)
{
    const auto holdsIt = [](const QString &text) {
        return text.contains(u"milvus", Qt::CaseInsensitive);
    };
    return holdsIt(object.file) || holdsIt(object.certificate->commonName()) ||
           std::ranges::any_of(object.certificate->names, [&](const plan::SubjectAltName &name) {
               return holdsIt(name.value);
           });
}

bool isBetter(const Object *one, const Object *other)
{
    const auto rank = [](const Object &object) {
        return std::tuple(speaksOfMilvus(object), object.signedByCa,
                          object.certificate->notAfter.toSecsSinceEpoch());
    };
    return rank(*one) > rank(*other);
}

qsizetype chainIn(const QString &path, const Report &report)
{
    return std::ranges::count_if(report.objects, [&path](const Object &object) {
        return object.path == path && object.certificate;
    });
}

/// What a program is known by: the host names of a server, the subject of a client.
bool isForTheSame(const Object &first, const Object &other)
{
    if (first.role == Role::Client)
        return first.certificate->subject == other.certificate->subject;
    return std::ranges::all_of(other.certificate->names, [&first](const auto &name) {
        return first.certificate->names.contains(name);
    });
}

} // namespace

bool isNamedClient(const Object &object, const std::vector<FoundKey> &keys)
{
    if (!bundle::isNamedClientFile(object.file))
        return false;
    const QString own = object.file.chopped(4) + u".key"_s;
    bool isElsewhere = false;
    for (const FoundKey &key : keys) {
        if (!pki::samePublicKey(key.facts, object.certificate->key))
            continue;
        if (key.file == own || key.file == object.file)
            return true;
        isElsewhere = true;
    }
    return !isElsewhere;
}

QList<const Object *> leafCandidates(Role role, const Report &report,
                                     const std::vector<FoundKey> &keys)
{
    QList<const Object *> candidates;
    QHash<QByteArray, qsizetype> places;
    for (const Object &object : report.objects) {
        if (!object.certificate || object.role != role || isNamedClient(object, keys))
            continue;
        const auto known = places.constFind(object.certificate->der);
        if (known == places.constEnd()) {
            places[object.certificate->der] = candidates.size();
            candidates << &object;
        } else if (chainIn(object.path, report) > chainIn(candidates[*known]->path, report)) {
            candidates[*known] = &object;
        }
    }
    std::ranges::stable_sort(candidates, isBetter);
    return candidates;
}

QList<const Object *> rivalsOf(const Object &taken, const QList<const Object *> &candidates)
{
    QList<const Object *> rivals;
    for (const Object *other : candidates)
        if (!isForTheSame(taken, *other) && speaksOfMilvus(*other) == speaksOfMilvus(taken))
            rivals << other;
    return rivals;
}

} // namespace inspect
