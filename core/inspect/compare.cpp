#include "core/inspect/compare.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace inspect {

namespace {

using Fields = std::map<QString, QString>;

/// What people look for first; everything else follows by its name.
const QStringList &readingOrder()
{
    static const QStringList order = {u"content"_s,
                                      u"subject"_s,
                                      u"issuer"_s,
                                      u"names"_s,
                                      u"notBefore"_s,
                                      u"notAfter"_s,
                                      u"key"_s,
                                      u"isCa"_s,
                                      u"pathLength"_s,
                                      u"keyUsage"_s,
                                      u"extendedKeyUsage"_s,
                                      u"signatureAlgorithm"_s,
                                      u"serial"_s,
                                      u"subjectKeyId"_s,
                                      u"authorityKeyId"_s,
                                      u"spkiSha256"_s,
                                      u"sha256"_s,
                                      u"sha1"_s,
                                      u"version"_s,
                                      u"mode"_s};
    return order;
}

QString plainText(const QJsonValue &value)
{
    if (value.isDouble() && value.toInt() < 0) // a path length that is not limited
        return {};
    QStringList parts;
    for (const QJsonValue &each : value.toArray()) {
        const QJsonObject part = each.toObject();
        parts << (part.isEmpty() ? each.toString()
                                 : part[u"name"_s].toString() + u'=' + part[u"value"_s].toString());
    }
    return value.isArray() ? parts.join(u", "_s) : value.toVariant().toString();
}

void addKey(const QJsonObject &key, Fields &fields)
{
    const QString curve = key[u"curve"_s].toString();
    fields[u"key"_s] = key[u"algorithm"_s].toString() + u' ' +
                       (curve.isEmpty() ? QString::number(key[u"bits"_s].toInt()) : curve);
    fields[u"spkiSha256"_s] = key[u"spkiSha256"_s].toString();
}

void addExtensions(const QJsonArray &extensions, Fields &fields)
{
    for (const QJsonValue &each : extensions) {
        const QJsonObject extension = each.toObject();
        fields[u"extension "_s + extension[u"name"_s].toString()] =
            (extension[u"critical"_s].toBool() ? u"critical, "_s : QString()) +
            extension[u"text"_s].toString();
    }
}

/// What an object is said to be in the JSON of a report, flat.
Fields fieldsOfObject(const QJsonObject &object)
{
    Fields fields;
    fields[u"content"_s] = object[u"kind"_s].toString();
    fields[u"mode"_s] = object[u"mode"_s].toString();
    const QJsonObject values = object[u"fields"_s].toObject();
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (value.key() == u"key")
            addKey(value->toObject(), fields);
        else if (value.key() == u"extensions")
            addExtensions(value->toArray(), fields);
        else
            fields[value.key()] = plainText(*value);
    }
    return fields;
}

QByteArray keyIn(const Object &object)
{
    if (object.certificate)
        return object.certificate->key.spkiSha256;
    return object.key ? object.key->spkiSha256 : QByteArray();
}

/// The first thing in a file; of what follows in the same file, that it is there is enough.
Fields fieldsOfFile(const QJsonArray &objects, const QString &file)
{
    Fields fields;
    QStringList contents;
    for (const QJsonValue &each : objects) {
        const QJsonObject object = each.toObject();
        if (object[u"file"_s].toString() != file)
            continue;
        contents << object[u"kind"_s].toString();
        if (contents.size() == 1)
            fields = fieldsOfObject(object);
    }
    if (!contents.isEmpty())
        fields[u"content"_s] = contents.join(u", "_s);
    return fields;
}

/// Puts in front of each file what the file's first object of the other report was: the same key
/// in a thing of the same kind, else the first of this kind.
Report inOrderOf(const Report &other, Report report)
{
    QHash<QString, const Object *> leaders;
    for (const Object &object : other.objects)
        if (!leaders.contains(object.file))
            leaders[object.file] = &object;
    QHash<QString, qsizetype> files;
    for (const Object &object : std::as_const(report.objects))
        if (!files.contains(object.file))
            files[object.file] = files.size();
    const auto place = [&](const Object &object) {
        const Object *leader = leaders.value(object.file);
        const bool isAlike = leader && leader->kind == object.kind;
        const int rank = !isAlike ? 2 : keyIn(*leader) == keyIn(object) ? 0 : 1;
        return std::pair(files.value(object.file), rank);
    };
    std::ranges::stable_sort(report.objects, {}, place);
    return report;
}

QStringList filesOf(const QJsonArray &objects)
{
    QStringList files;
    for (const QJsonValue &object : objects)
        if (const QString file = object[u"file"_s].toString(); !files.contains(file))
            files << file;
    return files;
}

QList<FieldRow> rowsOf(const QString &file, const Fields &left, const Fields &right)
{
    QStringList names;
    for (const Fields *fields : {&left, &right})
        for (const auto &[name, value] : *fields)
            if (!names.contains(name))
                names << name;
    const auto place = [](const QString &name) {
        const qsizetype at = readingOrder().indexOf(name);
        return std::pair(at < 0 ? readingOrder().size() : at, name);
    };
    std::ranges::sort(names, {}, place);
    const auto valueIn = [](const Fields &fields, const QString &name) {
        const auto found = fields.find(name);
        return found == fields.end() ? QString() : found->second;
    };
    QList<FieldRow> rows;
    for (const QString &name : std::as_const(names)) {
        FieldRow row = {file, name, valueIn(left, name), valueIn(right, name)};
        if (!row.left.isEmpty() || !row.right.isEmpty())
            rows << row;
    }
    return rows;
}

enum class Lonely { StayApart, BelongTogether }; ///< two files of different names

QList<FieldRow> rowsOf(const Report &left, const Report &right, Lonely lonely)
{
    const QJsonArray one = toJson(left)[u"objects"_s].toArray();
    const QJsonArray other = toJson(right)[u"objects"_s].toArray();
    QStringList files = filesOf(one);
    const QStringList others = filesOf(other);
    if (lonely == Lonely::BelongTogether && files.size() == 1 && others.size() == 1)
        return rowsOf(files.first(), fieldsOfFile(one, files.first()),
                      fieldsOfFile(other, others.first()));
    for (const QString &file : others)
        if (!files.contains(file))
            files << file;
    QList<FieldRow> rows;
    for (const QString &file : std::as_const(files))
        rows += rowsOf(file, fieldsOfFile(one, file), fieldsOfFile(other, file));
    return rows;
}

} // namespace

QList<FieldRow> compareObjects(const Object &left, const Object &right)
{
    const auto fieldsOf = [](const Object &object) {
        return fieldsOfObject(
            toJson(Report{{object}, {}, {}})[u"objects"_s].toArray().first().toObject());
    };
    return rowsOf(left.file, fieldsOf(left), fieldsOf(right));
}

QList<FieldRow> compareFiles(const Report &left, const Report &right)
{
    return rowsOf(left, right, Lonely::BelongTogether);
}

QList<FieldChange> compareReports(const Report &before, const Report &after)
{
    QList<FieldChange> changes;
    for (const FieldRow &row : rowsOf(inOrderOf(after, before), after, Lonely::StayApart))
        if (!row.isSame())
            changes.append({row.file, row.field, row.left, row.right});
    return changes;
}

QJsonObject toJson(const FieldChange &change)
{
    return {{u"file"_s, change.file},
            {u"field"_s, change.field},
            {u"before"_s, change.before},
            {u"after"_s, change.after}};
}

QJsonObject toJson(const FieldRow &row)
{
    return {{u"file"_s, row.file},
            {u"field"_s, row.field},
            {u"left"_s, row.left},
            {u"right"_s, row.right},
            {u"same"_s, row.isSame()}};
}

} // namespace inspect
