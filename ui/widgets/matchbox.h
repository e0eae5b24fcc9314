#pragma once

#include "core/plan/plan.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QPushButton;
class QTimer;

namespace widgets {

class Banner;

/// "Would it match?": type what a program dials, and see at once whether a certificate with these
/// names would do. A name that is missing can be added where there is a list to add it to.
class MatchBox : public Card
{
    Q_OBJECT

public:
    enum class Names { CanGrow, AreFixed };

    explicit MatchBox(Names kind, QWidget *parent = nullptr);
    void setNames(const QList<plan::SubjectAltName> &names);
    /// They are those of a server's certificate in this file: what it does not cover is told as the
    /// flaw that it is.
    void setServerFile(const QString &file) { m_serverFile = file; }
    void setDialled(const QString &text);
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] Banner *answer() const { return m_answer; }

signals:
    void addRequested(const QString &name); ///< only where names can grow
    void asked(const QString &dialled);     ///< and answered here; empty: nothing is asked any more

private:
    void update();
    void showMatch(const plan::SubjectAltName &matched);
    void showMismatch(const plan::SubjectAltName &dialled);

    Names m_kind;
    QList<plan::SubjectAltName> m_names;
    QString m_serverFile;
    QLineEdit *m_field;
    Banner *m_answer;
    QPushButton *m_add;
    QTimer *m_pause;
    QString m_missing; ///< the name "Add it" would add
};

} // namespace widgets
