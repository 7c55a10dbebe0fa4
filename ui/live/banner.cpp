#include "ui/live/banner.h"

#include "ui/icons.h"
#include "ui/keep_translated.h"
#include "ui/live_region.h"
#include "ui/theme/icon_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace spotter {

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_message(new QLabel)
    , m_retry(new QPushButton)
    , m_region(new LiveRegion)
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    auto *sign = new IconLabel(QStringLiteral("warning"), 20);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton;
    close->setIcon(themedIcon(QStringLiteral("close")));
    close->setAutoRaise(true);
    keepTranslated(this, [this, close] {
        setAccessibleName(tr("Message"));
        m_retry->setText(tr("Try again"));
        close->setToolTip(tr("Close this message"));
        close->setAccessibleName(close->toolTip());
    });

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->addWidget(sign);
    row->addWidget(m_message, 1);
    row->addWidget(m_region);
    row->addWidget(m_retry);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_retry, &QPushButton::clicked, this, &Banner::retryWanted);
    hide();
}

void Banner::tell(const QString &message, bool canRetry)
{
    m_message->setText(message);
    m_retry->setVisible(canRetry);
    setAccessibleDescription(message);
    show();
    m_region->announce(message);
}

QString Banner::message() const
{
    return m_message->text();
}

} // namespace spotter
