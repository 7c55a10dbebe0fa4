// Full screen: nothing but picture, words and count. The pointer goes when it rests; when it moves, or with Tab, the
// transport bar comes over the foot of the picture and goes again. F11, Esc or a double click on the picture leave, and
// a double click enters. GUI thread.
#pragma once

#include <QMainWindow>
#include <QTimer>

namespace spotter {

class Actions;
class CoachPage;

class FullScreen : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    FullScreen(QMainWindow &window, CoachPage &page, const Actions &actions);
    ~FullScreen() override;

    void set(bool on);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void reveal();
    void conceal();

    QMainWindow &m_window;
    CoachPage &m_page;
    const Actions &m_actions;
    QByteArray m_layoutBefore;
    bool m_wasMaximised = false;
    QTimer m_rest;
};

} // namespace spotter
