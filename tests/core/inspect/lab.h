#pragma once

#include <QString>
#include <QStringList>

/// A certificate as the `openssl` program is to make it; the defaults are a correct P-256 set's.
struct Recipe
{
    QString name;    ///< server → server.key, server.csr, server.pem
    QString subject; ///< "/CN=localhost"
    QString
        extensions; ///< lines of an extension file; "-": none, which makes a version 1 certificate
    QStringList keyOptions = {QStringLiteral("-algorithm"), QStringLiteral("EC"),
                              QStringLiteral("-pkeyopt"),
                              QStringLiteral("ec_paramgen_curve:P-256")};
    QStringList signOptions = {QStringLiteral("-days"), QStringLiteral("397")};
    QStringList requestOptions = {QStringLiteral("-utf8")};
    QString signer = QStringLiteral("ca"); ///< empty: signs itself
};

/// The recipe with something else in its extensions.
Recipe with(Recipe recipe, const QString &from, const QString &to);

/// Makes certificates in a folder with the real `openssl` program, good ones and every kind of bad
/// one.
class Lab
{
public:
    explicit Lab(QString folder);

    static Recipe ca();
    static Recipe server();
    static Recipe client();

    /// The nine files of a set without any flaw.
    void makeGoodSet() const;
    /// Key, request and certificate of a recipe, replacing what was there.
    void make(const Recipe &recipe) const;
    /// A P-256 key of its own.
    void makeKey(const QString &name) const;
    /// Runs `openssl` in the folder; stops the test program when it does not end well.
    void openssl(const QStringList &arguments) const;

    /// Turns one bit of the signature of a certificate.
    void alterSignature(const QString &name) const;

    [[nodiscard]] QString path(const QString &name) const;
    [[nodiscard]] QByteArray read(const QString &name) const;
    /// Keeps the mode of a file that is there.
    void write(const QString &name, const QByteArray &content) const;
    void remove(const QString &name) const;
    void copy(const QString &from, const QString &to) const;
    /// The serial number that follows that of a certificate, as `openssl -set_serial` takes it.
    [[nodiscard]] QString serialAfter(const QString &name) const;

private:
    QString m_folder;
};
