#include "ui/review/runs_panel.h"

#include "core/session/session_folder.h"
#include "ui/icons.h"
#include "ui/keep_translated.h"
#include "ui/review/changes_text.h"
#include "ui/review/fill_models.h"
#include "ui/timeline/timeline_view.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace spotter {

namespace {

constexpr auto refreshAfter = std::chrono::milliseconds(300);
constexpr int sideWidth_letters = 48;
constexpr int summary_letters = 44;
constexpr std::size_t mostSettings = 2; ///< told in the panel; the tooltip has all

QString number(double value)
{
    return QLocale().toString(value, 'f', 2);
}

QString kappaText(const CoachingScore &score)
{
    const auto kappa = score.agreement.kappa();
    return kappa ? number(*kappa) : QStringLiteral("–");
}

} // namespace

RunsPanel::RunsPanel(SessionLibrary &library, std::function<Settings()> chosen, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_chosen(std::move(chosen))
    , m_job(library)
    , m_heading(new QLabel)
    , m_runs(new QComboBox)
    , m_again(new QToolButton)
    , m_choice(new QToolButton)
    , m_progress(new QProgressBar)
    , m_left(new QLabel)
    , m_cancel(new QToolButton)
    , m_shown(new QWidget)
    , m_timeline(new TimelineView(m_timelineModel))
    , m_figures(new QLabel)
    , m_list(new QListView)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshAfter);
    layOut();
    connectParts();
    keepTranslated(this, [this] { translate(); });
    setSession({});
}

void RunsPanel::layOut()
{
    m_heading->setProperty("role", QStringLiteral("heading"));
    m_again->setIcon(themedIcon(QStringLiteral("reset")));
    m_choice->setIcon(themedIcon(QStringLiteral("settings")));
    m_choice->setObjectName(QStringLiteral("runChoice"));
    for (QToolButton *button : {m_again, m_choice})
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cancel->setIcon(themedIcon(QStringLiteral("stop")));
    for (QToolButton *button : {m_again, m_choice, m_cancel})
        button->setFocusPolicy(Qt::StrongFocus);
    m_runs->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_progress->setRange(0, 100);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 2, 8, 2);
    row->setSpacing(8);
    row->addWidget(m_heading);
    row->addWidget(m_runs);
    row->addWidget(m_again);
    row->addWidget(m_choice);
    row->addWidget(m_progress);
    row->addWidget(m_left);
    row->addWidget(m_cancel);
    row->addStretch(1);

    m_timeline->setScrubbing(true);
    m_figures->setWordWrap(true);
    m_figures->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_list->setModel(&m_differences);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(fontMetrics().height() * 2);
    auto *side = new QWidget;
    side->setFixedWidth(fontMetrics().averageCharWidth() * sideWidth_letters);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(8, 0, 8, 4);
    column->addWidget(m_figures);
    column->addWidget(m_list, 1);
    auto *columns = new QHBoxLayout(m_shown);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_timeline, 1);
    columns->addWidget(side);
    m_shown->setMaximumHeight(m_timeline->minimumSizeHint().height()); // the film keeps the room

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(row);
    rows->addWidget(m_shown, 1);
}

void RunsPanel::connectParts()
{
    connect(m_again, &QToolButton::clicked, this, &RunsPanel::run);
    connect(m_choice, &QToolButton::clicked, this, &RunsPanel::choiceWanted);
    connect(m_cancel, &QToolButton::clicked, &m_job, &RunJob::cancel);
    connect(&m_job, &RunJob::progressed, this, [this](double share, const QString &left) {
        m_progress->setValue(int(share * 100));
        m_left->setText(left);
    });
    connect(&m_job, &RunJob::failed, this, &RunsPanel::failed);
    connect(&m_job, &RunJob::ended, this, [this](const QString &session, bool kept) {
        tellJob();
        if (kept && session == m_session.name)
            listRuns(true);
    });
    connect(m_runs, &QComboBox::activated, this, &RunsPanel::showRun);
    connect(&m_refresh, &QTimer::timeout, this, &RunsPanel::showRun);
    connect(m_timeline, &TimelineView::scrubbed, this, &RunsPanel::momentChosen);
    connect(m_timeline, &TimelineView::momentOpened, this, &RunsPanel::momentChosen);
    const auto goTo = [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT momentChosen(index.data(RunDifferences::TimeRole).value<SessionTime>());
    };
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, goTo);
    connect(m_list, &QListView::clicked, this, goTo);
}

void RunsPanel::translate()
{
    m_heading->setText(tr("Other runs"));
    m_runs->setAccessibleName(tr("Run shown below the first one"));
    if (m_runs->count() > 0)
        m_runs->setItemText(0, tr("None"));
    m_again->setText(tr("Run again"));
    m_again->setAccessibleName(m_again->text());
    tellSummary();
    m_progress->setAccessibleName(tr("Progress of the run"));
    m_cancel->setAccessibleName(tr("Stop this run"));
    m_cancel->setToolTip(tr("Stop this run"));
    m_timeline->setAccessibleName(tr("Timeline of the other run"));
    m_list->setAccessibleName(tr("What the two runs say differently"));
    tellFigures();
    tellJob();
}

void RunsPanel::run()
{
    if (!m_again->isEnabled())
        return;
    try {
        m_job.start(m_session, m_chosen());
    } catch (const Error &error) {
        Q_EMIT failed(error);
    }
    tellJob();
}

void RunsPanel::setSummary(const QString &summary)
{
    m_summary = summary;
    tellSummary();
}

void RunsPanel::tellSummary()
{
    m_choice->setText(
        fontMetrics().elidedText(m_summary, Qt::ElideRight, fontMetrics().averageCharWidth() * summary_letters));
    m_choice->setAccessibleName(tr("Settings of the next run: %1").arg(m_summary));
    m_choice->setToolTip(m_choice->accessibleName() + QLatin1Char('\n') + tr("Press to choose others"));
    m_again->setToolTip(tr("Coach this film again (%1), and compare").arg(m_summary));
}

void RunsPanel::moveWith(TimelineView &first)
{
    m_timeline->moveWith(first);
}

void RunsPanel::setSession(const LibraryEntry &session)
{
    m_session = session;
    setRuns({}, false);
    tellJob();
    if (!session.name.isEmpty())
        listRuns(false);
}

void RunsPanel::listRuns(bool newest)
{
    m_library.read([name = m_session.name](SessionStore &store) { return store.runsOf(name); }, this,
        [this, name = m_session.name, newest](const std::vector<LibraryEntry> &runs) {
            if (name == m_session.name)
                setRuns(runs, newest);
        });
}

void RunsPanel::setRuns(const std::vector<LibraryEntry> &runs, bool newest)
{
    m_runs->clear();
    m_runs->addItem(tr("None"), QString());
    for (const LibraryEntry &run : runs)
        m_runs->addItem(tr("Run %1, %2", "number, when")
                            .arg(runNumber(run.name))
                            .arg(QLocale().toString(run.began, QLocale::ShortFormat)),
            run.name);
    m_runs->setVisible(!runs.empty());
    m_runs->setCurrentIndex(newest ? m_runs->count() - 1 : 0);
    showRun();
}

QString RunsPanel::shownRun() const
{
    return m_runs->currentData().toString();
}

void RunsPanel::showRun()
{
    const QString run = shownRun();
    m_shown->setVisible(!run.isEmpty());
    if (run.isEmpty())
        return;
    m_library.read(
        [run](SessionStore &store) {
            const KeptSession first = store.load(firstRun(run), SessionStore::Detail::Shown);
            Shown shown{store.load(run, SessionStore::Detail::Shown), {}};
            shown.comparison = compareRuns(first, first, shown.run);
            return shown;
        },
        this,
        [this, run](const Shown &shown) {
            if (run == shownRun())
                fill(shown);
        });
}

void RunsPanel::fill(const Shown &shown)
{
    m_comparison = shown.comparison;
    KeptSession marked = shown.run;
    for (const RunDifference &difference : m_comparison.differences)
        marked.notes.push_back({int(marked.notes.size()) + 1, difference.time(), RunDifferences::text(difference)});
    const TimeScale seen = m_timeline->scale(); // another session in the model shows all from its beginning
    fillModels(marked, m_timelineModel, m_transcriptModel);
    m_timeline->setScale(seen);
    m_differences.show(m_comparison.differences);
    tellFigures();
}

void RunsPanel::tellFigures()
{
    QStringList lines;
    if (!m_comparison.settings.empty())
        lines << changesText(m_comparison.settings, mostSettings);
    const CoachingScore &other = m_comparison.againstFirst;
    lines << tr("Repetitions: %1 → %2").arg(m_comparison.repetitionsFirst).arg(m_comparison.repetitionsSecond)
          << tr("Against the first run: F %1, kappa %2").arg(number(other.times.f()), kappaText(other));
    if (m_comparison.firstAgainstPerson) {
        const CoachingScore &before = *m_comparison.firstAgainstPerson;
        const CoachingScore &after = *m_comparison.secondAgainstPerson;
        lines << tr("Against you: F %1 → %2, kappa %3 → %4")
                     .arg(number(before.times.f()), number(after.times.f()), kappaText(before), kappaText(after));
    } else {
        lines << tr("Accept, reject or rewrite lines to see which run is nearer to you.");
    }
    m_figures->setText(lines.join(QLatin1Char('\n')));
    m_figures->setToolTip(changesText(m_comparison.settings, m_comparison.settings.size()));
}

void RunsPanel::tellJob()
{
    const bool isRunning = m_job.isRunning();
    m_again->setEnabled(!isRunning && !m_session.name.isEmpty() && QFileInfo::exists(videoPath(m_session.folder)));
    Q_EMIT readyChanged(m_again->isEnabled());
    for (QWidget *part : std::initializer_list<QWidget *>{m_progress, m_left, m_cancel})
        part->setVisible(isRunning);
    if (!isRunning) {
        m_progress->setValue(0);
        m_left->clear();
    }
}

void RunsPanel::setPlayhead(SessionTime time)
{
    if (!shownRun().isEmpty())
        m_timeline->setPlayhead(time);
}

} // namespace spotter
