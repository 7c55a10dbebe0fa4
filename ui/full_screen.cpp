#include "ui/full_screen.h"

#include "ui/actions.h"
#include "ui/coach_page.h"
#include "ui/live/live_page.h"
#include "ui/live/transport_bar.h"
#include "ui/live/video_view.h"

#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>
#include <QMenuBar>
#include <QStatusBar>

namespace spotter {

namespace {

constexpr auto barStays = std::chrono::milliseconds(2500);

} // namespace

FullScreen::FullScreen(QMainWindow &window, CoachPage &page, const Actions &actions)
    : m_window(window)
    , m_page(page)
    , m_actions(actions)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(barStays);
    connect(&m_rest, &QTimer::timeout, this, &FullScreen::conceal);
    connect(actions[Act::FullScreen], &QAction::triggered, this, &FullScreen::set);

    // The first Esc leaves the countdown, the next one full screen.
    auto *leave = new QAction(this);
    leave->setShortcut(QKeySequence(Qt::Key_Escape));
    leave->setEnabled(false);
    page.addAction(leave);
    Countdown &countdown = page.live().video().countdown();
    connect(leave, &QAction::triggered, this, [this, &countdown] {
        if (countdown.isRunning())
            countdown.cancel();
        else
            set(false);
    });
    const auto refresh = [leave, &countdown, toggle = actions[Act::FullScreen]] {
        leave->setEnabled(countdown.isRunning() || toggle->isChecked());
    };
    connect(&countdown, &Countdown::changed, leave, refresh);
    connect(actions[Act::FullScreen], &QAction::toggled, leave, refresh);
    qApp->installEventFilter(this);
}

FullScreen::~FullScreen()
{
    qApp->removeEventFilter(this);
}

void FullScreen::set(bool on)
{
    if (on == m_window.isFullScreen())
        return;
    m_actions[Act::FullScreen]->setChecked(on);
    if (on) {
        m_layoutBefore = m_window.saveState();
        m_wasMaximised = m_window.isMaximized();
    }
    m_page.setPictureOnly(on);
    m_window.menuBar()->setHidden(on);
    m_window.statusBar()->setHidden(on);
    if (on) {
        for (QDockWidget *dock : m_window.findChildren<QDockWidget *>())
            dock->hide();
        m_window.showFullScreen();
        m_page.setFocus(); // not on a button that is out of sight
        conceal();
        return;
    }
    m_rest.stop();
    m_page.live().video().unsetCursor();
    if (m_wasMaximised)
        m_window.showMaximized();
    else
        m_window.showNormal();
    m_window.restoreState(m_layoutBefore);
}

void FullScreen::reveal()
{
    m_page.live().transport().show();
    m_page.live().video().unsetCursor();
    m_rest.start();
}

void FullScreen::conceal()
{
    TransportBar &transport = m_page.live().transport();
    const QWidget *popup = QApplication::activePopupWidget();
    if (popup || transport.underMouse()) {
        m_rest.start(); // somebody is using it
        return;
    }
    transport.hide();
    m_page.live().video().setCursor(Qt::BlankCursor);
}

bool FullScreen::eventFilter(QObject *watched, QEvent *event)
{
    const bool onPicture = watched == &m_page.live().video();
    if (event->type() == QEvent::MouseButtonDblClick && onPicture) {
        set(!m_window.isFullScreen());
        return true;
    }
    if (!m_window.isFullScreen())
        return false;
    const bool byMouse = event->type() == QEvent::MouseMove && onPicture;
    const bool byKey = event->type() == QEvent::KeyPress
        && (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab || m_page.live().transport().isVisible());
    if (byMouse || byKey)
        reveal();
    return false;
}

} // namespace spotter
