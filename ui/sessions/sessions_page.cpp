#include "ui/sessions/sessions_page.h"

#include "ui/icons.h"
#include "ui/keep_translated.h"
#include "ui/sessions/change_sessions.h"
#include "ui/sessions/session_delegate.h"
#include "ui/sessions/session_exchange.h"
#include "ui/sessions/week_plots.h"

#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPainter>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

namespace spotter {

namespace {

constexpr auto reloadAfter = std::chrono::milliseconds(150);
constexpr int plotsWidth_px = 280;
constexpr int leastCharacters = 10; ///< of a filter; longer ones widen with the page

struct Since {
    const char *text; ///< translated in context "spotter::SessionsPage"
    int days;         ///< 0: whenever it was
};

constexpr Since sinceWhen[]{
    {QT_TRANSLATE_NOOP("spotter::SessionsPage", "Any time"), 0},
    {QT_TRANSLATE_NOOP("spotter::SessionsPage", "Last 7 days"), 7},
    {QT_TRANSLATE_NOOP("spotter::SessionsPage", "Last 30 days"), 30},
    {QT_TRANSLATE_NOOP("spotter::SessionsPage", "Last 12 months"), 365},
};

/// Whole, where a long choice is cut in the field.
void tellChoice(QComboBox &box)
{
    box.setToolTip(SessionsPage::tr("%1: %2", "what is chosen").arg(box.accessibleName(), box.currentText()));
}

QComboBox *filterBox(const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(leastCharacters);
    QObject::connect(box, &QComboBox::currentTextChanged, box, [box] { tellChoice(*box); });
    return box;
}

/// The list, and in an empty one what would stand in it.
class SessionList : public QListView {
public:
    using QListView::QListView;
    void setEmptyWords(const QString &words)
    {
        m_words = words;
        viewport()->update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QListView::paintEvent(event);
        if (model()->rowCount() > 0)
            return;
        QPainter painter(viewport());
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(viewport()->rect().adjusted(48, 24, -48, -24), Qt::AlignCenter | Qt::TextWordWrap, m_words);
    }

private:
    QString m_words;
};

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
    , m_shown(filterBox(QStringLiteral("shownSessions")))
    , m_since(filterBox(QStringLiteral("since")))
    , m_count(new QLabel)
    , m_open(button(QStringLiteral("play")))
    , m_rename(button(QStringLiteral("edit")))
    , m_trash(button(QStringLiteral("remove")))
    , m_figures(button(QStringLiteral("statistics")))
    , m_exchange(new SessionExchange(library, exports, [this] { return chosenNames(); }))
    , m_list(new SessionList)
    , m_fields(new SessionFields)
    , m_plots(new WeekPlots)
    , m_title(new QLineEdit(m_list->viewport()))
{
    m_list->setObjectName(QStringLiteral("sessions"));
    m_list->setModel(&m_filter);
    m_list->setItemDelegate(new SessionDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_title->hide();
    m_title->installEventFilter(this);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeBar());
    rows->addWidget(makeFilterRow());
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
    connectFilters();
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

QWidget *SessionsPage::makeFilterRow()
{
    m_shown->addItems({{}, {}, {}, {}});
    m_whose[SessionFields::Person] = filterBox(QStringLiteral("person"));
    m_whose[SessionFields::Exercise] = filterBox(QStringLiteral("exercise"));
    for (QComboBox *box : m_whose)
        box->addItem({}); // all of them
    for (const Since &since : sinceWhen)
        m_since->addItem({}, since.days);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 0, 8, 6);
    for (QComboBox *box : {m_shown, m_whose[SessionFields::Person], m_whose[SessionFields::Exercise], m_since})
        row->addWidget(box, 1);
    row->addStretch(1);
    row->addWidget(m_count);
    return bar;
}

void SessionsPage::connectFilters()
{
    connect(m_words, &QLineEdit::textChanged, &m_filter, &SessionsFilter::setWords);
    connect(m_words, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_shown, &QComboBox::currentIndexChanged, &m_filter,
        [this](int shown) { m_filter.setShown(SessionsFilter::Shown(shown)); });
    const auto wanted = [](const QComboBox *box) {
        return box->currentIndex() > 0 ? std::optional(box->currentText()) : std::nullopt;
    };
    connect(m_whose[SessionFields::Person], &QComboBox::activated, &m_filter,
        [this, wanted] { m_filter.setPerson(wanted(m_whose[SessionFields::Person])); });
    connect(m_whose[SessionFields::Exercise], &QComboBox::activated, &m_filter,
        [this, wanted] { m_filter.setExercise(wanted(m_whose[SessionFields::Exercise])); });
    connect(m_since, &QComboBox::activated, &m_filter, [this] {
        const int days = m_since->currentData().toInt();
        m_filter.setSince(days > 0 ? std::optional(QDate::currentDate().addDays(-days)) : std::nullopt);
    });
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
    m_list->setAccessibleName(tr("Sessions"));
    m_words->setAccessibleName(tr("Search the sessions"));
    m_words->setPlaceholderText(tr("Search by title, date, source, coach, person or exercise"));
    m_words->setToolTip(m_words->placeholderText());
    m_title->setAccessibleName(tr("Title"));
    m_shown->setAccessibleName(tr("Which sessions are shown"));
    const QStringList shown{tr("All sessions"), tr("Not yet reviewed"), tr("With rejected lines"), tr("Trash")};
    for (int i = 0; i < shown.size(); ++i)
        m_shown->setItemText(i, shown[i]);
    m_whose[SessionFields::Person]->setItemText(0, tr("All persons"));
    m_whose[SessionFields::Person]->setAccessibleName(tr("Whose sessions are shown"));
    m_whose[SessionFields::Exercise]->setItemText(0, tr("All exercises"));
    m_whose[SessionFields::Exercise]->setAccessibleName(tr("Sessions of which exercise are shown"));
    m_since->setAccessibleName(tr("Sessions of when are shown"));
    for (int i = 0; i < m_since->count(); ++i)
        m_since->setItemText(i, tr(sinceWhen[i].text));
    for (QComboBox *box : {m_shown, m_whose[SessionFields::Person], m_whose[SessionFields::Exercise], m_since})
        tellChoice(*box);
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
    m_count->setText(tr("%n session(s)", nullptr, m_filter.rowCount()));
    std::vector<LibraryEntry> those;
    for (const int row : chosen())
        those.push_back(m_model.session(row));
    m_fields->showSessions(those);
    const bool none = m_model.rowCount() == 0;
    static_cast<SessionList *>(m_list)->setEmptyWords(
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
        QComboBox *box = m_whose.at(field);
        const QString wanted = box->currentIndex() > 0 ? box->currentText() : QString();
        while (box->count() > 1)
            box->removeItem(1);
        box->addItems(known);
        box->setCurrentIndex(wanted.isEmpty() ? 0 : std::max(0, box->findText(wanted)));
        if (box->currentIndex() == 0 && !wanted.isEmpty()) // nobody is called so any more
            Q_EMIT box->activated(0);
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
    const QModelIndex index = m_filter.mapFromSource(m_model.index(rows.front()));
    m_list->scrollTo(index);
    QRect place = m_list->visualRect(index);
    const int lead = SessionDelegate::thumbnail_px.width() + 20;
    place = QStyle::visualRect(layoutDirection(), place, place.adjusted(lead, 6, -8, 0));
    place.setHeight(m_title->sizeHint().height());
    m_title->setGeometry(place);
    m_title->setText(m_model.session(rows.front()).title);
    m_title->setPlaceholderText(sessionDateText(m_model.session(rows.front()).began));
    m_title->setProperty("session", m_model.session(rows.front()).name);
    m_title->show();
    m_title->setFocus();
    m_title->selectAll();
}

/// Enter keeps the title, Escape leaves it, and so does going elsewhere.
bool SessionsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_title || m_title->isHidden())
        return QWidget::eventFilter(watched, event);
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    const bool keeps = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!keeps && key != Qt::Key_Escape && event->type() != QEvent::FocusOut)
        return false;
    m_title->hide();
    const QString name = m_title->property("session").toString();
    const int row = m_model.row(name);
    const QString title = m_title->text().simplified();
    if (keeps && row >= 0 && title != m_model.session(row).title)
        m_undo.push(new TitleStep(m_library, name, m_model.session(row).title, title));
    if (event->type() == QEvent::FocusOut)
        return false;
    m_list->setFocus();
    return true;
}

} // namespace spotter
