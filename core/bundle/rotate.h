#pragma once

#include "core/bundle/renew.h"

namespace bundle {

/// How far a new CA has come in a folder. Between two states files are handed out; the folder may
/// stay in any of them for as long as that takes.
enum class RotationState {
    None,
    NewCa,     ///< ca.pem holds the old CA and then the new one; nothing is signed by the new one
    NewServer, ///< server.pem is from the new CA, which comes first in ca.pem and owns ca.key
    NewClients ///< the clients' certificates as well
};

struct RotationStatus
{
    RotationState state = RotationState::None;
    QDateTime since; ///< UTC, when this state began; not valid without a rotation
    QString oldCa;   ///< common name
    QString newCa;
    QDateTime oldNotAfter; ///< UTC
    QDateTime newNotAfter;
    QString serverOf = {}; ///< who signed server.pem when that is neither of them; it stays then
};

/// Reads how far it is. RotationDamaged when rotation.json does not fit the files beside it.
/// Blocking; any thread.
base::Result<RotationStatus> rotationStatus(const QString &folder);

enum class RotationMove {
    Next,   ///< the next state: begins, issues, and at last takes the old CA out
    Finish, ///< takes the old CA out; RotationNotYet unless all is signed by the new one
    Cancel  ///< back to the old CA alone: what the new one had signed is issued by it again
};

struct RotationRequest
{
    QString folder;
    RotationMove move = RotationMove::Next;
    QString caCommonName = {};               ///< of the new CA; empty: the old one's with the date
    std::optional<plan::KeyKind> caKey = {}; ///< none: the kind the old one has
    int caDays = 0;                          ///< 0: as long as the old one
    base::Secret caPassphrase = {}; ///< opens ca.key; the new CA's key gets it, whether or not the
                                    ///< old one's has one
};

struct RotationReport
{
    RotationStatus status; ///< after the move
    RenewReport changes;
    base::Finding advice; ///< what to hand out and restart before the next move: a note
};

/// One move of the change from one CA to the next (certificates.md 4, milvus-tls.md 3.2). Each move
/// is one change of the folder, with a backup, as renew() makes it. In ca.pem the CA that signed
/// server.pem always comes first, for programs that read only the first certificate of a file; all
/// others, Milvus among them, trust every one. What else ca.pem holds stays in it.
/// A server.pem of
/// another authority stays, with a warning. RotationNotStarted, RotationNotYet, RotationDamaged,
/// RotationPastReturn (the old CA has ended), and the errors of renew(). Blocking; any
/// thread.
base::Result<RotationReport> rotate(const RotationRequest &request, const base::Job &job);

/// "none", "new-ca", "new-server", "new-clients"
QString rotationStateId(RotationState state);
/// The note that belongs to a state: what it means and what to hand out.
base::Finding rotationAdvice(const RotationStatus &status, const QString &folder);

} // namespace bundle
