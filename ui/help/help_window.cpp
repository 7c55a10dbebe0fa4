#include "ui/help/help_window.h"

#include "core/about/version.h"
#include "core/values/remembered.h"
#include "ui/help/about.h"
#include "ui/help/help_browser.h"
#include "ui/help/key_entries.h"
#include "ui/icons.h"
#include "ui/keep_translated.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QSplitter>
#include <QThreadPool>
#include <QToolBar>
#include <QVBoxLayout>

namespace spotter {

namespace {

constexpr QLatin1String firstName("index.md");
constexpr QLatin1String keysName("keys");
constexpr QLatin1String aboutName("about");
constexpr QLatin1String zoomKey("help/zoom");
constexpr int nameRole = Qt::UserRole;
constexpr int mostZoom = 12;

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_described(parent)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_text(new HelpBrowser([this](const QString &name) -> std::optional<QString> {
        const auto page = std::ranges::find(m_pages, name, &HelpPage::name);
        return page == m_pages.end() ? std::nullopt : std::optional(page->markdown);
    }))
{
    setWindowIcon(programIcon());
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    auto *bar = new QToolBar;
    addTools(bar);

    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(6, 6, 0, 6);
    leftColumn->addWidget(m_search);
    leftColumn->addWidget(m_list);
    auto *split = new QSplitter;
    split->addWidget(left);
    split->addWidget(m_text);
    split->setStretchFactor(1, 1);
    split->setSizes({240, 620});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(bar);
    whole->addWidget(split);
    resize(900, 640);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &query) {
        fillList();
        m_text->mark(helpWords(query));
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_list->count() > 0)
            m_list->setCurrentRow(std::max(0, m_list->currentRow()));
    });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && item->data(nameRole).isValid())
            m_text->openPage(item->data(nameRole).toString());
    });
    connect(m_text, &HelpBrowser::pageOpened, this, [this](const QString &name) {
        m_copy->setVisible(name == aboutName);
        const QSignalBlocker quiet(m_list);
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->data(nameRole).toString() == name)
                m_list->setCurrentRow(row);
        }
    });
    keepTranslated(this, [this] {
        setWindowTitle(tr("Spotter Help"));
        m_search->setPlaceholderText(tr("Search the help"));
        m_search->setAccessibleName(m_search->placeholderText());
        m_search->setToolTip(m_search->placeholderText());
        m_list->setAccessibleName(tr("Pages"));
        m_text->setAccessibleName(tr("Page"));
        fillPages();
    });
    zoom(remembered().value(zoomKey).toInt());
}

HelpWindow::~HelpWindow()
{
    remembered().setValue(zoomKey, m_zoom);
}

void HelpWindow::addTools(QToolBar *bar)
{
    bar->setIconSize(QSize(18, 18));
    const auto add = [this, bar](const QString &icon, const QKeySequence &keys, auto text, auto run) {
        auto *action = new QAction(themedIcon(icon), QString(), this);
        action->setShortcut(keys);
        addAction(action);
        bar->addAction(action);
        connect(action, &QAction::triggered, this, run);
        keepTranslated(action, [action, text] { action->setText(text()); });
        return action;
    };
    QAction *back = add(
        QStringLiteral("back"), QKeySequence(Qt::ALT | Qt::Key_Left), [] { return tr("Back"); },
        [this] { m_text->backward(); });
    QAction *forward = add(
        QStringLiteral("forward"), QKeySequence(Qt::ALT | Qt::Key_Right), [] { return tr("Forward"); },
        [this] { m_text->forward(); });
    add(
        QStringLiteral("smaller"), QKeySequence::ZoomOut, [] { return tr("Smaller"); }, [this] { zoom(-1); });
    add(
        QStringLiteral("larger"), QKeySequence::ZoomIn, [] { return tr("Larger"); }, [this] { zoom(1); });
    m_copy = add(
        QStringLiteral("copy"), QKeySequence(), [] { return tr("Copy for a bug report"); }, [this] { copyMachine(); });
    for (QAction *action : {back, forward})
        action->setEnabled(false);
    connect(m_text, &QTextBrowser::backwardAvailable, back, &QAction::setEnabled);
    connect(m_text, &QTextBrowser::forwardAvailable, forward, &QAction::setEnabled);

    auto *search = new QAction(this);
    search->setShortcut(QKeySequence::Find);
    addAction(search);
    connect(search, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void HelpWindow::fillPages()
{
    m_pages = helpPages(Language::instance().locale());
    m_pages.push_back({keysName, tr("Keys"), keyPage(keyEntries(*m_described))});
    m_pages.push_back({aboutName, tr("About Spotter"), aboutPage(m_machine)});
    m_copy->setEnabled(!m_machine.isEmpty());
    fillList();
    if (m_text->source().isEmpty())
        m_text->openPage(firstName);
    else
        m_text->reload();
}

void HelpWindow::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto add = [this](const HelpPage &page, const QString &text) {
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(nameRole, page.name);
        if (page.name == m_text->source().fileName())
            m_list->setCurrentItem(item);
    };
    if (m_search->text().trimmed().isEmpty()) {
        for (const HelpPage &page : m_pages)
            add(page, page.title);
        return;
    }
    const std::vector<HelpHit> hits = searchHelp(m_pages, m_search->text());
    for (const HelpHit &hit : hits) {
        const HelpPage &page = m_pages[hit.page];
        add(page, tr("%1 (%n)", nullptr, hit.places).arg(page.title) + QLatin1Char('\n') + hit.snippet);
    }
    if (hits.empty())
        (new QListWidgetItem(tr("No page has these words."), m_list))->setFlags(Qt::NoItemFlags);
}

void HelpWindow::zoom(int steps)
{
    const int wanted = std::clamp(m_zoom + steps, -mostZoom / 3, mostZoom);
    m_text->zoomIn(wanted - m_zoom);
    m_zoom = wanted;
}

/// On a thread of its own: asking a GPU takes a second.
void HelpWindow::lookAtMachine()
{
    if (!m_machine.isEmpty())
        return;
    QThreadPool::globalInstance()->start([window = QPointer(this)] {
        const QString found = versionText();
        QMetaObject::invokeMethod(qApp, [window, found] {
            if (!window)
                return;
            window->m_machine = found;
            window->fillPages();
        });
    });
}

void HelpWindow::copyMachine() const
{
    QGuiApplication::clipboard()->setText(m_machine);
}

void HelpWindow::open(const QString &name)
{
    m_search->clear();
    fillPages(); // keys may have changed since
    m_text->openPage(name);
    show();
    raise();
    activateWindow();
    m_search->setFocus();
}

void HelpWindow::showStart()
{
    open(firstName);
}

void HelpWindow::showKeys()
{
    open(keysName);
}

void HelpWindow::showAbout()
{
    lookAtMachine();
    open(aboutName);
}

/// Escape first takes the search away, then the window.
void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_search->text().isEmpty())
        close();
    else
        m_search->clear();
}

/// From the search down into what it found.
bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress
        || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Down)
        return false;
    m_list->setFocus(Qt::TabFocusReason);
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    return true;
}

} // namespace spotter
