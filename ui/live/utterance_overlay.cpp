#include "ui/live/utterance_overlay.h"

#include "ui/live/plates.h"

#include <QPainter>

#include <algorithm>
#include <chrono>

namespace spotter {

namespace {

using namespace std::chrono_literals;

constexpr auto shown = 5500ms;
constexpr auto fading = 800ms;
constexpr auto fadeStep = 40ms;

} // namespace

UtteranceOverlay::UtteranceOverlay(QObject *parent)
    : QObject(parent)
{
    connect(&m_fade, &QTimer::timeout, this, [this] {
        if (opacity() <= 0)
            m_fade.stop();
        else
            m_fade.setInterval(fadeStep);
        Q_EMIT changed();
    });
}

void UtteranceOverlay::say(const Feedback &feedback)
{
    if (feedback.id != m_feedback.id || m_feedback.text.isEmpty())
        m_grows = false;
    if (feedback.text != m_feedback.text || feedback.token != m_feedback.token)
        m_plate = {};
    m_feedback = feedback;
    m_sinceLastWord.start();
    m_fade.start(shown);
    Q_EMIT changed();
}

void UtteranceOverlay::setCount(int repetitions)
{
    if (m_count == repetitions)
        return;
    m_count = repetitions;
    Q_EMIT changed();
}

void UtteranceOverlay::clear()
{
    m_feedback = {};
    m_plate = {};
    m_count = 0;
    m_fade.stop();
    Q_EMIT changed();
}

double UtteranceOverlay::opacity() const
{
    const std::chrono::milliseconds left = shown + fading - std::chrono::milliseconds(m_sinceLastWord.elapsed());
    if (!m_fading)
        return left > fading ? 1.0 : 0.0;
    return std::clamp(double(left.count()) / double(fading.count()), 0.0, 1.0);
}

void UtteranceOverlay::paint(QPainter &painter, const QRect &picture)
{
    if (m_count > 0)
        paintCount(painter, picture, m_count);
    if (isSpeaking())
        paintSpoken(painter, picture);
}

void UtteranceOverlay::paintSpoken(QPainter &painter, const QRect &picture)
{
    const bool growsNow = m_grows || !m_feedback.complete;
    const QSize room = roomForWords(picture);
    const double scale = painter.device()->devicePixelRatioF();
    if (m_plate.isNull() || m_plateFor != room || growsNow != m_grows || m_plate.devicePixelRatio() != scale) {
        m_grows = growsNow;
        m_plateFor = room;
        m_plate = drawWords(m_feedback, room, m_grows, scale, painter.font());
    }
    painter.setOpacity(opacity());
    paintWords(painter, picture, m_plate);
    painter.setOpacity(1.0);
}

} // namespace spotter
