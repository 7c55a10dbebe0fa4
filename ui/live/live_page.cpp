#include "ui/live/live_page.h"

#include "ui/live/banner.h"
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
    , m_stack(new QStackedWidget)
{
    setAcceptDrops(true);
    m_stack->addWidget(m_video);

    // Banner and picture share one cell: the banner lies over the picture.
    auto *overlaid = new QGridLayout;
    overlaid->addWidget(m_stack, 0, 0);
    overlaid->addWidget(m_banner, 0, 0, Qt::AlignTop);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(overlaid, 1);
    column->addWidget(m_transport);
    connect(m_banner, &Banner::actionTriggered, this, &LivePage::retryWanted);
}

void LivePage::setEmptyPage(QWidget *page)
{
    m_stack->addWidget(page);
}

void LivePage::setEmpty(bool empty)
{
    m_stack->setCurrentIndex(empty ? 1 : 0);
    m_banner->raise();
}

bool LivePage::isEmpty() const
{
    return m_stack->currentIndex() == 1;
}

void LivePage::tellTrouble(const QString &message)
{
    m_banner->tell(message, tr("Try again"));
    m_banner->raise();
}

void LivePage::clearTrouble()
{
    m_banner->hide();
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
