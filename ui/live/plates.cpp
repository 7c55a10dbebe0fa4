#include "ui/live/plates.h"

#include "ui/live/fitted_text.h"
#include "ui/token_look.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>

namespace spotter {

namespace {

// Shares of the picture's height, or of its width where that is less. A capital letter is about 0.72 of its font's
// pixel size: 0.1 gives capitals of one fourteenth of the picture. The smallest letters measure that from top to tail.
constexpr std::array letterSizes{0.1, 0.085, 0.072};
constexpr int fewLines = 2;
constexpr int mostLines = 3;
constexpr double countSize = 0.19;
constexpr double tokenSize = 0.06;
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

void paintPlate(QPainter &painter, const QRectF &plate, double rounding)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(plateColour);
    painter.drawRoundedRect(plate, rounding, rounding);
}

} // namespace

QSize roomForWords(const QRect &picture)
{
    return {int(picture.width() * plateWidth), shorterSide(picture)};
}

QImage drawWords(const Feedback &feedback, QSize room, bool fullWidth, double scale, const QFont &base)
{
    std::array<int, letterSizes.size()> sizes_px{};
    std::ranges::transform(letterSizes, sizes_px.begin(), [&](double share) { return qRound(room.height() * share); });
    const QFont font = boldFont(base, sizes_px.front());
    const int padding = sizes_px.front() / 3;
    const int shapeWidth = QFontMetrics(font).capHeight() + padding;
    const int width = room.width() - 2 * padding - shapeWidth;
    const FittedText fitted = fitText(feedback.text, font, sizes_px, width, fewLines, mostLines);

    const QFontMetrics metrics(fitted.font);
    const int wordsWidth = fullWidth ? width : fitted.width;
    const QSize size(wordsWidth + shapeWidth + 2 * padding, int(fitted.lines.size()) * metrics.height() + 2 * padding);
    QImage plate(size * scale, QImage::Format_ARGB32_Premultiplied);
    plate.setDevicePixelRatio(scale);
    plate.fill(Qt::transparent);
    QPainter painter(&plate);
    paintPlate(painter, QRect(QPoint(), size), padding / 2.0);

    const QColor accent = tokenColourOnDark(feedback.token);
    const int cap = metrics.capHeight();
    const bool fromRight = feedback.text.isRightToLeft();
    const int shapeLeft = fromRight ? size.width() - padding - cap : padding;
    const QRectF shapePlace(shapeLeft, padding + metrics.ascent() - cap, cap, cap);
    painter.fillPath(tokenShape(feedback.token, shapePlace), accent);
    painter.setFont(fitted.font);
    painter.setPen(accent);
    QRect place(fromRight ? padding : padding + shapeWidth, padding, wordsWidth + 1, metrics.height());
    for (const QString &line : fitted.lines) {
        painter.drawText(place, (fromRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, line);
        place.translate(0, metrics.height());
    }
    return plate;
}

void paintWords(QPainter &painter, const QRect &picture, const QImage &plate)
{
    const QSizeF size = plate.deviceIndependentSize();
    const double gap = picture.height() * 0.03;
    painter.drawImage(QPointF(picture.center().x() - size.width() / 2, picture.bottom() - gap - size.height()), plate);
}

void paintCount(QPainter &painter, const QRect &picture, int count)
{
    painter.setFont(boldFont(painter.font(), shorterSide(picture) * countSize));
    const QString number = QLocale().toString(count);
    const QFontMetrics metrics(painter.font());
    const int padding = metrics.height() / 8;
    const int width = std::max(metrics.horizontalAdvance(number), metrics.height() / 2) + 2 * padding;
    const QRect plate(
        picture.right() - width - padding, picture.top() + padding, width, metrics.capHeight() + 4 * padding);
    paintPlate(painter, plate, padding);
    painter.setPen(Qt::white);
    painter.drawText(plate, Qt::AlignCenter, number);
}

void paintToken(QPainter &painter, const QRect &picture, ActionToken token)
{
    painter.setFont(boldFont(painter.font(), shorterSide(picture) * tokenSize));
    const QString name = tokenName(token);
    const QFontMetrics metrics(painter.font());
    const int padding = metrics.height() / 3;
    const int cap = metrics.capHeight();
    const QRect plate(picture.left() + padding, picture.top() + padding,
        metrics.horizontalAdvance(name) + cap + 3 * padding, metrics.height() + padding);
    paintPlate(painter, plate, padding / 2.0);
    const QColor accent = tokenColourOnDark(token);
    painter.fillPath(
        tokenShape(token, QRectF(plate.left() + padding, plate.center().y() - cap / 2.0, cap, cap)), accent);
    painter.setPen(accent);
    painter.drawText(plate.adjusted(cap + 2 * padding, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, name);
}

} // namespace spotter
