#include "ui/sessions/sessions_page.h"

#include "ui/icons.h"
#include "ui/keep_translated.h"
#include "ui/sessions/change_sessions.h"
#include "ui/sessions/filter_bar.h"
#include "ui/sessions/session_exchange.h"
#include "ui/sessions/session_list.h"
#include "ui/sessions/week_plots.h"

#include <QAction>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QSplitter>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

namespace spotter {

namespace {

constexpr auto reloadAfter = std::chrono::milliseconds(150);
constexpr int plotsWidth_px = 280;

QToolButton *button(const QString &icon)
{
    auto *made = new QToolButton;
    made->setIcon(themedIcon(icon));
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

} // namespace

SessionsPage::SessionsPage(SessionLibrary &library, ExportQueue &exports, QUndoStack &undo, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_undo(undo)
    , m_filter(m_model)
    , m_words(new QLineEdit)
    , m_filters(new FilterBar(m_filter))
    , m_open(button(QStringLiteral("play")))
    , m_rename(button(QStringLiteral("edit")))
    , m_trash(button(QStringLiteral("remove")))
    , m_figures(button(QStringLiteral("statistics")))
    , m_exchange(new SessionExchange(library, exports, [this] { return chosenNames(); }))
    , m_list(new SessionList)
    , m_fields(new SessionFields)
    , m_plots(new WeekPlots)
{
    m_list->setObjectName(QStringLiteral("sessions"));
    m_list->setModel(&m_filter);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeBar());
    rows->addWidget(m_filters);
    rows->addWidget(m_exchange);
    auto *columns = new QSplitter(Qt::Horizontal);
    columns->addWidget(m_list);
    columns->addWidget(m_plots);
    columns->setStretchFactor(0, 1);
    columns->setCollapsible(0, false);
    columns->setSizes({1000, plotsWidth_px});
    m_plots->hide();
    rows->addWidget(columns, 1);
    rows->addWidget(m_fields);

    addAction(m_open, {}, &SessionsPage::openChosen);
    addAction(m_rename, Qt::Key_F2, &SessionsPage::renameChosen);
    addAction(m_trash, Qt::Key_Delete, &SessionsPage::trashChosen);
    addMenuKey(m_exchange->importButton(), Qt::CTRL | Qt::Key_I);
    addMenuKey(m_exchange->exportButton(), Qt::CTRL | Qt::Key_E);
    setAcceptDrops(true);
    connect(m_exchange, &SessionExchange::imported, this, &SessionsPage::reload);
    connect(m_list, &QListView::activated, this, &SessionsPage::openChosen);
    connect(m_list, &SessionList::titleWritten, this, &SessionsPage::writeTitle);
    connect(m_words, &QLineEdit::textChanged, &m_filter, &SessionsFilter::setWords);
    connect(m_words, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SessionsPage::refresh);
    for (const auto told : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filter, told, this, &SessionsPage::refresh);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &SessionsPage::refresh);
    connect(&m_filter, &QAbstractItemModel::layoutChanged, this, [this] {
        refresh();
        refreshPlots();
    });
    connect(m_fields, &SessionFields::written, this, &SessionsPage::write);
    connect(m_figures, &QToolButton::toggled, this, [this](bool shown) {
        m_plots->setVisible(shown);
        refreshPlots();
    });
    connect(&m_model, &SessionsModel::thumbnailWanted, &m_thumbnails, &Thumbnails::want);
    connect(&m_thumbnails, &Thumbnails::made, &m_model, &SessionsModel::setThumbnail);

    m_reload.setSingleShot(true);
    m_reload.setInterval(reloadAfter);
    connect(&m_reload, &QTimer::timeout, this, &SessionsPage::reload);
    const auto reloadSoon = [this] {
        if (m_loaded && !m_reload.isActive())
            m_reload.start();
    };
    connect(&library, &SessionLibrary::changed, this, reloadSoon);
    connect(&library, &SessionLibrary::repaired, this, reloadSoon);
    keepTranslated(this, [this] { tell(); });
}

QWidget &SessionsPage::list() const
{
    return *m_list;
}

QWidget *SessionsPage::makeBar()
{
    m_words->setClearButtonEnabled(true);
    m_words->setObjectName(QStringLiteral("searchSessions"));
    m_figures->setCheckable(true);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 6, 8, 6);
    row->addWidget(m_words, 1);
    row->addSpacing(8);
    for (QToolButton *made :
        {m_open, m_rename, m_trash, m_exchange->importButton(), m_exchange->exportButton(), m_figures})
        row->addWidget(made);
    return bar;
}

/// The button, the same in the list's menu, and its key while the list has the focus.
void SessionsPage::addAction(QToolButton *made, const QKeySequence &key, void (SessionsPage::*step)())
{
    auto *action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setIcon(made->icon());
    connect(action, &QAction::triggered, this, step);
    m_list->addAction(action);
    made->setDefaultAction(action);
}

/// Its menu opens with the key while the list has the focus, and from the list's own menu.
void SessionsPage::addMenuKey(QToolButton *made, const QKeySequence &key)
{
    auto *action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setIcon(made->icon());
    connect(action, &QAction::triggered, made, [made] {
        if (made->isEnabled())
            made->showMenu();
    });
    keepTranslated(action, [action, made] { action->setText(made->accessibleName()); });
    m_list->addAction(action);
}

void SessionsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (SessionExchange::canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void SessionsPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_exchange->take(*event->mimeData());
}

void SessionsPage::tell()
{
    setAccessibleName(tr("Sessions"));
    m_words->setAccessibleName(tr("Search the sessions"));
    m_words->setPlaceholderText(tr("Search by title, date, source, coach, person or exercise"));
    m_words->setToolTip(m_words->placeholderText());
    m_figures->setText(tr("Figures"));
    m_figures->setAccessibleName(tr("Figures week by week"));
    m_figures->setToolTip(tr("Show how the listed sessions go from week to week"));
    m_open->defaultAction()->setText(tr("Review"));
    m_open->defaultAction()->setToolTip(tr("Review (Enter)"));
    m_rename->defaultAction()->setText(tr("Rename"));
    m_rename->defaultAction()->setToolTip(tr("Give the session a title (F2)"));
    refresh();
}

/// Anew each time: another studio may be at work on the same library.
void SessionsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

void SessionsPage::reload()
{
    m_loaded = true;
    struct Listed {
        std::vector<LibraryEntry> sessions;
        std::vector<QString> searched; ///< made on the library's thread: a tenth of a second for thousands
    };
    const auto list = [](SessionStore &store) {
        Listed listed{.sessions = store.list(), .searched = {}};
        listed.searched = searchTexts(listed.sessions);
        return listed;
    };
    m_library.read(list, this, [this](Listed listed) {
        const QString current = m_list->currentIndex().data(SessionsModel::NameRole).toString();
        m_model.setSessions(std::move(listed.sessions), std::move(listed.searched));
        refreshKnown();
        refreshPlots();
        if (!m_list->currentIndex().isValid()) {
            const int row = m_model.row(current);
            const QModelIndex again = m_filter.mapFromSource(m_model.index(std::max(row, 0)));
            m_list->setCurrentIndex(again.isValid() ? again : m_filter.index(0, 0));
        }
        refresh();
    });
}

void SessionsPage::refresh()
{
    const auto count = chosen().size();
    const bool inTrash = m_filter.shown() == SessionsFilter::Shown::Trash;
    m_open->defaultAction()->setEnabled(count == 1);
    m_rename->defaultAction()->setEnabled(count == 1);
    m_trash->defaultAction()->setEnabled(count > 0);
    m_exchange->exportButton()->setEnabled(count > 0);
    m_trash->defaultAction()->setText(inTrash ? tr("Put Back") : tr("Delete"));
    m_trash->defaultAction()->setToolTip(
        inTrash ? tr("Take it out of the trash (Delete)") : tr("Put it into the trash (Delete)"));
    m_trash->defaultAction()->setIcon(themedIcon(inTrash ? QStringLiteral("revert") : QStringLiteral("remove")));
    m_filters->tellCount();
    std::vector<LibraryEntry> those;
    for (const int row : chosen())
        those.push_back(m_model.session(row));
    m_fields->showSessions(those);
    const bool none = m_model.rowCount() == 0;
    m_list->setEmptyWords(
        none ? tr(
            "Every session that you coach is kept here, with its film, what was said, and what you make of it. Press "
            "Start on the page Coach.")
            : inTrash ? tr("The trash is empty.")
                      : tr("No session is like that. Search for other words, or show all sessions."));
}

/// What somebody is called already, and what was exercised, to choose from.
void SessionsPage::refreshKnown()
{
    for (const auto field : {SessionFields::Person, SessionFields::Exercise}) {
        QStringList known;
        for (const LibraryEntry &session : m_model.sessions()) {
            if (const QString &value = valueOf(session, field); !value.isEmpty() && !session.trashed)
                known << value;
        }
        known.removeDuplicates();
        known.sort(Qt::CaseInsensitive);
        m_fields->setKnown(field, known);
        m_filters->setKnown(field, known);
    }
}

void SessionsPage::refreshPlots()
{
    if (!m_figures->isChecked())
        return;
    std::vector<LibraryEntry> shown;
    for (int row = 0; row < m_filter.rowCount(); ++row)
        shown.push_back(m_model.session(m_filter.mapToSource(m_filter.index(row, 0)).row()));
    m_plots->showSessions(shown);
}

void SessionsPage::write(int field, const QString &value)
{
    std::vector<FieldStep::Change> changes;
    for (const int row : chosen())
        changes.push_back({m_model.session(row).name, valueOf(m_model.session(row), SessionFields::Field(field))});
    if (changes.empty())
        return;
    const bool isPerson = field == SessionFields::Person;
    const auto stepName = [isPerson, value] {
        return (isPerson ? tr("Person: %1") : tr("Exercise: %1")).arg(value.isEmpty() ? tr("none") : value);
    };
    m_undo.push(new FieldStep(m_library, isPerson ? &SessionStore::setPerson : &SessionStore::setExercise, stepName,
        std::move(changes), value));
}

std::vector<int> SessionsPage::chosen() const
{
    std::vector<int> rows;
    const QModelIndexList indexes = m_list->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : indexes)
        rows.push_back(m_filter.mapToSource(index).row());
    std::ranges::sort(rows);
    return rows;
}

QStringList SessionsPage::chosenNames() const
{
    QStringList names;
    for (const int row : chosen())
        names << m_model.session(row).name;
    return names;
}

void SessionsPage::openChosen()
{
    if (const std::vector<int> rows = chosen(); rows.size() == 1)
        Q_EMIT opened(m_model.session(rows.front()).name);
}

void SessionsPage::trashChosen()
{
    std::vector<NamedSession> sessions;
    for (const int row : chosen()) {
        if (m_model.session(row).state != SessionState::Running)
            sessions.push_back({m_model.session(row).name, sessionTitle(m_model.session(row))});
    }
    if (!sessions.empty())
        m_undo.push(new TrashStep(m_library, sessions, m_filter.shown() != SessionsFilter::Shown::Trash));
}

void SessionsPage::renameChosen()
{
    const std::vector<int> rows = chosen();
    if (rows.size() != 1)
        return;
    const LibraryEntry &session = m_model.session(rows.front());
    m_list->writeTitle(
        m_filter.mapFromSource(m_model.index(rows.front())), session.title, sessionDateText(session.began));
}

void SessionsPage::writeTitle(const QString &name, const QString &title)
{
    const int row = m_model.row(name);
    if (row >= 0 && title != m_model.session(row).title)
        m_undo.push(new TitleStep(m_library, name, m_model.session(row).title, title));
}

} // namespace spotter
