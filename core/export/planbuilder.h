#pragma once

#include "core/export/scriptimport.h"

namespace exporter {

/// Which of the three a file name is about.
enum class Part { None, Ca, Server, Client };
/// "ca.key" and "./server.csr" by their stem; None for others.
Part partOf(const QString &file);

/// Where something was read, for findings.
struct Place
{
    QString file;
    int line = 0;
    QString text;
};

/// A plan as it is put together from what scripts say. What does not fit is named.
class PlanBuilder
{
public:
    /// "/C=CN/O=milvus/CN=localhost" as `openssl -subj` splits it.
    void takeSubject(Part part, const QString &subject, const Place &place);
    void takeField(Part part, const QString &field, const QString &value, const Place &place);
    void takeDays(Part part, const QString &days, const Place &place);
    void takeKey(Part part, const QString &algorithm, const QString &size, const Place &place);
    /// "DNS:localhost", "IP:127.0.0.1".
    void takeName(const QString &typed, const Place &place);
    /// The script signs with the CA beside it.
    void takeGivenCa(const QString &script);
    void leave(const Place &place);

    /// Whether anything was taken so far.
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    [[nodiscard]] ImportedPlan build();

private:
    void putKey(Part part, plan::KeyKind kind, const Place &place);

    plan::Plan m_plan;
    bool m_isEmpty = true;
    bool m_hasServerKey = false;
    QString m_caName;
    QString m_clientName;
    Place m_caPlace;
    Place m_clientPlace;
    QList<base::Finding> m_findings;
};

} // namespace exporter
