#include "ui/live/countdown.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace spotter {

namespace {

// Shares of the picture's shorter side.
constexpr double digitSize = 0.42;
constexpr double hintSize = 0.055;
const QColor scrim(12, 16, 20, 190);

} // namespace

Countdown::Countdown(QObject *parent)
    : QObject(parent)
{
    m_second.setInterval(std::chrono::seconds(1));
    m_second.setTimerType(Qt::PreciseTimer);
    connect(&m_second, &QTimer::timeout, this, &Countdown::step);
}

void Countdown::begin(std::chrono::seconds length)
{
    m_left = int(length.count());
    if (m_left <= 0) {
        m_left = 0;
        Q_EMIT over();
        return;
    }
    m_second.start();
    Q_EMIT changed();
}

void Countdown::cancel()
{
    if (!isRunning())
        return;
    m_left = 0;
    m_second.stop();
    Q_EMIT changed();
}

void Countdown::step()
{
    --m_left;
    if (m_left == 0)
        m_second.stop();
    Q_EMIT changed();
    if (m_left == 0)
        Q_EMIT over();
}

void Countdown::paint(QPainter &painter, const QRect &picture) const
{
    if (!isRunning())
        return;
    const int side = std::min(picture.width(), picture.height());
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    font.setPixelSize(std::max(24, qRound(side * digitSize)));
    const QFontMetrics digits(font);
    QFont small = painter.font();
    small.setPixelSize(std::max(12, qRound(side * hintSize)));
    const QFontMetrics words(small);
    const QString hint = tr("Get into place. Space or Esc cancels.");

    const int padding = words.height();
    QRect plate(0, 0,
        std::max(digits.height(), std::min(words.horizontalAdvance(hint) + padding, picture.width() - 2 * padding)),
        digits.capHeight() + 2 * padding + 2 * words.height());
    plate.adjust(-padding, -padding, padding, padding);
    plate.moveCenter(picture.center());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(scrim);
    painter.drawRoundedRect(plate, padding / 2.0, padding / 2.0);
    const QRect inside = plate.adjusted(padding, padding, -padding, -padding);
    painter.setPen(Qt::white);
    painter.setFont(font);
    painter.drawText(inside.adjusted(0, 0, 0, -2 * words.height()), Qt::AlignCenter, QLocale().toString(m_left));
    painter.setFont(small);
    painter.drawText(inside, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, hint);
}

} // namespace spotter
