#include "ui/timeline/words.h"

#include <QCache>
#include <QPainter>
#include <QStaticText>

namespace spotter {

namespace {

constexpr int kept = 4096; ///< texts; more than are in sight on the widest screen

/// The shaped texts of one font; another font begins anew.
const QStaticText &shaped(const QPainter &painter, const QString &text)
{
    static QCache<QString, QStaticText> texts(kept);
    static QFont font;
    if (font != painter.font()) {
        texts.clear();
        font = painter.font();
    }
    QStaticText *known = texts.object(text);
    if (!known) {
        QString line = text;
        known = new QStaticText(line.replace(QLatin1Char('\n'), QLatin1Char(' ')));
        known->setTextFormat(Qt::PlainText);
        known->prepare({}, font);
        texts.insert(text, known);
    }
    return *known;
}

} // namespace

double wordsWidth(const QPainter &painter, const QString &text)
{
    return shaped(painter, text).size().width();
}

void paintWords(QPainter &painter, const QRectF &box, const QString &text)
{
    const QString ellipsis(QChar(0x2026));
    const QSizeF size = shaped(painter, text).size();
    const QPointF start(box.left(), box.center().y() - size.height() / 2);
    if (size.width() <= box.width())
        return painter.drawStaticText(start, shaped(painter, text));
    const double room = box.width() - wordsWidth(painter, ellipsis);
    if (room <= 0)
        return;
    painter.save();
    painter.setClipRect(QRectF(box.left(), box.top(), room, box.height()), Qt::IntersectClip);
    painter.drawStaticText(start, shaped(painter, text));
    painter.restore();
    painter.drawStaticText(start + QPointF(room, 0), shaped(painter, ellipsis));
}

} // namespace spotter
