#pragma once

#include <QAbstractButton>

namespace widgets {

/// What one box of the chain says.
struct ChainFacts
{
    QString path;       ///< opened when the box is pressed
    QString title;      ///< "Server · server.pem"
    QString facts;      ///< "5 names · P-256"
    QString proof;      ///< "server.key fits"; empty: nothing to say
    bool proven = true; ///< sign and colour of the proof
    QString link;       ///< on the line from the CA: "signed"; empty for the CA itself
    bool linked = true; ///< sign and colour of the link
};

/// One box of the chain: a button, so that keyboard and screen reader meet it as one.
class ChainNode : public QAbstractButton
{
    Q_OBJECT

public:
    ChainNode(const ChainFacts &facts, bool isAuthority, QWidget *parent = nullptr);
    [[nodiscard]] const ChainFacts &facts() const { return m_facts; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString proofText() const;

    ChainFacts m_facts;
    bool m_isAuthority;
};

} // namespace widgets
