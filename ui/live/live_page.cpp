#include "ui/live/live_page.h"

#include "ui/live/banner.h"
#include "ui/live/notices.h"
#include "ui/live/source_chooser.h"
#include "ui/live/transport_bar.h"
#include "ui/live/video_view.h"

#include <QDropEvent>
#include <QGridLayout>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace spotter {

namespace {

/// The first file of this machine among what is dragged; empty where there is none.
QString draggedFile(const QMimeData *dragged)
{
    const QList<QUrl> urls = dragged->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

} // namespace

LivePage::LivePage(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_video(new VideoView)
    , m_sources(new SourceChooser)
    , m_transport(new TransportBar(actions, m_sources))
    , m_banner(new Banner)
    , m_notices(new Notices)
    , m_stack(new QStackedWidget)
    , m_overlaid(new QGridLayout)
    , m_column(new QVBoxLayout(this))
{
    setAcceptDrops(true);
    m_stack->addWidget(m_video);

    auto *messages = new QVBoxLayout;
    messages->setSpacing(1);
    messages->addWidget(m_banner);
    messages->addWidget(m_notices);
    messages->addStretch(1);
    m_overlaid->addWidget(m_stack, 0, 0);
    m_overlaid->addLayout(messages, 0, 0);

    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addLayout(m_overlaid, 1);
    m_column->addWidget(m_transport);
    m_transport->setAutoFillBackground(true);
    connect(m_banner, &Banner::retryWanted, this, &LivePage::retryWanted);
}

void LivePage::setEmptyPage(QWidget *page)
{
    m_stack->addWidget(page);
}

void LivePage::setEmpty(bool empty)
{
    m_stack->setCurrentIndex(empty ? 1 : 0);
    m_banner->raise();
    m_notices->raise();
}

bool LivePage::isEmpty() const
{
    return m_stack->currentIndex() == 1;
}

void LivePage::tellTrouble(const QString &message)
{
    m_banner->tell(message, true);
    m_banner->raise();
}

void LivePage::tellWaiting(const QString &message)
{
    m_banner->tell(message, false);
    m_banner->raise();
}

void LivePage::clearTrouble()
{
    m_banner->hide();
}

void LivePage::setTransportOver(bool over)
{
    m_overlaid->removeWidget(m_transport);
    m_column->removeWidget(m_transport);
    if (over)
        m_overlaid->addWidget(m_transport, 0, 0, Qt::AlignBottom);
    else
        m_column->addWidget(m_transport);
    m_transport->raise();
}

void LivePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void LivePage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT fileDropped(draggedFile(event->mimeData()));
}

} // namespace spotter
