// Paints a session of the library: its thumbnail, title, what it was, and what is to be done with it. GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace spotter {

class SessionDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr QSize thumbnail_px{112, 63};

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace spotter
