#include "ui/live/video_view.h"

#include <QPainter>

namespace spotter {

namespace {

constexpr QColor surround(18, 20, 23);
constexpr QColor messageInk(214, 219, 224);

} // namespace

VideoView::VideoView(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Picture"));
    setMinimumSize(240, 160);
    connect(&m_overlay, &UtteranceOverlay::changed, this, [this] { update(); });
    connect(&m_converter, &PreviewConverter::converted, this, [this](const QImage &picture) {
        if (m_newest.isNull())
            return;
        m_picture = picture;
        m_pictureIsNew = true;
        update();
        if (m_newestWaits)
            convertNewest();
    });
}

QSize VideoView::sizeHint() const
{
    return {960, 540};
}

void VideoView::setManner(const Manner &manner)
{
    m_manner = manner;
    convertNewest();
    update();
}

void VideoView::setFrame(const Frame &frame)
{
    m_newest = frame;
    convertNewest();
}

void VideoView::convertNewest()
{
    m_newestWaits = m_converter.isBusy();
    if (!m_newestWaits)
        m_converter.convert(m_newest, pictureRect().size() * devicePixelRatioF(), m_manner.mirrored);
}

void VideoView::setMessage(const QString &message)
{
    m_message = message;
    update();
}

void VideoView::clearPicture()
{
    m_newest = {};
    m_picture = {};
    update();
}

QRect VideoView::pictureRect() const
{
    if (m_newest.isNull())
        return rect();
    QRect place(QPoint(), m_newest.uprightSize().scaled(size(), Qt::KeepAspectRatio));
    place.moveCenter(rect().center());
    return place;
}

void VideoView::resizeEvent(QResizeEvent *)
{
    convertNewest();
}

void VideoView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), surround);
    const QRect place = pictureRect();
    const bool showsPicture = m_manner.showsPicture && !m_picture.isNull();
    if (showsPicture) {
        // Of the right size but for the moment after a resize, and then a plain copy.
        painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
        painter.drawImage(place, m_picture);
        m_painted += m_pictureIsNew ? 1 : 0;
        m_pictureIsNew = false;
    } else {
        painter.setPen(messageInk);
        painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap,
            m_picture.isNull() ? m_message : tr("The picture is switched off in the settings (demo.display_video)."));
    }
    if (m_manner.showsWords)
        m_overlay.paint(painter, place);
}

} // namespace spotter
