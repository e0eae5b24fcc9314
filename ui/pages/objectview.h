#pragma once

#include "core/inspect/inspect.h"

#include <QWidget>

class QVBoxLayout;

namespace pages {

/// All about one object, made for it and thrown away with it: names, "Would it match?", fields,
/// fingerprints, folds.
class ObjectView : public QWidget
{
    Q_OBJECT

public:
    explicit ObjectView(const inspect::Object &object, QWidget *parent = nullptr);
    /// A card about the same object, between its names and fields and what is folded.
    void addCard(QWidget *card);

signals:
    void copied(const QString &message);
    void nameMissing(const QString &name); ///< server.pem is to cover it as well
    void hostAsked(const QString &host);   ///< whether it would match; empty: none any more

private:
    [[nodiscard]] QWidget *fieldsCard();
    [[nodiscard]] QWidget *namesColumn();
    [[nodiscard]] QWidget *fingerprintsCard();
    [[nodiscard]] QWidget *extensionsTable();
    void addFold(QVBoxLayout *column, const QString &title, const QString &text,
                 const QString &copyName);

    const inspect::Object m_object;
};

} // namespace pages
