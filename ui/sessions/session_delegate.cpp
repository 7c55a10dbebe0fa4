#include "ui/sessions/session_delegate.h"

#include "ui/icons.h"
#include "ui/sessions/sessions_model.h"

#include <QApplication>
#include <QPainter>

namespace spotter {

namespace {

constexpr int inset_px = 8;
constexpr int iconSide_px = 16;

} // namespace

QSize SessionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = 3 * option.fontMetrics.lineSpacing();
    return {320, std::max(thumbnail_px.height(), lines) + 2 * inset_px};
}

void SessionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem panel = option;
    panel.text.clear();
    const QWidget *widget = option.widget;
    (widget ? widget->style() : QApplication::style())
        ->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, widget);

    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor ink = option.palette.color(group, chosen ? QPalette::HighlightedText : QPalette::Text);
    const auto mirrored = [&](const QRect &place) { return QStyle::visualRect(option.direction, option.rect, place); };
    const QRect room = option.rect.adjusted(inset_px, inset_px, -inset_px, -inset_px);

    painter->save();
    const QRect thumbnail = mirrored(QRect(room.left(), room.top() + (room.height() - thumbnail_px.height()) / 2,
        thumbnail_px.width(), thumbnail_px.height()));
    painter->fillRect(thumbnail, QColor(18, 20, 23));
    const QImage picture = index.data(Qt::DecorationRole).value<QImage>();
    if (!picture.isNull()) {
        QRect place(QPoint(), picture.size().scaled(thumbnail.size(), Qt::KeepAspectRatio));
        place.moveCenter(thumbnail.center());
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(place, picture);
    }

    const QRect words = mirrored(room.adjusted(thumbnail_px.width() + 2 * inset_px, 0, 0, 0));
    const int line = option.fontMetrics.lineSpacing();
    int top = words.top() + (words.height() - 3 * line) / 2;
    const auto write = [&](const QString &text, const QFont &font, double opacity, int leading = 0) {
        painter->setFont(font);
        painter->setOpacity(opacity);
        painter->setPen(ink);
        QRect place(words.left() + leading, top, words.width() - leading, line);
        place = QStyle::visualRect(option.direction, words, place);
        painter->drawText(place, int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
            QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
        top += line;
    };
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    write(index.data(SessionsModel::TitleRole).toString(), bold, 1.0);
    write(index.data(SessionsModel::DetailsRole).toString(), option.font, 1.0);
    if (index.data(SessionsModel::ReviewedRole).toBool()) {
        const QRect icon(words.left(), top + (line - iconSide_px) / 2, iconSide_px, iconSide_px);
        themedIcon(QStringLiteral("accept")).paint(painter, QStyle::visualRect(option.direction, words, icon));
        write(index.data(SessionsModel::ReviewRole).toString(), option.font, 0.8, iconSide_px + 4);
    } else {
        write(index.data(SessionsModel::ReviewRole).toString(), option.font, 0.8);
    }
    painter->restore();

    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = option.rect.adjusted(1, 1, -1, -1);
        (widget ? widget->style() : QApplication::style())
            ->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, widget);
    }
}

} // namespace spotter
