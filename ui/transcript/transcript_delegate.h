// Paints a line of the transcript: the token's shape in its colour, time, token and confidence; a person's verdict; the
// words over as many lines as they need; and under other words the coach's own, struck out. Its editor keeps with Enter
// and leaves with Escape; what it keeps is told, not written into the model.
#pragma once

#include <QFont>
#include <QHash>
#include <QStyledItemDelegate>

namespace spotter {

class TranscriptDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Room at the end of a line's first row, for buttons and verdict.
    static constexpr int buttonSize_px = 28;
    static constexpr int buttonCount = 3;

    using QStyledItemDelegate::QStyledItemDelegate;

    /// Marked wherever it stands in a text, whatever its case; empty: nothing is.
    void setSearched(const QString &words) { m_searched = words; }
    /// Heights are measured once for a width; a line that changed must be forgotten.
    void forget(const QModelIndex &index);
    void forgetAll() { m_heights.clear(); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void written(const QModelIndex &index, const QString &text) const;

private:
    QString m_searched;
    mutable QHash<qint64, int> m_heights; ///< by KeyRole, for m_width_px and m_font
    mutable int m_width_px = 0;
    mutable QFont m_font;
};

} // namespace spotter
