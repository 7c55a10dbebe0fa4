#include "ui/transcript/transcript_delegate.h"

#include "ui/token_look.h"
#include "ui/transcript/transcript_model.h"

#include <QListView>
#include <QPainter>

#include <algorithm>

namespace spotter {

namespace {

constexpr int margin_px = 8;

struct LineLayout {
    QRect shape;
    QRect caption; ///< time, token and confidence
    QRect words;
};

QString wordsOf(const QModelIndex &index)
{
    const QString text = index.data(TranscriptModel::TextRole).toString();
    return index.data(TranscriptModel::CompleteRole).toBool() ? text : text + QStringLiteral(" …");
}

LineLayout layOut(const QRect &area, const QFontMetrics &metrics, const QString &words)
{
    const int line = metrics.height();
    const QRect inner = area.adjusted(margin_px, margin_px / 2, -margin_px, -margin_px / 2);
    const int left = inner.left() + line + margin_px / 2;
    const QRect caption(left, inner.top(), std::max(line, inner.right() - left), line);
    const QRect room(left, caption.bottom() + 2, caption.width(), 1 << 16);
    return {QRect(inner.left(), inner.top() + line / 6, line * 2 / 3, line * 2 / 3), caption,
        metrics.boundingRect(room, Qt::TextWordWrap, words)};
}

} // namespace

void TranscriptDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QWidget *widget = option.widget;
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, widget);

    const auto token = ActionToken(index.data(TranscriptModel::TokenRole).toInt());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor accent = selected ? ink : tokenColour(token, option.palette);
    const QString words = wordsOf(index);
    const LineLayout at = layOut(option.rect, option.fontMetrics, words);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(tokenShape(token, at.shape), accent);
    painter->setPen(accent);
    const QString time = clockText(SessionTime(index.data(TranscriptModel::TimeRole).toLongLong()));
    painter->drawText(at.caption, Qt::AlignLeft | Qt::AlignVCenter, time + QStringLiteral("  ") + tokenName(token));
    painter->setPen(ink);
    const int percent = qRound(index.data(TranscriptModel::ConfidenceRole).toDouble() * 100);
    painter->drawText(at.caption, Qt::AlignRight | Qt::AlignVCenter, tr("%1 %").arg(percent));
    painter->drawText(at.words, Qt::TextWordWrap, words);
    painter->restore();
}

QSize TranscriptDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const LineLayout at = layOut(QRect(0, 0, width, 0), option.fontMetrics, wordsOf(index));
    return {width, at.words.bottom() + margin_px};
}

} // namespace spotter
