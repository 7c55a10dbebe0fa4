#include "ui/transcript/transcript_view.h"

#include "ui/icons.h"
#include "ui/transcript/transcript_delegate.h"
#include "ui/transcript/transcript_model.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace spotter {

TranscriptView::TranscriptView(TranscriptModel &model, QWidget *parent)
    : QListView(parent)
{
    setModel(&model);
    setItemDelegate(new TranscriptDelegate(this));
    setAccessibleName(tr("Transcript"));
    setSelectionMode(ExtendedSelection);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    const auto choose = [this](const QModelIndex &index) {
        Q_EMIT momentChosen(SessionTime(index.data(TranscriptModel::TimeRole).toLongLong()));
    };
    connect(this, &QListView::clicked, this, choose);
    connect(this, &QListView::activated, this, choose);
}

void TranscriptView::copy() const
{
    QModelIndexList chosen = selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    QStringList lines;
    for (const QModelIndex &index : std::as_const(chosen))
        lines << index.data().toString();
    for (int row = 0; chosen.isEmpty() && row < model()->rowCount(); ++row)
        lines << model()->index(row, 0).data().toString();
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void TranscriptView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setOpacity(0.7);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap,
        tr("What the coach says is written down here."));
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QListView::keyPressEvent(event);
}

void TranscriptView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    menu.addAction(themedIcon(QStringLiteral("copy")), tr("Copy"), this, &TranscriptView::copy)
        ->setShortcut(QKeySequence::Copy);
    menu.exec(event->globalPos());
}

void TranscriptView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const QScrollBar *bar = verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum();
    QListView::rowsInserted(parent, start, end);
    if (atEnd)
        QMetaObject::invokeMethod(this, &QListView::scrollToBottom, Qt::QueuedConnection);
}

} // namespace spotter
