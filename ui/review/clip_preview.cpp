#include "ui/review/clip_preview.h"

#include "core/media/convert.h"
#include "core/session/session_folder.h"
#include "ui/icons.h"
#include "ui/keep_translated.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace spotter {

namespace {

using namespace std::chrono_literals;

constexpr int slideEvery_ms = 40; ///< a frame at 25 a second
constexpr QColor surround(18, 20, 23);

} // namespace

ClipPreview::ClipPreview(QWidget *parent)
    : QWidget(parent)
    , m_play(new QToolButton)
    , m_place(new QSlider(Qt::Horizontal))
{
    setMinimumSize(320, 220);
    m_play->setFocusPolicy(Qt::StrongFocus);
    m_play->setAutoRaise(true);
    m_place->setLayoutDirection(Qt::LeftToRight); // time runs so in every language
    m_place->setSingleStep(slideEvery_ms);
    m_place->setPageStep(1000);
    auto *row = new QHBoxLayout;
    row->addWidget(m_play);
    row->addWidget(m_place, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch(1);
    column->addLayout(row);

    connect(m_play, &QToolButton::clicked, &m_player, &ReviewPlayer::togglePlaying);
    connect(m_place, &QSlider::valueChanged, this,
        [this](int value_ms) { m_player.seek(m_from + std::chrono::milliseconds(value_ms)); });
    connect(&m_player, &ReviewPlayer::frameReady, this, &ClipPreview::showFrame);
    connect(&m_player, &ReviewPlayer::changed, this, &ClipPreview::tell);
    connect(&m_player, &ReviewPlayer::failed, this, [this] { setEnabled(false); });
    keepTranslated(this, [this] { tell(); });
}

void ClipPreview::open(const KeptSession &session)
{
    m_session = &session;
    m_painter = std::make_unique<ClipPainter>(session, m_look);
    setEnabled(true);
    m_player.open(videoPath(session.summary.folder), session.summary.length);
    setSpan({}, session.summary.length);
}

void ClipPreview::setSpan(SessionTime from, SessionTime to)
{
    m_from = from;
    m_to = std::max(from, to);
    {
        const QSignalBlocker blocked(m_place);
        m_place->setRange(0, int((m_to - m_from) / 1ms));
        m_place->setValue(0);
    }
    m_player.setPlaying(false);
    m_player.seek(m_from);
}

void ClipPreview::setLook(ClipLook look)
{
    m_look = look;
    if (!m_session)
        return;
    m_painter = std::make_unique<ClipPainter>(*m_session, look);
    showFrame(m_player.latestFrame());
}

QRect ClipPreview::pictureRoom() const
{
    return {0, 0, width(), m_place->geometry().top() - 4};
}

void ClipPreview::showFrame(const Frame &frame)
{
    if (frame.isNull() || !m_painter)
        return;
    const QSize size = frame.uprightSize().scaled(pictureRoom().size() * devicePixelRatioF(), Qt::KeepAspectRatio);
    if (size.isEmpty())
        return;
    m_picture = toImage(frame, size);
    m_painter->paint(m_picture, frame.pts);
    if (m_player.isPlaying()) {
        const QSignalBlocker blocked(m_place);
        m_place->setValue(int((frame.pts - m_from) / 1ms));
    }
    if (m_player.isPlaying() && frame.pts >= m_to) {
        m_player.setPlaying(false);
        m_place->setValue(0);
    }
    update();
}

void ClipPreview::tell()
{
    const QString text = m_player.isPlaying() ? tr("Pause the preview") : tr("Play the preview");
    m_play->setIcon(themedIcon(m_player.isPlaying() ? QStringLiteral("pause") : QStringLiteral("play")));
    m_play->setAccessibleName(text);
    m_play->setToolTip(text);
    m_place->setAccessibleName(tr("Place in the clip"));
}

void ClipPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect room = pictureRoom();
    painter.fillRect(room, surround);
    if (m_picture.isNull())
        return;
    QRect place({}, m_picture.size().scaled(room.size(), Qt::KeepAspectRatio));
    place.moveCenter(room.center());
    painter.drawImage(place, m_picture);
}

void ClipPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showFrame(m_player.latestFrame());
}

void ClipPreview::hideEvent(QHideEvent *event)
{
    m_player.setPlaying(false);
    QWidget::hideEvent(event);
}

} // namespace spotter
