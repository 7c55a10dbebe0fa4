#include "ui/review/review_page.h"

#include "core/session/chunk_frames.h"
#include "core/session/session_folder.h"
#include "ui/actions.h"
#include "ui/keep_translated.h"
#include "ui/live/banner.h"
#include "ui/live/video_view.h"
#include "ui/review/fill_models.h"
#include "ui/review/frames_strip.h"
#include "ui/page_keys.h"
#include "ui/review/review_side.h"
#include "ui/review/run_settings.h"
#include "ui/review/runs_panel.h"
#include "ui/sessions/sessions_model.h"
#include "ui/timeline/timeline_view.h"
#include "ui/transcript/transcript_panel.h"
#include "ui/transcript/transcript_view.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace spotter {

namespace {

constexpr int transcriptWidth_px = 300;
constexpr SessionTime wordsStay = std::chrono::seconds(5); ///< over the picture

} // namespace

ReviewPage::ReviewPage(SessionLibrary &library, const Actions &actions, QUndoStack &undo,
    std::function<Settings()> inForce, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_title(new QLabel)
    , m_video(new VideoView)
    , m_banner(new Banner)
    , m_bar(new ReviewBar(m_player))
    , m_transcript(new TranscriptPanel(m_transcriptModel, actions, undo))
    , m_runSettings(new RunSettings(std::move(inForce), undo))
    , m_side(new ReviewSide(library, m_transcript, m_runSettings, undo))
    , m_frames(new FramesStrip)
    , m_timeline(new TimelineView(m_timelineModel))
    , m_runs(new RunsPanel(library, [this] { return m_runSettings->settings(); }))
    , m_keys(new PageKeys(this,
          {
              {QT_TRANSLATE_NOOP("Review", "Play or pause"), {Qt::Key_Space}, [this] { m_player.togglePlaying(); }},
              {QT_TRANSLATE_NOOP("Review", "Pause"), {Qt::Key_K}, [this] { m_player.setPlaying(false); }},
              {QT_TRANSLATE_NOOP("Review", "Play backwards; again: faster"), {Qt::Key_J},
                  [this] { m_player.shuttle(-1); }},
              {QT_TRANSLATE_NOOP("Review", "Play; again: faster"), {Qt::Key_L}, [this] { m_player.shuttle(1); }},
              {QT_TRANSLATE_NOOP("Review", "Frame before"), {Qt::Key_Comma}, [this] { m_player.step(-1); }},
              {QT_TRANSLATE_NOOP("Review", "Next frame"), {Qt::Key_Period}, [this] { m_player.step(1); }},
              {QT_TRANSLATE_NOOP("Review", "A clip begins here"), {Qt::Key_I},
                  [this] {
                      setRange({m_player.position(), m_range.out});
                  }},
              {QT_TRANSLATE_NOOP("Review", "A clip ends here"), {Qt::Key_O},
                  [this] {
                      setRange({m_range.in, m_player.position()});
                  }},
              {QT_TRANSLATE_NOOP("Review", "Clear in and out"), {Qt::SHIFT | Qt::Key_I}, [this] { setRange({}); }},
              {QT_TRANSLATE_NOOP("Review", "Next line to review"), {Qt::Key_N}, [this] { goToNextUnreviewed(); }},
              {QT_TRANSLATE_NOOP("Review", "Mark this moment"), {Qt::Key_M}, [this] { mark(false); }},
              {QT_TRANSLATE_NOOP("Review", "Mark and write a note"), {Qt::SHIFT | Qt::Key_M}, [this] { mark(true); }},
              {QT_TRANSLATE_NOOP("Review", "Find and replace"), {Qt::CTRL | Qt::Key_H},
                  [this] {
                      m_side->showPanel(ReviewSide::Transcript);
                      m_transcript->openReplace();
                  }},
              {QT_TRANSLATE_NOOP("Review", "Choose the settings of another run"), {Qt::CTRL | Qt::Key_R},
                  [this] { chooseRun(); }},
              {QT_TRANSLATE_NOOP("Review", "Run again"), {Qt::CTRL | Qt::SHIFT | Qt::Key_R}, [this] { m_runs->run(); }},
              {QT_TRANSLATE_NOOP("Review", "Export"), {Qt::CTRL | Qt::Key_E},
                  [this] { m_bar->button(ReviewBar::Export)->click(); }},
          }))
{
    auto *columns = new QSplitter(Qt::Horizontal);
    columns->addWidget(makePlayerPart());
    columns->addWidget(m_side);
    columns->setStretchFactor(0, 1);
    columns->setCollapsible(0, false);
    columns->setSizes({1000, transcriptWidth_px});
    connect(columns, &QSplitter::splitterMoved, this, &ReviewPage::showTitle);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(columns, 1);
    rows->addWidget(m_frames);
    rows->addWidget(makeTimelinePart());
    rows->addWidget(m_runs);
    m_timeline->setScrubbing(true);
    m_runs->moveWith(*m_timeline);
    connectParts();
    connectSide(actions);
    connectRuns();
    keepEdits();
    keepTranslated(this, [this] {
        setAccessibleName(tr("Review"));
        showTitle();
        m_video->setMessage(name().isEmpty() ? tr("Choose a session on the page Sessions to go through it here.")
                                             : tr("This session has no film."));
    });
    m_bar->setEnabled(false);
}

ReviewPage::~ReviewPage() = default;

QWidget *ReviewPage::makePlayerPart()
{
    m_title->setProperty("role", QStringLiteral("heading"));
    m_title->setContentsMargins(8, 4, 8, 4);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long title widens nothing
    auto *picture = new QGridLayout;
    picture->addWidget(m_video, 0, 0);
    picture->addWidget(m_banner, 0, 0, Qt::AlignTop);
    m_banner->hide();
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addLayout(picture, 1);
    column->addWidget(m_bar);
    return part;
}

QWidget *ReviewPage::makeTimelinePart()
{
    auto *heading = new QLabel;
    heading->setProperty("role", QStringLiteral("heading"));
    heading->setContentsMargins(8, 2, 8, 2);
    keepTranslated(heading, [heading] { heading->setText(tr("Timeline")); });
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(heading);
    column->addWidget(m_timeline, 1);
    return part;
}

void ReviewPage::connectParts()
{
    const TranscriptView *lines = &m_transcript->view();
    connect(lines, &TranscriptView::momentChosen, this, &ReviewPage::goTo);
    connect(lines, &TranscriptView::utteranceChosen, this, [this](int id) {
        m_timeline->showUtterance(id);
        if (const auto said = m_transcriptModel.utterance(id))
            m_player.seek(said->said);
    });
    connect(m_timeline, &TimelineView::utteranceActivated, this, [this](int id) {
        m_side->showPanel(ReviewSide::Transcript);
        m_transcript->showUtterance(id);
    });
    connect(m_timeline, &TimelineView::decisionActivated, this, &ReviewPage::showFrames);
    connect(m_frames, &FramesStrip::momentChosen, this, &ReviewPage::goTo);
    connect(m_timeline, &TimelineView::scrubbed, &m_player, &ReviewPlayer::seek);
    connect(m_timeline, &TimelineView::momentOpened, this, &ReviewPage::goTo);
    connect(&m_transcriptModel, &TranscriptModel::notePut, this, [this](const Note &note) {
        if (!m_filling)
            m_timelineModel.add(note);
    });
    connect(
        &m_transcriptModel, &TranscriptModel::noteRemoved, this, [this](int id) { m_timelineModel.removeNote(id); });
    connect(&m_transcriptModel, &TranscriptModel::reviewChanged, this, &ReviewPage::refreshUnreviewed);

    connect(&m_player, &ReviewPlayer::frameReady, m_video, &VideoView::setFrame);
    connect(&m_player, &ReviewPlayer::positionChanged, this, &ReviewPage::showPosition);
    connect(
        &m_player, &ReviewPlayer::failed, this, [this](const Error &error) { m_banner->tell(error.sentence(), {}); });
    connect(&m_film, &FilmChecker::objected, this, [this](const QString &sentence) { m_banner->tell(sentence, {}); });
    const auto onClick = [this](ReviewBar::Button button, auto step) {
        connect(m_bar->button(button), &QToolButton::clicked, this, step);
    };
    onClick(ReviewBar::In, [this] { setRange({m_player.position(), m_range.out}); });
    onClick(ReviewBar::Out, [this] { setRange({m_range.in, m_player.position()}); });
    onClick(ReviewBar::ClearRange, [this] { setRange({}); });
    onClick(ReviewBar::NextUnreviewed, [this] { goToNextUnreviewed(); });
    onClick(ReviewBar::Export, [this] { Q_EMIT exportWanted(m_summary, m_range); });
}

void ReviewPage::connectSide(const Actions &actions)
{
    connect(actions[Act::Find], &QAction::triggered, this, [this] {
        if (!isVisible() || m_transcript->isVisible())
            return; // the transcript hears it itself
        m_side->showPanel(ReviewSide::Transcript);
        m_transcript->openFind();
    });
    connect(m_side, &ReviewSide::momentChosen, this, &ReviewPage::goTo);
    connect(m_side, &ReviewSide::eventPut, this, [this](const OwnEvent &event) { m_timelineModel.add(event); });
    connect(m_side, &ReviewSide::eventRemoved, this, [this](int id) { m_timelineModel.removeEvent(id); });
    connect(m_side, &ReviewSide::markWanted, this,
        [this](const EventKind &kind) { m_side->mark(kind, m_player.position()); });
    m_keys->setOthers([this](const QKeySequence &key) { return vocabulary().kindOf(key) != nullptr; },
        [this](const QKeySequence &key) { m_side->mark(*vocabulary().kindOf(key), m_player.position()); });
    // The words are those of the page Coach too, whose keys are all actions or the timeline's.
    m_side->setTaken([this, &actions](const QKeySequence &key) {
        QString use = m_keys->use(key);
        for (int act = 0; act <= int(Act::About) && use.isEmpty(); ++act) {
            if (actions[Act(act)]->shortcuts().contains(key))
                use = actions[Act(act)]->text().remove(QLatin1Char('&')).remove(u'…');
        }
        for (const KeyHelp &help : m_timeline->keyHelp()) {
            if (use.isEmpty() && help.keys.contains(key))
                use = help.what;
        }
        return use;
    });
}

void ReviewPage::connectRuns()
{
    connect(m_runs, &RunsPanel::momentChosen, this, &ReviewPage::goTo);
    connect(m_runs, &RunsPanel::failed, this, [this](const Error &error) { m_banner->tell(error.sentence(), {}); });
    connect(m_runs, &RunsPanel::choiceWanted, this, &ReviewPage::chooseRun);
    connect(m_runs, &RunsPanel::readyChanged, m_runSettings, &RunSettings::setReady);
    connect(m_runSettings, &RunSettings::runWanted, m_runs, &RunsPanel::run);
    const auto tellSummary = [this] { m_runs->setSummary(m_runSettings->summary()); };
    connect(m_runSettings, &RunSettings::summaryChanged, this, tellSummary);
    tellSummary();
}

void ReviewPage::chooseRun()
{
    m_side->showPanel(ReviewSide::NextRun);
    m_runSettings->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::followSettings()
{
    m_runSettings->refresh();
}

/// As they are made, undoing included: the model tells both.
void ReviewPage::keepEdits()
{
    const auto refreshFigures = [this] {
        if (!m_filling)
            m_runs->refreshFigures();
    };
    connect(&m_transcriptModel, &TranscriptModel::reviewChanged, m_runs, refreshFigures);
    connect(&m_transcriptModel, &TranscriptModel::notePut, m_runs, refreshFigures);
    connect(&m_transcriptModel, &TranscriptModel::noteRemoved, m_runs, refreshFigures);
    connect(&m_transcriptModel, &TranscriptModel::reviewChanged, this, [this](const Review &review) {
        if (!m_filling)
            m_library.write([name = name(), review](SessionStore &store) { store.put(name, review); }, name());
    });
    connect(&m_transcriptModel, &TranscriptModel::notePut, this, [this](const Note &note) {
        if (!m_filling)
            m_library.write([name = name(), note](SessionStore &store) { store.put(name, note); });
    });
    connect(&m_transcriptModel, &TranscriptModel::noteRemoved, this,
        [this](int id) { m_library.write([name = name(), id](SessionStore &store) { store.removeNote(name, id); }); });
}

QWidget &ReviewPage::timeline() const
{
    return *m_timeline;
}

QList<KeyHelp> ReviewPage::keyHelp() const
{
    return m_keys->help();
}

const VocabularyModel &ReviewPage::vocabulary() const
{
    return m_side->vocabulary();
}

void ReviewPage::showVocabulary()
{
    m_side->showPanel(ReviewSide::OwnEvents);
}

struct ReviewPage::Opened {
    KeptSession session;
    std::vector<BudgetRow> budget;
};

void ReviewPage::open(const QString &wanted, SessionTime at)
{
    if (wanted == name())
        return goTo(at);
    const auto read = [wanted](SessionStore &store) {
        Opened opened{.session = store.load(wanted, SessionStore::Detail::Shown), .budget = {}};
        opened.budget = timeBudget(opened.session);
        return opened;
    };
    m_library.read(read, this, [this, at](const Opened &opened) { showSession(opened, at); });
}

void ReviewPage::showSession(const Opened &opened, SessionTime at)
{
    const KeptSession &session = opened.session;
    m_summary = session.summary;
    m_provenance = session.provenance;
    m_changes = session.changes;
    m_banner->hide();
    ++m_framesAsked;
    m_film.forget();
    m_frames->close();
    m_player.close();
    m_video->clearPicture();
    m_video->overlay().clear();
    m_video->setMessage(tr("This session has no film."));
    showTitle();
    {
        const QScopedValueRollback filling(m_filling, true);
        fillModels(session, m_timelineModel, m_transcriptModel);
        m_side->showSession(session, opened.budget);
    }
    m_runSettings->showSession(m_provenance);
    m_runs->setSession(m_summary);
    m_bar->setEnabled(true);
    setRange({});
    refreshUnreviewed();
    m_timeline->fitAll();
    m_player.open(videoPath(m_summary.folder), m_summary.length);
    m_film.look(m_summary, m_provenance);
    if (at > SessionTime{})
        goTo(at);
}

void ReviewPage::goTo(SessionTime time)
{
    m_player.seek(time);
    m_timeline->setPlayhead(time);
}

void ReviewPage::showPosition(SessionTime position)
{
    m_timeline->setPlayhead(position);
    m_runs->setPlayhead(position);
    UtteranceOverlay &overlay = m_video->overlay();
    const LaneRows &repetitions = m_timelineModel.lane(Lane::Repetitions);
    int count = 0;
    for (std::size_t place = repetitions.firstBehind(position); place > 0 && count == 0; --place) {
        const TimelineItem &repetition = m_timelineModel.item(repetitions.row(place - 1));
        if (repetition.to <= position)
            count = repetition.number;
    }
    if (count != overlay.count())
        overlay.setCount(count);
    const LaneRows &utterances = m_timelineModel.lane(Lane::Utterances);
    const std::size_t behind = utterances.firstBehind(position);
    const TimelineItem *said = behind > 0 ? &m_timelineModel.item(utterances.row(behind - 1)) : nullptr;
    if (!said || position - said->to > wordsStay) {
        if (!overlay.words().isEmpty())
            overlay.clear();
        if (count > 0)
            overlay.setCount(count);
        return;
    }
    const auto feedback = m_transcriptModel.utterance(said->number);
    if (feedback && overlay.words() != feedback->text)
        overlay.say(*feedback);
}

/// What the coach saw when it decided so.
void ReviewPage::showFrames(int decision)
{
    const TimelineItem &item = m_timelineModel.item(decision);
    const ChunkSpan span = chunkSpan(settingsAt(m_provenance, m_changes, item.from));
    m_frames->showDecision(item);
    m_library.read([name = name(), time = item.from](SessionStore &store) { return store.framesOf(name, time); }, this,
        [this, span, asked = ++m_framesAsked, film = videoPath(m_summary.folder)](const ScoredFrames &kept) {
            if (asked == m_framesAsked)
                m_frames->showFrames(film, kept, span);
        });
}

void ReviewPage::setRange(const ReviewRange &range)
{
    m_range = range;
    // Whichever was set last counts: an end before the beginning takes the other one away.
    if (m_range.in && m_range.out && *m_range.out < *m_range.in)
        (*m_range.in == m_player.position() ? m_range.out : m_range.in).reset();
    m_bar->setRange(m_range);
    m_timeline->setRange(m_range.in, m_range.out);
}

std::vector<int> ReviewPage::unreviewed() const
{
    std::vector<int> rows;
    for (int row = 0; row < m_transcriptModel.rowCount(); ++row) {
        const QModelIndex line = m_transcriptModel.index(row);
        if (line.data(TranscriptModel::KindRole).toInt() == int(TranscriptModel::Kind::Utterance)
            && line.data(TranscriptModel::VerdictRole).toInt() == int(Verdict::None))
            rows.push_back(row);
    }
    return rows;
}

void ReviewPage::refreshUnreviewed()
{
    if (!m_filling)
        m_bar->setUnreviewed(int(unreviewed().size()));
}

/// The next one after the chosen line, from the top again behind the last; its keys work at once.
void ReviewPage::goToNextUnreviewed()
{
    const std::vector<int> rows = unreviewed();
    if (rows.empty())
        return;
    const QModelIndex chosen = m_transcript->view().currentIndex();
    const int current = chosen.isValid()
        ? m_transcriptModel.row(TranscriptModel::Kind(chosen.data(TranscriptModel::KindRole).toInt()),
            chosen.data(TranscriptModel::IdRole).toInt())
        : -1;
    const auto behind = std::ranges::upper_bound(rows, current);
    const QModelIndex line = m_transcriptModel.index(behind == rows.end() ? rows.front() : *behind);
    const int id = line.data(TranscriptModel::IdRole).toInt();
    m_side->showPanel(ReviewSide::Transcript);
    m_transcript->showUtterance(id);
    m_transcript->view().setFocus(Qt::OtherFocusReason);
    m_timeline->showUtterance(id);
    m_player.seek(m_transcriptModel.utterance(id)->said);
}

void ReviewPage::mark(bool write)
{
    if (name().isEmpty())
        return;
    if (write)
        m_side->showPanel(ReviewSide::Transcript);
    m_transcript->mark(m_player.position(), write);
}

/// Cut with an ellipsis where it is long; the tooltip has all of it.
void ReviewPage::showTitle()
{
    const QString title = name().isEmpty() ? tr("Review") : sessionTitle(m_summary);
    m_title->setText(m_title->fontMetrics().elidedText(title, Qt::ElideRight, m_title->contentsRect().width()));
    m_title->setToolTip(title);
    m_title->setAccessibleName(title);
}

void ReviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showTitle();
}

void ReviewPage::hideEvent(QHideEvent *event)
{
    m_player.setPlaying(false);
    QWidget::hideEvent(event);
}

} // namespace spotter
