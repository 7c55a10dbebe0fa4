#include "ui/live/sources_popup.h"

#include "ui/keep_translated.h"
#include "ui/live/source_board.h"
#include "ui/live/source_card.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace spotter {

namespace {

constexpr int padding = 12;
constexpr int lines = 28; // of text high; more is scrolled

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

void SourcesPopup::popUp(const QWidget &anchor)
{
    const QWidget &window = *parentWidget();
    const QRect place(anchor.mapTo(&window, QPoint()), anchor.size());
    const QSize most(window.width(), place.top());
    const int width = 2 * (SourceCard::pictureSize.width() + 4 * padding) + 2 * padding;
    resize(QSize(width, lines * fontMetrics().lineSpacing()).boundedTo(most));
    const bool mirrored = window.layoutDirection() == Qt::RightToLeft;
    const int wanted = mirrored ? place.left() : place.right() - this->width();
    const int x = std::clamp(wanted, 0, window.width() - this->width());
    move(window.mapToGlobal(QPoint(x, place.top() - height())));
    show();
    focusNextChild(); // the keyboard is in it at once
}

} // namespace spotter
