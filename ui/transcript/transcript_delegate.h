// Paints a line of the transcript: time, the token's shape in its colour, the words over as many lines as they need,
// and how sure the coach was.
#pragma once

#include <QStyledItemDelegate>

namespace spotter {

class TranscriptDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace spotter
