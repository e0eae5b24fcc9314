#pragma once

#include <QWidget>

class QMimeData;

namespace shell {

/// What dragged things would do when dropped on the window.
enum class Drop { Refuse, OpenFolder, InspectFiles };
Drop dropOf(const QMimeData &data);
QStringList droppedPaths(const QMimeData &data);

/// Covers the page while something is dragged over the window: an outline, and what dropping it
/// will do.
class DropHint : public QWidget
{
    Q_OBJECT

public:
    explicit DropHint(QWidget *parent);
    void show(Drop drop);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words;
};

} // namespace shell
