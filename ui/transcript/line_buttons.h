// The buttons of one line of the transcript, for mouse and finger: accept, reject and rewrite; for a note write and
// remove. The keyboard has keys for them, so they take no focus.
#pragma once

#include <QFrame>

class QToolButton;

namespace spotter {

class LineButtons : public QFrame {
    Q_OBJECT

public:
    explicit LineButtons(QWidget *parent = nullptr);

    /// Takes its looks from a line: which buttons, which pressed.
    void showFor(const QModelIndex &line);

Q_SIGNALS:
    void acceptClicked();
    void rejectClicked();
    void rewriteClicked();
    void removeClicked();

private:
    QToolButton *m_accept;
    QToolButton *m_reject;
    QToolButton *m_rewrite;
    QToolButton *m_remove;
};

} // namespace spotter
