#include "ui/live/fitted_text.h"

#include <QFontMetrics>
#include <QTextLayout>

#include <algorithm>

namespace spotter {

namespace {

QStringList broken(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace

FittedText fitText(
    const QString &text, QFont font, std::span<const int> sizes_px, int width, int fewLines, int mostLines)
{
    FittedText fitted;
    for (const int size : sizes_px) {
        font.setPixelSize(std::max(size, 1));
        fitted.font = font;
        fitted.lines = broken(text, font, width);
        if (fitted.lines.size() <= fewLines)
            break;
    }
    const QFontMetrics metrics(fitted.font);
    if (fitted.lines.size() > mostLines) {
        const QString rest = fitted.lines.mid(mostLines - 1).join(QLatin1Char(' '));
        fitted.lines = fitted.lines.mid(0, mostLines - 1) << metrics.elidedText(rest, Qt::ElideRight, width);
    }
    for (const QString &line : std::as_const(fitted.lines))
        fitted.width = std::max(fitted.width, metrics.horizontalAdvance(line));
    return fitted;
}

} // namespace spotter
