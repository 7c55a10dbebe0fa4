#include "ui/live/utterance_overlay.h"

#include "ui/token_look.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <chrono>

namespace spotter {

namespace {

using namespace std::chrono_literals;

constexpr auto shown = 5500ms;
constexpr auto fading = 800ms;
constexpr auto fadeStep = 40ms;

// Shares of the picture's height. A capital letter is about 0.72 of its font's pixel size: 0.085 gives letters of 6 %,
// which on a laptop's screen are some 10 mm high: readable from three metres.
constexpr double wordsSize = 0.085;
constexpr double countSize = 0.17;
constexpr double mostPlateHeight = 0.5;
constexpr double mostPlateWidth = 0.92;
const QColor plateColour(12, 16, 20, 215);

QFont boldFont(QFont font, double size_px)
{
    font.setPixelSize(std::max(12, qRound(size_px)));
    font.setWeight(QFont::DemiBold);
    return font;
}

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
    m_feedback = feedback;
    m_plate = {};
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
    return std::clamp(double(left.count()) / double(fading.count()), 0.0, 1.0);
}

void UtteranceOverlay::paint(QPainter &painter, const QRect &picture)
{
    if (m_count > 0)
        paintCount(painter, picture);
    if (isSpeaking())
        paintWords(painter, picture);
}

void UtteranceOverlay::paintWords(QPainter &painter, const QRect &picture)
{
    const QSize room(int(picture.width() * mostPlateWidth), int(picture.height() * mostPlateHeight));
    const double scale = painter.device()->devicePixelRatioF();
    if (m_plate.isNull() || m_plateRoom != room || m_plate.devicePixelRatio() != scale) {
        m_plateRoom = room;
        m_plate = drawPlate(room, scale, boldFont(painter.font(), picture.height() * wordsSize));
    }
    const QSizeF size = m_plate.deviceIndependentSize();
    const double gap = picture.height() * 0.03;
    painter.setOpacity(opacity());
    painter.drawPixmap(
        QPointF(picture.center().x() - size.width() / 2, picture.bottom() - gap - size.height()), m_plate);
    painter.setOpacity(1.0);
}

QPixmap UtteranceOverlay::drawPlate(const QSize &room, double scale, const QFont &font) const
{
    const QFontMetrics metrics(font);
    const int line = metrics.height();
    const int padding = line / 3;
    const int shapeWidth = metrics.capHeight() + padding;
    const QRect wordsRoom(0, 0, room.width() - 2 * padding - shapeWidth, std::max(line, room.height() - 2 * padding));
    // What does not fit loses its end, not its beginning, and shows that it did.
    QString text = m_feedback.text;
    const auto fits = [&](const QString &words) {
        return metrics.boundingRect(wordsRoom, Qt::TextWordWrap, words).height() <= wordsRoom.height();
    };
    while (!fits(text) && text.contains(QLatin1Char(' ')))
        text = text.left(text.trimmed().lastIndexOf(QLatin1Char(' '))) + QStringLiteral("…");
    const QSize words = metrics.boundingRect(wordsRoom, Qt::TextWordWrap, text).size();

    const QSize size(words.width() + shapeWidth + 2 * padding, words.height() + 2 * padding);
    QPixmap plate(size * scale);
    plate.setDevicePixelRatio(scale);
    plate.fill(Qt::transparent);
    QPainter painter(&plate);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(plateColour);
    painter.drawRoundedRect(QRect(QPoint(), size), padding / 2.0, padding / 2.0);
    const QColor accent = tokenColourOnDark(m_feedback.token);
    const int cap = metrics.capHeight();
    painter.fillPath(tokenShape(m_feedback.token, QRectF(padding, padding + metrics.ascent() - cap, cap, cap)), accent);
    painter.setFont(font);
    painter.setPen(accent);
    painter.drawText(QRect(padding + shapeWidth, padding, words.width() + 1, words.height()), Qt::TextWordWrap, text);
    return plate;
}

void UtteranceOverlay::paintCount(QPainter &painter, const QRect &picture) const
{
    painter.setFont(boldFont(painter.font(), picture.height() * countSize));
    const QString number = QString::number(m_count);
    const QFontMetrics metrics(painter.font());
    const int padding = metrics.height() / 8;
    const int width = std::max(metrics.horizontalAdvance(number), metrics.height() / 2) + 2 * padding;
    const QRect plate(
        picture.right() - width - padding, picture.top() + padding, width, metrics.capHeight() + 4 * padding);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(plateColour);
    painter.drawRoundedRect(plate, padding, padding);
    painter.setPen(Qt::white);
    painter.drawText(plate, Qt::AlignCenter, number);
}

} // namespace spotter
