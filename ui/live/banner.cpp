#include "ui/live/banner.h"

#include "ui/icons.h"
#include "ui/theme/icon_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace spotter {

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_message(new QLabel)
    , m_action(new QPushButton)
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("Message"));
    auto *sign = new IconLabel(QStringLiteral("warning"), 20);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton;
    close->setIcon(themedIcon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->addWidget(sign);
    row->addWidget(m_message, 1);
    row->addWidget(m_action);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    hide();
}

void Banner::tell(const QString &message, const QString &action)
{
    m_message->setText(message);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleDescription(message);
    show();
}

QString Banner::message() const
{
    return m_message->text();
}

} // namespace spotter
