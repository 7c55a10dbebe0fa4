#include "ui/transcript/transcript_view.h"

#include "ui/icons.h"
#include "ui/keep_translated.h"
#include "ui/transcript/line_buttons.h"
#include "ui/transcript/transcript_delegate.h"
#include "ui/transcript/transcript_edits.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace spotter {

namespace {

constexpr int inset_px = 8;

TranscriptModel::Kind kindOf(const QModelIndex &line)
{
    return TranscriptModel::Kind(line.data(TranscriptModel::KindRole).toInt());
}

} // namespace

TranscriptView::TranscriptView(QAbstractItemModel &lines, TranscriptEdits &edits, QWidget *parent)
    : QListView(parent)
    , m_edits(edits)
    , m_delegate(new TranscriptDelegate(this))
    , m_buttons(new LineButtons(viewport()))
    , m_newest(new QToolButton(this))
{
    setModel(&lines);
    setItemDelegate(m_delegate);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    m_newest->setIcon(themedIcon(QStringLiteral("down")));
    m_newest->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_newest->setAutoFillBackground(true);
    m_newest->hide();
    keepTranslated(this, [this] {
        setAccessibleName(tr("Transcript"));
        m_newest->setText(tr("Newest line"));
        m_newest->setAccessibleName(tr("Follow the newest line"));
        placeNewest();
        viewport()->update();
    });

    connect(this, &QListView::clicked, this, &TranscriptView::tellChosen);
    connect(this, &QListView::activated, this, &TranscriptView::tellChosen);
    connect(m_delegate, &TranscriptDelegate::written, this, &TranscriptView::keepWritten);
    connect(m_newest, &QToolButton::clicked, this, &TranscriptView::follow);
    connect(this, &QListView::entered, this, [this](const QModelIndex &line) {
        m_hovered = line;
        placeButtons();
    });
    connect(this, &QListView::viewportEntered, this, [this] {
        m_hovered = QModelIndex();
        placeButtons();
    });
    const auto onLine = [this](auto button, auto step) {
        connect(m_buttons, button, this, [this, step] {
            setCurrentIndex(lineWithButtons());
            step();
        });
    };
    onLine(&LineButtons::acceptClicked, [this] { clickJudge(Verdict::Accepted); });
    onLine(&LineButtons::rejectClicked, [this] { clickJudge(Verdict::Rejected); });
    onLine(&LineButtons::rewriteClicked, [this] { rewrite(); });
    onLine(&LineButtons::removeClicked, [this] { removeNotes(); });

    QScrollBar *bar = verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this] {
        if (!m_scrollsItself)
            setFollowing(isAtEnd());
        placeNewest();
    });
    connect(bar, &QScrollBar::rangeChanged, this, [this] {
        if (m_following && state() != EditingState) {
            const QScopedValueRollback scrolling(m_scrollsItself, true);
            verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        }
        placeNewest();
    });
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

std::vector<int> TranscriptView::chosen(TranscriptModel::Kind kind) const
{
    QModelIndexList lines = selectionModel()->selectedIndexes();
    std::sort(lines.begin(), lines.end());
    std::vector<int> ids;
    for (const QModelIndex &line : std::as_const(lines)) {
        if (kindOf(line) == kind)
            ids.push_back(line.data(TranscriptModel::IdRole).toInt());
    }
    return ids;
}

void TranscriptView::judge(Verdict verdict)
{
    m_edits.judge(chosen(TranscriptModel::Kind::Utterance), verdict);
}

void TranscriptView::clickJudge(Verdict verdict)
{
    const bool isSo = currentIndex().data(TranscriptModel::VerdictRole).toInt() == int(verdict);
    judge(isSo ? Verdict::None : verdict);
}

void TranscriptView::rewrite()
{
    if (!currentIndex().isValid())
        return;
    scrollTo(currentIndex());
    edit(currentIndex());
}

void TranscriptView::removeNotes()
{
    m_edits.remove(chosen(TranscriptModel::Kind::Note));
}

void TranscriptView::keepWritten(const QModelIndex &line, const QString &text)
{
    const int id = line.data(TranscriptModel::IdRole).toInt();
    if (kindOf(line) == TranscriptModel::Kind::Note)
        m_edits.write(id, text);
    else
        m_edits.rewrite(id, text);
}

int TranscriptView::replace(const std::vector<int> &rows, const QString &words, const QString &with)
{
    std::vector<int> utterances;
    std::vector<int> notes;
    for (const int row : rows) {
        const QModelIndex line = model()->index(row, 0);
        (kindOf(line) == TranscriptModel::Kind::Note ? notes : utterances)
            .push_back(line.data(TranscriptModel::IdRole).toInt());
    }
    return m_edits.replace(utterances, notes, words, with);
}

void TranscriptView::tellChosen(const QModelIndex &line)
{
    if (kindOf(line) == TranscriptModel::Kind::Utterance)
        Q_EMIT utteranceChosen(line.data(TranscriptModel::IdRole).toInt());
    else
        Q_EMIT momentChosen(SessionTime(line.data(TranscriptModel::TimeRole).toLongLong()));
}

bool TranscriptView::showLine(TranscriptModel::Kind kind, int id)
{
    for (int row = model()->rowCount() - 1; row >= 0; --row) {
        const QModelIndex line = model()->index(row, 0);
        if (line.data(TranscriptModel::IdRole).toInt() != id || kindOf(line) != kind)
            continue;
        setCurrentIndex(line);
        scrollTo(line);
        return true;
    }
    return false;
}

void TranscriptView::setSearched(const QString &words)
{
    m_delegate->setSearched(words);
    viewport()->update();
}

void TranscriptView::keyboardSearch(const QString & /*search*/)
{
    // Letters are keys here: accept, reject, rewrite.
}

QSize TranscriptView::minimumSizeHint() const
{
    return {160, 100};
}

bool TranscriptView::isAtEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum();
}

void TranscriptView::follow()
{
    setFollowing(true);
    executeDelayedItemsLayout();
    scrollToBottom();
}

void TranscriptView::setFollowing(bool following)
{
    m_following = following;
    placeNewest();
}

QModelIndex TranscriptView::lineWithButtons() const
{
    if (m_hovered.isValid())
        return m_hovered;
    return hasFocus() ? currentIndex() : QModelIndex();
}

void TranscriptView::placeButtons()
{
    const QModelIndex line = lineWithButtons();
    if (!line.isValid() || state() == EditingState)
        return m_buttons->hide();
    m_buttons->showFor(line);
    const QRect at = visualRect(line);
    const QRect end(
        at.right() - inset_px - m_buttons->width(), at.top() + inset_px / 2, m_buttons->width(), m_buttons->height());
    m_buttons->setGeometry(QStyle::visualRect(layoutDirection(), at, end));
}

void TranscriptView::placeNewest()
{
    m_newest->setVisible(!m_following && !isAtEnd());
    m_newest->adjustSize();
    const QRect room = viewport()->geometry();
    m_newest->move(room.center().x() - m_newest->width() / 2, room.bottom() - m_newest->height() - inset_px);
    m_newest->raise();
}

void TranscriptView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setOpacity(0.75);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap,
        tr("What the coach says is written down here. M marks a moment for a note of yours."));
}

void TranscriptView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    placeNewest();
}

void TranscriptView::leaveEvent(QEvent *event)
{
    QListView::leaveEvent(event);
    m_hovered = QModelIndex();
    placeButtons();
}

void TranscriptView::focusInEvent(QFocusEvent *event)
{
    // Who comes with the Tab key is at the newest line, and goes on following it.
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(model()->rowCount() - 1, 0));
    QListView::focusInEvent(event);
    placeButtons();
}

void TranscriptView::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    placeButtons();
}

void TranscriptView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    placeButtons();
}

void TranscriptView::updateGeometries()
{
    QListView::updateGeometries();
    placeButtons();
    placeNewest();
}

void TranscriptView::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    if (first != last) {
        m_delegate->forgetAll();
        return QListView::dataChanged(first, last, roles);
    }
    // A word that fits into the last row moves no other line: laying out thousands for it would be felt.
    const int before = visualRect(first).height();
    m_delegate->forget(first);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    if (m_delegate->sizeHint(option, first).height() == before)
        QAbstractItemView::dataChanged(first, last, roles);
    else
        QListView::dataChanged(first, last, roles);
    placeButtons();
}

void TranscriptView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QListView::rowsInserted(parent, start, end);
    placeNewest();
}

void TranscriptView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    // Somebody who chose an earlier line is reading it: it stays where it is.
    setFollowing(!current.isValid() || current.row() == model()->rowCount() - 1);
    placeButtons();
}

void TranscriptView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT selectionTold();
}

void TranscriptView::reset()
{
    QListView::reset();
    m_delegate->forgetAll();
    m_hovered = QModelIndex();
    setFollowing(true);
}

} // namespace spotter
