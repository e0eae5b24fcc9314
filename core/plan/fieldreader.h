#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace plan {

/// Takes the fields of a JSON object one by one into values of the right type and remembers the
/// first that does not fit, as "deployment.port (number)". Missing fields leave their value alone.
class FieldReader
{
public:
    explicit FieldReader(QJsonObject object, QString prefix = {});

    void text(const QString &key, QString &value);
    void number(const QString &key, int &value);
    void boolean(const QString &key, bool &value);
    QJsonArray list(const QString &key);
    /// The fields of a nested object; hand its complaint back with absorb().
    FieldReader object(const QString &key);
    /// Marks the field as one that does not fit.
    void refuse(const QString &key, const QString &expected = {});
    void absorb(const FieldReader &nested);
    /// The first field that did not fit, else the first that nobody asked for; empty when all is
    /// well.
    [[nodiscard]] QString complaint() const;

private:
    /// The value of the field when it is there and of the type, else undefined.
    QJsonValue take(const QString &key, QJsonValue::Type type, const QString &expected);

    QJsonObject m_object;
    QString m_prefix;
    QSet<QString> m_known;
    QString m_complaint;
};

} // namespace plan
