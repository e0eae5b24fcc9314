#pragma once

#include "core/inspect/mending.h"

namespace inspect {

/// The files of a repair as they come together.
class MendedFiles
{
public:
    explicit MendedFiles(Material material);

    [[nodiscard]] const Report &report() const { return m_material.report; }
    [[nodiscard]] std::vector<FoundKey> &keys() { return m_material.keys; }
    [[nodiscard]] const Mended &mended() const { return m_mended; }
    [[nodiscard]] Mended take() { return std::move(m_mended); }

    /// The authority: in ca.pem, else the first that signed itself, else the first. Null when there
    /// is none.
    [[nodiscard]] const Object *authority() const;
    /// The certificate of a server or a client that belongs into `file`: the one that is wanted,
    /// else what lies there, else the best of the others. Null when there is none.
    [[nodiscard]] const Object *certificateOf(Role role, const QString &file) const;
    /// Takes what lies in `source`, a path in the folder, for `file`; empty: as it comes.
    /// LeafNotThere.
    base::Result<> want(Role role, const QString &file, const QString &source);
    [[nodiscard]] bool isWanted(const QString &file) const { return m_wanted.contains(file); }
    /// Notes what else could have been taken for `file`; a Warning when nobody chose.
    void tellChoice(const Object &taken, const QString &file);

    [[nodiscard]] const std::optional<pki::CertificateView> &rebuiltCa() const
    {
        return m_material.rebuiltCa;
    }
    /// Of several authorities the one that stays: what another one signed is to be made again.
    void choose(const pki::CertificateView &root) { m_chosen = root; }
    [[nodiscard]] bool isOfAnother(const pki::CertificateView &certificate) const;

    /// Whether a file of the set is there, whatever is in it.
    [[nodiscard]] bool isThere(const QString &name) const { return m_material.own.contains(name); }
    /// The key of a certificate that is lost: in NAME.key, or the one that NAME.csr asks for; one
    /// that belongs to another certificate here is none. Null when there is none.
    [[nodiscard]] FoundKey *keyOfLost(const QString &stem);
    /// What is still known of it (lostleaf.h).
    [[nodiscard]] std::optional<pki::CertificateView> rememberedLeaf(const QString &stem,
                                                                     const FoundKey *key) const;

    /// What the files of clients with a name of their own begin with: "client-reader". Those whose
    /// certificate is lost too.
    [[nodiscard]] const QStringList &namedClientStems() const { return m_clientStems; }

    void remark(base::Severity severity, base::Code code, const QStringList &args);
    /// Puts one of the set in its place and notes what is done to it: less than `action` when the
    /// same bytes are there.
    void put(const QString &name, base::Secret content, RepairStep::Action action,
             const QList<base::Code> &reasons = {});
    /// The file that is there, byte for byte; false when there is none.
    bool keep(const QString &name);
    /// A key that was found somewhere, in the form that everybody reads. ca.key may stay locked.
    void putKey(const QString &name, const FoundKey &found);
    /// A certificate that stays: its file as it is when nothing else is in it, else the certificate
    /// and what leads from it to the CA, in this order.
    void putCertificate(const QString &name, const Object &object);
    /// A certificate that was just signed, for `name`, and what follows it there, as PEM.
    void putIssued(const QString &name, const pki::CertificateView &certificate,
                   RepairStep::Action action, const QList<base::Code> &reasons,
                   const QByteArray &chain = {});
    /// Notes where `name` comes from; says that a file of another name stays.
    void tellOrigin(const QString &path, const QString &name);
    /// Files of named clients that nothing was put in the place of stay as they are, and so do keys
    /// of other names, but for who may read a key.
    void keepTheRest();

private:
    void close(const QString &name, const FileBytes &file);
    [[nodiscard]] QStringList findClientStems() const;
    [[nodiscard]] bool isOfCa(const QString &name) const;

    Material m_material;
    QStringList m_clientStems;
    std::optional<pki::CertificateView> m_chosen;
    std::map<QString, const Object *> m_wanted; ///< by the file that it goes into
    Mended m_mended;
};

} // namespace inspect
