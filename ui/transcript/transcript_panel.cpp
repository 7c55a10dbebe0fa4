#include "ui/transcript/transcript_panel.h"

#include "ui/actions.h"
#include "ui/icons.h"
#include "ui/keep_translated.h"
#include "ui/live_region.h"
#include "ui/token_look.h"
#include "ui/transcript/filter_row.h"
#include "ui/transcript/find_bar.h"
#include "ui/transcript/transcript_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <array>

namespace spotter {

namespace {

QToolButton *makeButton(const QString &icon)
{
    auto *button = new QToolButton;
    button->setIcon(themedIcon(icon));
    button->setAutoRaise(true);
    return button;
}

void name(QToolButton *button, const QString &text)
{
    button->setAccessibleName(text);
    button->setToolTip(text);
}

// Keys of the list, not of the window: each works while the list has the focus.
constexpr std::array listActs{
    Act::AcceptLine, Act::RejectLine, Act::RewriteLine, Act::ClearVerdict, Act::RemoveNote, Act::CopyLines};

} // namespace

TranscriptPanel::TranscriptPanel(TranscriptModel &model, const Actions &actions, QUndoStack &undo, QWidget *parent)
    : QWidget(parent)
    , m_edits(model, undo)
    , m_filterButton(makeButton(QStringLiteral("filter")))
    , m_region(new LiveRegion)
{
    m_filter.setSourceModel(&model);
    m_view = new TranscriptView(m_filter, m_edits);
    m_find = new FindBar(*m_view);
    m_filterRow = new FilterRow(m_filter);
    m_filterRow->hide();

    auto *heading = new QLabel;
    heading->setProperty("role", QStringLiteral("heading"));
    auto *find = makeButton(QStringLiteral("find"));
    auto *copy = makeButton(QStringLiteral("copy"));
    m_filterButton->setCheckable(true);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 2, 4, 2);
    top->setSpacing(2);
    top->addWidget(heading, 1);
    top->addWidget(m_region);
    top->addWidget(find);
    top->addWidget(m_filterButton);
    top->addWidget(copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_find);
    column->addWidget(m_filterRow);
    column->addWidget(m_view, 1);

    keepTranslated(this, [this, heading, find, copy] {
        heading->setText(tr("Transcript"));
        name(find, tr("Find (Ctrl+F)"));
        name(m_filterButton, tr("Choose which lines are shown"));
        name(copy, tr("Copy the transcript"));
    });
    connect(find, &QToolButton::clicked, m_find, &FindBar::open);
    connect(copy, &QToolButton::clicked, m_view, &TranscriptView::copy);
    connect(m_filterButton, &QToolButton::toggled, this, [this](bool shown) {
        m_filterRow->setVisible(shown);
        // What is not seen must hide nothing.
        if (!shown)
            m_filter.setWanted({});
    });
    connectActions(actions);
}

void TranscriptPanel::connectActions(const Actions &actions)
{
    const auto on = [&](Act act, auto step) {
        connect(actions[act], &QAction::triggered, this, [this, step] {
            if (isVisible())
                step();
        });
    };
    on(Act::AcceptLine, [this] { m_view->judge(Verdict::Accepted); });
    on(Act::RejectLine, [this] { m_view->judge(Verdict::Rejected); });
    on(Act::RewriteLine, [this] { m_view->rewrite(); });
    on(Act::ClearVerdict, [this] { m_view->judge(Verdict::None); });
    on(Act::RemoveNote, [this] { m_view->removeNotes(); });
    on(Act::CopyLines, [this] { m_view->copy(); });
    on(Act::Find, [this] { openFind(); });
    for (const Act act : listActs)
        m_view->addAction(actions[act]);
    m_actions = &actions;
    connect(m_view, &TranscriptView::selectionTold, this, [this] {
        if (isVisible())
            refreshActions(*m_actions);
    });
    refreshActions(actions);
}

void TranscriptPanel::refreshActions(const Actions &actions) const
{
    const bool utterances = m_view->hasChosen(TranscriptModel::Kind::Utterance);
    const bool notes = m_view->hasChosen(TranscriptModel::Kind::Note);
    actions[Act::AcceptLine]->setEnabled(utterances);
    actions[Act::RejectLine]->setEnabled(utterances);
    actions[Act::ClearVerdict]->setEnabled(utterances);
    actions[Act::RewriteLine]->setEnabled(utterances || notes);
    actions[Act::RemoveNote]->setEnabled(notes);
}

/// The actions are those of the panel that is seen: another page may have one too.
void TranscriptPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshActions(*m_actions);
}

void TranscriptPanel::mark(SessionTime time, bool write)
{
    const int note = m_edits.mark(time);
    m_region->announce(tr("Marked %1").arg(clockText(time)));
    if (!write)
        return;
    showLine(TranscriptModel::Kind::Note, note);
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->rewrite();
}

void TranscriptPanel::showLine(TranscriptModel::Kind kind, int id)
{
    if (m_view->showLine(kind, id))
        return;
    m_filter.setWanted({});
    m_view->showLine(kind, id);
}

void TranscriptPanel::showUtterance(int id)
{
    showLine(TranscriptModel::Kind::Utterance, id);
}

void TranscriptPanel::openFind()
{
    m_find->open();
}

void TranscriptPanel::openReplace()
{
    m_find->openReplace();
}

void TranscriptPanel::announce(const Feedback &feedback)
{
    if (feedback.complete)
        m_region->announce(tr("%1: %2").arg(tokenName(feedback.token), feedback.text));
}

} // namespace spotter
