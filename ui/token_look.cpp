#include "ui/token_look.h"

#include <QCoreApplication>

#include <array>

namespace spotter {

namespace {

struct Look {
    QRgb onLight;
    QRgb onDark;
    const char *name;
};

constexpr std::array<Look, 3> looks{{
    {0xff454b52, 0xff8f99a4, QT_TRANSLATE_NOOP("Token", "keep watching")},
    {0xffad4300, 0xffffa052, QT_TRANSLATE_NOOP("Token", "feedback")},
    {0xff006a8a, 0xff5ff0c8, QT_TRANSLATE_NOOP("Token", "praise")},
}};

const Look &lookOf(ActionToken token)
{
    return looks.at(std::size_t(token));
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

QColor tokenColour(ActionToken token, const QPalette &palette)
{
    return QColor::fromRgb(isDark(palette) ? lookOf(token).onDark : lookOf(token).onLight);
}

QColor tokenColourOnDark(ActionToken token)
{
    return QColor::fromRgb(lookOf(token).onDark);
}

QPainterPath tokenShape(ActionToken token, const QRectF &box)
{
    QPainterPath path;
    switch (token) {
    case ActionToken::Next:
        path.addRect(QRectF(box.center().x() - box.width() / 8, box.top(), box.width() / 4, box.height()));
        break;
    case ActionToken::Feedback:
        path.addPolygon(QPolygonF{box.bottomLeft(), QPointF(box.center().x(), box.top()), box.bottomRight()});
        path.closeSubpath();
        break;
    case ActionToken::Correct:
        path.addEllipse(box);
        break;
    }
    return path;
}

QString tokenName(ActionToken token)
{
    return QCoreApplication::translate("Token", lookOf(token).name);
}

QString confidenceText(double confidence)
{
    return QCoreApplication::translate("Token", "%1 %").arg(qRound(confidence * 100));
}

} // namespace spotter
