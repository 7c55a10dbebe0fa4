#include "ui/pages.h"

#include "ui/keep_translated.h"

#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace spotter {

Pages::Pages(const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_stack(new QStackedWidget)
    , m_tabs(new QTabBar)
{
    m_tabs->setObjectName(QStringLiteral("pages"));
    m_tabs->setDrawBase(false);
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    keepTranslated(m_tabs, [this] {
        m_tabs->setAccessibleName(tr("Pages"));
        for (std::size_t i = 0; i < m_acts.size(); ++i)
            m_tabs->setTabText(int(i), tabText(m_acts[i]));
    });
    connect(m_tabs, &QTabBar::currentChanged, this, &Pages::showPage);
}

/// Without a mnemonic: those of the menu bar are one letter each, too.
QString Pages::tabText(Act act) const
{
    return m_actions[act]->text().remove(QLatin1Char('&'));
}

void Pages::add(QWidget &page, Act act, QWidget &focused)
{
    const int number = int(m_acts.size());
    m_acts.push_back(act);
    m_stack->addWidget(&page);
    m_tabs->addTab(tabText(act));
    m_tabs->setTabToolTip(number, m_actions[act]->shortcut().toString(QKeySequence::NativeText));
    connect(m_actions[act], &QAction::triggered, this, [this, number, &focused] {
        showPage(number);
        focused.setFocus(Qt::ShortcutFocusReason);
    });
    showPage(m_stack->currentIndex());
}

void Pages::show(Act act)
{
    showPage(int(std::ranges::find(m_acts, act) - m_acts.begin()));
}

void Pages::showPage(int page)
{
    m_stack->setCurrentIndex(page);
    m_tabs->setCurrentIndex(page);
    for (std::size_t i = 0; i < m_acts.size(); ++i)
        m_actions[m_acts[i]]->setChecked(int(i) == page);
}

} // namespace spotter
