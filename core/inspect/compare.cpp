#include "core/inspect/compare.h"

#include <QJsonArray>

#include <map>

using namespace Qt::StringLiterals;

namespace inspect {

namespace {

using Fields = std::map<QString, QString>;

QString plainText(const QJsonValue &value)
{
    QStringList parts;
    for (const QJsonValue &each : value.toArray()) {
        const QJsonObject part = each.toObject();
        if (part.isEmpty())
            parts << each.toString();
        else if (part.contains(u"critical"_s))
            parts << part[u"name"_s].toString() +
                         (part[u"critical"_s].toBool() ? u" (critical)"_s : QString()) + u": "_s +
                         part[u"text"_s].toString();
        else
            parts << part[u"name"_s].toString() + u'=' + part[u"value"_s].toString();
    }
    return value.isArray() ? parts.join(u", "_s) : value.toVariant().toString();
}

QString keyText(const QJsonObject &key)
{
    const QString curve = key[u"curve"_s].toString();
    return u"%1 %2 %3"_s.arg(key[u"algorithm"_s].toString(),
                             curve.isEmpty() ? QString::number(key[u"bits"_s].toInt()) : curve,
                             key[u"spkiSha256"_s].toString().first(11));
}

/// What a file is said to be in the JSON of a report, flat. What its kinds are comes first.
Fields fieldsOfFile(const QJsonArray &objects, const QString &file)
{
    Fields fields;
    QStringList contents;
    for (const QJsonValue &each : objects) {
        const QJsonObject object = each.toObject();
        if (object[u"file"_s].toString() != file)
            continue;
        contents << object[u"kind"_s].toString();
        fields[u"mode"_s] = object[u"mode"_s].toString();
        if (contents.size() > 1)
            continue; // of what follows in the same file, that it is there is enough
        const QJsonObject values = object[u"fields"_s].toObject();
        for (auto value = values.begin(); value != values.end(); ++value)
            fields[value.key()] =
                value.key() == u"key" ? keyText(value->toObject()) : plainText(*value);
    }
    if (!contents.isEmpty())
        fields[u"content"_s] = contents.join(u", "_s);
    return fields;
}

QStringList filesOf(const QJsonArray &objects)
{
    QStringList files;
    for (const QJsonValue &object : objects)
        if (const QString file = object[u"file"_s].toString(); !files.contains(file))
            files << file;
    return files;
}

} // namespace

QList<FieldChange> compareReports(const Report &before, const Report &after)
{
    const QJsonArray old = toJson(before)[u"objects"_s].toArray();
    const QJsonArray fresh = toJson(after)[u"objects"_s].toArray();
    QStringList files = filesOf(old);
    for (const QString &file : filesOf(fresh))
        if (!files.contains(file))
            files << file;
    QList<FieldChange> changes;
    for (const QString &file : files) {
        Fields from = fieldsOfFile(old, file);
        const Fields to = fieldsOfFile(fresh, file);
        for (const auto &[field, value] : to) {
            if (from[field] != value)
                changes.append({file, field, from[field], value});
            from.erase(field);
        }
        for (const auto &[field, value] : from)
            if (!value.isEmpty())
                changes.append({file, field, value, {}});
    }
    return changes;
}

QJsonObject toJson(const FieldChange &change)
{
    return {{u"file"_s, change.file},
            {u"field"_s, change.field},
            {u"before"_s, change.before},
            {u"after"_s, change.after}};
}

} // namespace inspect
