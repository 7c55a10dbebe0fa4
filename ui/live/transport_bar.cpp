#include "ui/live/transport_bar.h"

#include "ui/actions.h"
#include "ui/keep_translated.h"
#include "ui/live/source_chooser.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace spotter {

namespace {

QToolButton *buttonFor(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIconSize(QSize(20, 20));
    return button;
}

} // namespace

TransportBar::TransportBar(const Actions &actions, SourceChooser *sources, QWidget *parent)
    : QWidget(parent)
    , m_clock(new QLabel)
{
    auto *start = buttonFor(actions[Act::StartPause]);
    start->setObjectName(QStringLiteral("start"));
    start->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    keepTranslated(m_clock, [this] { m_clock->setAccessibleName(tr("Session time")); });
    QFont digits = m_clock->font();
    digits.setPointSizeF(digits.pointSizeF() * 1.25);
    m_clock->setFont(digits);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    row->addWidget(start);
    row->addWidget(buttonFor(actions[Act::Stop]));
    row->addWidget(buttonFor(actions[Act::Reset]));
    row->addSpacing(8);
    row->addWidget(m_clock);
    row->addStretch(1);
    auto *allSources = buttonFor(actions[Act::ShowSources]);
    allSources->setToolButtonStyle(Qt::ToolButtonIconOnly);
    row->addWidget(allSources);
    row->addWidget(sources);
}

void TransportBar::setClock(const QString &text)
{
    m_clock->setText(text);
}

} // namespace spotter
