#include "core/plan/fieldreader.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace plan {

FieldReader::FieldReader(QJsonObject object, QString prefix)
    : m_object(std::move(object))
    , m_prefix(std::move(prefix))
{}

QJsonValue FieldReader::take(const QString &key, QJsonValue::Type type, const QString &expected)
{
    m_known.insert(key);
    const auto found = m_object.constFind(key);
    if (found == m_object.constEnd())
        return QJsonValue::Undefined;
    if (found->type() != type) {
        refuse(key, expected);
        return QJsonValue::Undefined;
    }
    return *found;
}

void FieldReader::text(const QString &key, QString &value)
{
    value = take(key, QJsonValue::String, u"text"_s).toString(value);
}

void FieldReader::number(const QString &key, int &value)
{
    const QJsonValue found = take(key, QJsonValue::Double, u"number"_s);
    if (found.isUndefined())
        return;
    constexpr int none = std::numeric_limits<int>::min();
    const int whole = found.toInt(none); // none for fractions and for what does not fit
    if (whole == none)
        refuse(key, u"number"_s);
    else
        value = whole;
}

void FieldReader::boolean(const QString &key, bool &value)
{
    value = take(key, QJsonValue::Bool, u"true/false"_s).toBool(value);
}

QJsonArray FieldReader::list(const QString &key)
{
    return take(key, QJsonValue::Array, u"list"_s).toArray();
}

FieldReader FieldReader::object(const QString &key)
{
    return FieldReader(take(key, QJsonValue::Object, u"object"_s).toObject(),
                       m_prefix + key + u'.');
}

void FieldReader::refuse(const QString &key, const QString &expected)
{
    if (m_complaint.isEmpty())
        m_complaint = m_prefix + key + (expected.isEmpty() ? QString() : u" (%1)"_s.arg(expected));
}

void FieldReader::absorb(const FieldReader &nested)
{
    if (m_complaint.isEmpty())
        m_complaint = nested.complaint();
}

QString FieldReader::complaint() const
{
    if (!m_complaint.isEmpty())
        return m_complaint;
    const QStringList keys = m_object.keys();
    for (const QString &key : keys) {
        if (!m_known.contains(key))
            return m_prefix + key;
    }
    return {};
}

} // namespace plan
