#include "ui/coach_page.h"

#include "ui/icons.h"
#include "ui/keep_translated.h"
#include "ui/live/live_page.h"
#include "ui/live/notices.h"
#include "ui/live/passing_notice.h"
#include "ui/live/transport_bar.h"
#include "ui/live/video_view.h"
#include "ui/review/change_events.h"
#include "ui/timeline/timeline_view.h"
#include "ui/transcript/transcript_panel.h"
#include "ui/transcript/transcript_view.h"
#include "ui/undo_actions.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>

namespace spotter {

namespace {

constexpr int transcriptWidth_px = 300;
constexpr auto leastGapTold = std::chrono::seconds(1);
constexpr auto gapTold = std::chrono::seconds(8);

QToolButton *smallButton(const QString &icon)
{
    auto *button = new QToolButton;
    button->setIcon(themedIcon(icon));
    button->setAutoRaise(true);
    return button;
}

void nameButton(QToolButton *button, const QString &name)
{
    button->setText(name);
    button->setToolTip(name);
    button->setAccessibleName(name);
}

/// A heading with a button at its end, above \p content.
QWidget *headed(QLabel *heading, QToolButton *button, QWidget *content)
{
    heading->setProperty("role", QStringLiteral("heading"));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 2, 4, 2);
    top->addWidget(heading, 1);
    top->addWidget(button);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(content, 1);
    return part;
}

} // namespace

CoachPage::CoachPage(const Actions &actions, QUndoStack &undo, QWidget *parent)
    : QWidget(parent)
    , m_undo(undo)
    , m_live(new LivePage(actions))
    , m_notice(new PassingNotice(m_live->video()))
    , m_transcript(new TranscriptPanel(m_transcriptModel, actions, undo))
    , m_timeline(new TimelineView(m_timelineModel))
    , m_columns(new QSplitter(Qt::Horizontal))
    , m_timelinePart(makeTimeline())
{
    m_columns->addWidget(m_live);
    m_columns->addWidget(m_transcript);
    m_columns->setStretchFactor(0, 1);
    m_columns->setCollapsible(0, false);
    m_columns->setSizes({1000, transcriptWidth_px});

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_columns, 1);
    rows->addWidget(m_timelinePart);

    const TranscriptView *lines = &m_transcript->view();
    connect(lines, &TranscriptView::momentChosen, m_timeline, &TimelineView::showMoment);
    connect(lines, &TranscriptView::utteranceChosen, m_timeline, &TimelineView::showUtterance);
    connect(m_timeline, &TimelineView::utteranceActivated, m_transcript, &TranscriptPanel::showUtterance);
    connect(
        &m_transcriptModel, &TranscriptModel::notePut, this, [this](const Note &note) { m_timelineModel.add(note); });
    connect(
        &m_transcriptModel, &TranscriptModel::noteRemoved, this, [this](int id) { m_timelineModel.removeNote(id); });
    connect(
        &m_ownEvents, &OwnEventsModel::eventPut, this, [this](const OwnEvent &event) { m_timelineModel.add(event); });
    connect(&m_ownEvents, &OwnEventsModel::eventRemoved, this, [this](int id) { m_timelineModel.removeEvent(id); });
    connect(
        &m_ownEvents, &QAbstractItemModel::modelReset, this, [this] { dropObsolete(m_undo); }, Qt::QueuedConnection);
}

QWidget *CoachPage::makeTimeline()
{
    auto *heading = new QLabel;
    auto *follow = smallButton(QStringLiteral("follow"));
    follow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    keepTranslated(follow, [heading, follow] {
        heading->setText(tr("Timeline"));
        nameButton(follow, tr("Follow the session"));
    });
    follow->setEnabled(false);
    connect(follow, &QToolButton::clicked, m_timeline, &TimelineView::follow);
    connect(m_timeline, &TimelineView::followingChanged, follow, &QWidget::setDisabled);
    return headed(heading, follow, m_timeline);
}

void CoachPage::watch(const CoachEngine &engine)
{
    connect(
        &engine, &CoachEngine::actionDecided, this, [this](const ActionEvent &event) { m_timelineModel.add(event); });
    connect(&engine, &CoachEngine::gapSeen, this, [this](const Gap &gap) {
        m_timelineModel.add(gap);
        tellGap(gap);
    });
    connect(&engine, &CoachEngine::degraded, this, &CoachPage::tellDegradation);
    connect(&engine, &CoachEngine::motionSampled, this,
        [this](const MotionSample &sample) { m_timelineModel.add(sample); });
    connect(&engine, &CoachEngine::feedbackGiven, this, [this](const Feedback &feedback) {
        m_timelineModel.add(feedback);
        m_transcriptModel.add(feedback);
        m_transcript->announce(feedback);
        m_live->video().overlay().say(feedback);
    });
    connect(&engine, &CoachEngine::repetitionCounted, this, [this](const Repetition &repetition) {
        m_timelineModel.add(repetition);
        m_live->video().overlay().setCount(repetition.number);
    });
}

/// What somebody asked for is no news, nor is a blink.
void CoachPage::tellGap(const Gap &gap)
{
    if (gap.reason == GapReason::Paused || gap.reason == GapReason::Sought || gap.to - gap.from < leastGapTold)
        return;
    m_live->notices().tell(QStringLiteral("gap"),
        tr("From %1 to %2 nothing was seen: %3.").arg(clockText(gap.from), clockText(gap.to), gapText(gap.reason)),
        gapTold);
}

void CoachPage::tellDegradation(const Degradation &degradation)
{
    m_timelineModel.add(degradation);
    if (degradation.active)
        m_live->notices().tell(degradation.effect, tr("%1 (%2)").arg(degradation.effect, degradation.cause));
    else
        m_live->notices().forget(degradation.effect);
}

void CoachPage::beginSession()
{
    m_timelineModel.clear();
    m_transcriptModel.clear();
    m_ownEvents.setEvents({});
    m_live->video().overlay().clear();
}

void CoachPage::resetCount()
{
    m_live->video().overlay().clear();
}

void CoachPage::mark(SessionTime time, bool write)
{
    m_notice->tell(tr("Marked %1").arg(clockText(time)));
    // Full screen has no place to write.
    m_transcript->mark(time, write && m_transcript->isVisible());
}

void CoachPage::mark(const EventKind &kind, SessionTime time)
{
    OwnEventsStep *step = markEvent(m_ownEvents, kind, time);
    m_notice->tell(tr("%1: %2", "time, what was done").arg(clockText(time), step->name()));
    m_undo.push(step);
}

void CoachPage::setGuides(const std::optional<LaneGuides> &guides)
{
    m_timeline->setGuides(guides);
}

void CoachPage::setPictureOnly(bool only)
{
    m_live->setTransportOver(only);
    m_live->transport().setHidden(only);
    m_transcript->setHidden(only);
    m_timelinePart->setHidden(only);
}

QByteArray CoachPage::columns() const
{
    return m_columns->saveState();
}

void CoachPage::restoreColumns(const QByteArray &state)
{
    m_columns->restoreState(state);
}

} // namespace spotter
