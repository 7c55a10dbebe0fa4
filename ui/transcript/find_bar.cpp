#include "ui/transcript/find_bar.h"

#include "ui/icons.h"
#include "ui/keep_translated.h"
#include "ui/transcript/transcript_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace spotter {

namespace {

QToolButton *makeButton(const QString &icon)
{
    auto *button = new QToolButton;
    button->setIcon(themedIcon(icon));
    button->setAutoRaise(true);
    return button;
}

void name(QToolButton *button, const QString &text, const QString &key)
{
    button->setAccessibleName(text);
    button->setToolTip(FindBar::tr("%1 (%2)").arg(text, key));
}

} // namespace

FindBar::FindBar(TranscriptView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_words(new QLineEdit)
    , m_count(new QLabel)
    , m_previous(makeButton(QStringLiteral("up")))
    , m_next(makeButton(QStringLiteral("down")))
    , m_replaceRow(new QWidget)
    , m_showReplace(makeButton(QStringLiteral("edit")))
    , m_with(new QLineEdit)
    , m_replace(new QToolButton)
    , m_replaceAll(new QToolButton)
    , m_recount(new QTimer(this))
{
    auto *leave = makeButton(QStringLiteral("close"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 2, 4, 2);
    rows->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    for (QToolButton *button : {m_previous, m_next, m_showReplace, leave})
        row->addWidget(button);
    rows->addLayout(row);
    rows->addWidget(makeReplaceRow());
    m_words->installEventFilter(this);
    m_with->installEventFilter(this);
    m_recount->setSingleShot(true);
    m_recount->setInterval(0);
    keepTranslated(this, [this, leave] {
        m_words->setPlaceholderText(tr("Find in the transcript"));
        m_words->setAccessibleName(tr("Find in the transcript"));
        m_words->setToolTip(m_words->placeholderText());
        m_count->setAccessibleName(tr("Lines found"));
        name(m_previous, tr("Previous line found"), tr("Shift+Enter"));
        name(m_next, tr("Next line found"), tr("Enter"));
        name(leave, tr("Close"), tr("Esc"));
        m_showReplace->setAccessibleName(tr("Replace"));
        m_showReplace->setToolTip(tr("Put other words in their place"));
        m_with->setPlaceholderText(tr("Replace by"));
        m_with->setAccessibleName(tr("Replace by"));
        m_replace->setText(tr("Replace"));
        m_replace->setToolTip(tr("Replace in this line, and go on to the next (Enter)"));
        m_replaceAll->setText(tr("All"));
        m_replaceAll->setAccessibleName(tr("Replace in all lines"));
        m_replaceAll->setToolTip(tr("Replace in all lines that are shown"));
        refresh();
    });
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        search();
        // The present line counts: typing on does not jump away from it.
        if (!m_matches.empty() && !std::ranges::binary_search(m_matches, m_view.currentIndex().row()))
            go(1);
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(1); });
    connect(leave, &QToolButton::clicked, this, &FindBar::close);
    connect(m_recount, &QTimer::timeout, this, &FindBar::search);
    const auto recount = [this] {
        if (!isHidden())
            m_recount->start();
    };
    const QAbstractItemModel *lines = view.model();
    connect(lines, &QAbstractItemModel::rowsInserted, this, recount);
    connect(lines, &QAbstractItemModel::rowsRemoved, this, recount);
    connect(lines, &QAbstractItemModel::dataChanged, this, recount);
    connect(lines, &QAbstractItemModel::modelReset, this, recount);
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, &FindBar::refresh);
    hide();
}

QWidget *FindBar::makeReplaceRow()
{
    m_showReplace->setCheckable(true);
    auto *row = new QHBoxLayout(m_replaceRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_with, 1);
    for (QToolButton *button : {m_replace, m_replaceAll}) {
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    m_replaceRow->hide();
    connect(m_showReplace, &QToolButton::toggled, m_replaceRow, &QWidget::setVisible);
    connect(m_replace, &QToolButton::clicked, this, [this] { replace(false); });
    connect(m_replaceAll, &QToolButton::clicked, this, [this] { replace(true); });
    return m_replaceRow;
}

void FindBar::openReplace()
{
    m_showReplace->setChecked(true);
    open();
}

void FindBar::replace(bool all)
{
    search(); // what arrived or changed a moment ago counts
    const int present = m_view.currentIndex().isValid() ? m_view.currentIndex().row() : -1;
    if (all)
        m_view.replace(m_matches, m_words->text(), m_with->text());
    else if (std::ranges::binary_search(m_matches, present))
        m_view.replace({present}, m_words->text(), m_with->text());
    search();
    if (!all)
        go(1);
}

void FindBar::open()
{
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    search();
}

void FindBar::close()
{
    hide();
    m_matches.clear();
    m_view.setSearched({});
    m_view.setFocus(Qt::OtherFocusReason);
}

void FindBar::search()
{
    const QString words = m_words->text();
    m_view.setSearched(words);
    m_matches.clear();
    const QAbstractItemModel *lines = m_view.model();
    for (int row = 0; !words.isEmpty() && row < lines->rowCount(); ++row) {
        const QModelIndex line = lines->index(row, 0);
        if (line.data(TranscriptModel::TextRole).toString().contains(words, Qt::CaseInsensitive))
            m_matches.push_back(row);
    }
    refresh();
}

void FindBar::go(int direction)
{
    if (m_matches.empty())
        return;
    const int present = m_view.currentIndex().isValid() ? m_view.currentIndex().row() : -1;
    auto found =
        direction > 0 ? std::ranges::upper_bound(m_matches, present) : std::ranges::lower_bound(m_matches, present);
    if (direction < 0)
        found = found == m_matches.begin() ? std::prev(m_matches.end()) : std::prev(found);
    else if (found == m_matches.end())
        found = m_matches.begin();
    const QModelIndex line = m_view.model()->index(*found, 0);
    m_view.setCurrentIndex(line);
    m_view.scrollTo(line);
}

void FindBar::refresh()
{
    m_previous->setDisabled(m_matches.empty());
    m_next->setDisabled(m_matches.empty());
    m_replace->setDisabled(m_matches.empty());
    m_replaceAll->setDisabled(m_matches.empty());
    const auto at = std::ranges::find(m_matches, m_view.currentIndex().row());
    const int total = int(m_matches.size());
    if (m_words->text().isEmpty())
        m_count->clear();
    else if (at == m_matches.end())
        m_count->setText(total == 0 ? tr("none") : tr("%n found", nullptr, total));
    else
        m_count->setText(tr("%1 of %2").arg(at - m_matches.begin() + 1).arg(total));
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter && key->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (isEnter && watched == m_with)
        replace(false);
    else if (isEnter)
        go(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else
        close();
    return true;
}

} // namespace spotter
