#pragma once

#include <QStringList>
#include <QTranslator>

namespace shell {

/// The languages of the product, found as `:/i18n/milvus-tls_<id>.qm`, and the one in use.
class Language
{
public:
    /// "en" first, then those with a catalogue. English texts are the sources, so it is always
    /// there.
    [[nodiscard]] static QStringList available();
    /// Its own name: "English", "简体中文".
    [[nodiscard]] static QString title(const QString &id);
    /// The first available language the system asks for.
    [[nodiscard]] static QString ofSystem();

    /// Installs the catalogues of product and Qt; empty means the system's. Windows built before
    /// keep their words.
    void use(const QString &id);
    [[nodiscard]] QString current() const { return m_current; }

private:
    QString m_current;
    QTranslator m_product;
    QTranslator m_qt;
};

} // namespace shell
