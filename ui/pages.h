// The pages of the window and what chooses among them: tabs at the end of the menu bar, and an action each. GUI thread.
#pragma once

#include "ui/actions.h"

#include <vector>

class QStackedWidget;
class QTabBar;

namespace spotter {

class Pages : public QObject {
    Q_OBJECT

public:
    /// \p actions outlives it.
    explicit Pages(const Actions &actions, QObject *parent = nullptr);

    /// \p page is shown by \p act, whose text its tab has too, and \p focused gets the focus then. Taken by the stack.
    void add(QWidget &page, Act act, QWidget &focused);
    void show(Act act);

    /// Both are to be put somewhere, which then owns them.
    QStackedWidget *stack() const { return m_stack; }
    QTabBar *tabs() const { return m_tabs; }

private:
    void showPage(int page);
    QString tabText(Act act) const;

    const Actions &m_actions;
    std::vector<Act> m_acts;
    QStackedWidget *m_stack;
    QTabBar *m_tabs;
};

} // namespace spotter
