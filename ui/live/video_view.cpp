#include "ui/live/video_view.h"

#include "ui/keep_translated.h"

#include <QPainter>

#include <cmath>

namespace spotter {

namespace {

constexpr QColor surround(18, 20, 23);
constexpr QColor messageInk(214, 219, 224);

} // namespace

VideoView::VideoView(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true); // in full screen the bar comes when the pointer moves
    setMinimumSize(240, 160);
    keepTranslated(this, [this] {
        setAccessibleName(tr("Picture"));
        describe();
        update();
    });
    const auto showAgain = [this] {
        describe();
        update();
    };
    connect(&m_overlay, &UtteranceOverlay::changed, this, showAgain);
    connect(&m_countdown, &Countdown::changed, this, showAgain);
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
    m_overlay.setFading(manner.fadesWords);
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

void VideoView::describe()
{
    QStringList seen;
    if (m_countdown.isRunning())
        seen << tr("Begins in %n seconds", nullptr, m_countdown.left());
    if (m_overlay.count() > 0)
        seen << tr("%n repetitions", nullptr, m_overlay.count());
    if (!m_overlay.words().isEmpty())
        seen << m_overlay.words();
    const QString description = seen.join(QStringLiteral(". "));
    if (description != accessibleDescription()) // each time a screen reader is told
        setAccessibleDescription(description);
}

void VideoView::resizeEvent(QResizeEvent *)
{
    convertNewest();
}

void VideoView::paintPicture(QPainter &painter, const QRect &place)
{
    m_painted += m_pictureIsNew ? 1 : 0;
    m_pictureIsNew = false;
    const double scale = devicePixelRatioF();
    if (m_picture.size() != place.size() * scale) { // the moment after a resize
        painter.drawImage(place, m_picture);
        return;
    }
    // A plain copy: pixel on pixel, at broken scales too.
    const auto whole = [scale](int at) { return std::round(at * scale) / scale; };
    m_picture.setDevicePixelRatio(scale);
    painter.drawImage(QPointF(whole(place.x()), whole(place.y())), m_picture);
}

void VideoView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), surround);
    const QRect place = pictureRect();
    const bool showsPicture = m_manner.showsPicture && !m_picture.isNull();
    if (showsPicture) {
        paintPicture(painter, place);
    } else {
        painter.setPen(messageInk);
        painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap,
            m_picture.isNull() ? m_message : tr("The picture is switched off in the settings (demo.display_video)."));
    }
    if (m_manner.showsWords)
        m_overlay.paint(painter, place);
    m_countdown.paint(painter, place);
}

} // namespace spotter
