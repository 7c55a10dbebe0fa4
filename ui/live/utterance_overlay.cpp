#include "ui/live/utterance_overlay.h"

#include "ui/live/fitted_text.h"
#include "ui/token_look.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <chrono>

namespace spotter {

namespace {

using namespace std::chrono_literals;

constexpr auto shown = 5500ms;
constexpr auto fading = 800ms;
constexpr auto fadeStep = 40ms;

// Shares of the picture's height, or of its width where that is less. A capital letter is about 0.72 of its font's
// pixel size: 0.1 gives capitals of one fourteenth of the picture. The smallest letters measure that from top to tail.
constexpr std::array letterSizes{0.1, 0.085, 0.072};
constexpr int fewLines = 2;
constexpr int mostLines = 3;
constexpr double countSize = 0.19;
constexpr double plateWidth = 0.94;
// So dark that every token's colour stands out 4.5 : 1 even over a white picture.
const QColor plateColour(12, 16, 20, 225);

QFont boldFont(QFont font, double size_px)
{
    font.setPixelSize(std::max(12, qRound(size_px)));
    font.setWeight(QFont::DemiBold);
    return font;
}

int shorterSide(const QRect &picture)
{
    return std::min(picture.width(), picture.height());
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
        paintCount(painter, picture);
    if (isSpeaking())
        paintWords(painter, picture);
}

void UtteranceOverlay::paintWords(QPainter &painter, const QRect &picture)
{
    const bool growsNow = m_grows || !m_feedback.complete;
    const QSize room(int(picture.width() * plateWidth), shorterSide(picture));
    const double scale = painter.device()->devicePixelRatioF();
    if (m_plate.isNull() || m_plateFor != room || growsNow != m_grows || m_plate.devicePixelRatio() != scale) {
        m_grows = growsNow;
        m_plateFor = room;
        m_plate = drawPlate(room.width(), room.height(), scale, painter.font());
    }
    const QSizeF size = m_plate.deviceIndependentSize();
    const double gap = picture.height() * 0.03;
    painter.setOpacity(opacity());
    painter.drawPixmap(
        QPointF(picture.center().x() - size.width() / 2, picture.bottom() - gap - size.height()), m_plate);
    painter.setOpacity(1.0);
}

QPixmap UtteranceOverlay::drawPlate(int width, int shorter_px, double scale, const QFont &base) const
{
    std::array<int, letterSizes.size()> sizes_px{};
    std::ranges::transform(letterSizes, sizes_px.begin(), [&](double share) { return qRound(shorter_px * share); });
    const QFont font = boldFont(base, sizes_px.front());
    const int padding = sizes_px.front() / 3;
    const int shapeWidth = QFontMetrics(font).capHeight() + padding;
    const int room = width - 2 * padding - shapeWidth;
    const FittedText fitted = fitText(m_feedback.text, font, sizes_px, room, fewLines, mostLines);

    const QFontMetrics metrics(fitted.font);
    const int wordsWidth = m_grows ? room : fitted.width;
    const QSize size(wordsWidth + shapeWidth + 2 * padding, int(fitted.lines.size()) * metrics.height() + 2 * padding);
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
    const bool fromRight = m_feedback.text.isRightToLeft();
    const int shapeLeft = fromRight ? size.width() - padding - cap : padding;
    const QRectF shapePlace(shapeLeft, padding + metrics.ascent() - cap, cap, cap);
    painter.fillPath(tokenShape(m_feedback.token, shapePlace), accent);
    painter.setFont(fitted.font);
    painter.setPen(accent);
    QRect place(fromRight ? padding : padding + shapeWidth, padding, wordsWidth + 1, metrics.height());
    for (const QString &line : fitted.lines) {
        painter.drawText(place, (fromRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, line);
        place.translate(0, metrics.height());
    }
    return plate;
}

void UtteranceOverlay::paintCount(QPainter &painter, const QRect &picture) const
{
    painter.setFont(boldFont(painter.font(), shorterSide(picture) * countSize));
    const QString number = QLocale().toString(m_count);
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
