#include "ui/live/sources_popup.h"

#include "ui/keep_translated.h"
#include "ui/live/source_board.h"
#include "ui/live/source_card.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace spotter {

namespace {

constexpr int padding = 12;

} // namespace

SourcesPopup::SourcesPopup(SourceBoard *board, QWidget *over)
    : QFrame(over, Qt::Popup)
{
    setFrameShape(StyledPanel);
    keepTranslated(this, [this] { setAccessibleName(tr("Sources")); });
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(padding, padding, padding, padding);
    inner->addWidget(board);
    inner->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    connect(board, &SourceBoard::sourceChosen, this, &QWidget::close);
    connect(board, &SourceBoard::sampleChosen, this, &QWidget::close);
    connect(board, &SourceBoard::openFileChosen, this, &QWidget::close);
}

void SourcesPopup::popUp()
{
    const QWidget &over = *parentWidget();
    const QSize wanted(2 * (SourceCard::pictureSize.width() + 4 * padding) + 2 * padding, over.height() * 4 / 5);
    resize(wanted.boundedTo(over.size()));
    const int x = over.layoutDirection() == Qt::RightToLeft ? padding : over.width() - width() - padding;
    move(over.mapToGlobal(QPoint(x, over.height() - height() - padding)));
    show();
}

} // namespace spotter
