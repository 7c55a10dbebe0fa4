#include "ui/theme/studio_style.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace spotter {

namespace {

constexpr qreal ringWidth_px = 2.0;
constexpr qreal ringRadius_px = 3.0;

} // namespace

StudioStyle::StudioStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void StudioStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element != PE_FrameFocusRect)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!(option->state & State_KeyboardFocusChange))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // On a selected line the highlight itself would not be seen.
    const bool selected = option->state & State_Selected;
    painter->setPen(
        QPen(option->palette.color(selected ? QPalette::HighlightedText : QPalette::Highlight), ringWidth_px));
    painter->setBrush(Qt::NoBrush);
    const qreal inset = ringWidth_px / 2;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), ringRadius_px, ringRadius_px);
    painter->restore();
}

} // namespace spotter
