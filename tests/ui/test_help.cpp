#include "core/about/parts.h"
#include "core/config/settings_file.h"
#include "core/values/events.h"
#include "resources/resources.h"
#include "ui/help/action_finder.h"
#include "ui/help/help_browser.h"
#include "ui/help/help_pages.h"
#include "ui/help/help_window.h"
#include "ui/help/key_entries.h"
#include "ui/main_window.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace spotter;

namespace {

/// English first.
QStringList helpLanguages()
{
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("zh_CN")};
}

/// The pages and pictures that a page links to, by file name.
QStringList targetsOf(const QString &markdown)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^):]+\\.(?:md|png))\\)"));
    QStringList targets;
    for (auto found = link.globalMatch(markdown); found.hasNext();)
        targets << found.next().captured(1);
    return targets;
}

} // namespace

class TestHelp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void searchFindsPages_data();
    void searchFindsPages();
    void snippetsAreWholeWords();
    void searchPutsTitlesFirst();
    void otherLanguagesFallBackToEnglish();
    void translatedPagesAreShown_data();
    void translatedPagesAreShown();
    void linksLeadToPages_data();
    void linksLeadToPages();
    void indexLinksEveryPage_data();
    void indexLinksEveryPage();
    void picturesFit();
    void searchByKey();
    void backAndForward();
    void everyMenuActionIsListed();
    void finderRunsWhatIsTyped();
    void finderKeepsOffWhatCannotBeDone();
    void licencesCanBeRead();
    void machineIsCopied();

private:
    HelpWindow &openHelp();
    ActionFinder &openFinder();

    QTemporaryDir m_folder;
    std::unique_ptr<SettingsFile> m_file;
    std::unique_ptr<CoachingSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestHelp::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setApplicationVersion(QStringLiteral("1.2.3"));
    registerValueTypes();
}

void TestHelp::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_file.reset();
}

HelpWindow &TestHelp::openHelp()
{
    Settings settings;
    settings.demo.videoSource = sampleSessionPath();
    m_file = std::make_unique<SettingsFile>(m_folder.filePath(QStringLiteral("streaming_config.yaml")));
    m_session = std::make_unique<CoachingSession>(std::make_shared<const Settings>(settings));
    m_window = std::make_unique<MainWindow>(*m_session, *m_file);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window does not become active");
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    auto *help = m_window->findChild<HelpWindow *>();
    QCoreApplication::processEvents(); // the window that was typed into asks to be the active one again
    help->activateWindow();
    if (!QTest::qWaitFor([help] { return QApplication::activeWindow() == help; }))
        qFatal("the help does not become active");
    return *help;
}

ActionFinder &TestHelp::openFinder()
{
    openHelp().close();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window does not become active again");
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    return *m_window->findChild<ActionFinder *>();
}

void TestHelp::searchFindsPages_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("names");
    const QStringList both{QStringLiteral("a.md"), QStringLiteral("b.md")};
    QTest::newRow("one word") << QStringLiteral("camera") << both;
    QTest::newRow("in any case") << QStringLiteral("CAMERA") << both;
    QTest::newRow("every word") << QStringLiteral("camera gone") << QStringList{QStringLiteral("b.md")};
    QTest::newRow("part of a word") << QStringLiteral("amer") << both;
    QTest::newRow("across marks") << QStringLiteral("plug it in") << QStringList{QStringLiteral("b.md")};
    QTest::newRow("not a link's address") << QStringLiteral("hidden") << QStringList{};
    QTest::newRow("nowhere") << QStringLiteral("elephant") << QStringList{};
    QTest::newRow("nothing") << QStringLiteral("  ") << QStringList{};
}

void TestHelp::searchFindsPages()
{
    QFETCH(QString, query);
    QFETCH(QStringList, names);
    const std::vector<HelpPage> pages{
        {QStringLiteral("a.md"), QStringLiteral("First"),
            QStringLiteral("# First\nA camera, and a [link](hidden.md).")},
        {QStringLiteral("b.md"), QStringLiteral("Second"),
            QStringLiteral("# Second\nThe camera is gone: plug **it** in.")},
    };
    QStringList found;
    for (const HelpHit &hit : searchHelp(pages, query)) {
        found << pages[hit.page].name;
        QVERIFY(hit.snippet.contains(helpWords(query).front(), Qt::CaseInsensitive));
        QVERIFY(hit.places > 0);
    }
    found.sort();
    QCOMPARE(found, names);
}

void TestHelp::snippetsAreWholeWords()
{
    const QString filler = QStringLiteral("abcdefg ").repeated(40);
    const std::vector<HelpPage> pages{
        {QStringLiteral("long.md"), QStringLiteral("Long"), filler + QStringLiteral("needle ") + filler}};
    const QStringList words = searchHelp(pages, QStringLiteral("needle")).front().snippet.split(QLatin1Char(' '));
    QVERIFY(words.size() > 5 && words.contains(QStringLiteral("needle")));
    for (const QString &word : words) {
        QVERIFY2(word == QStringLiteral("abcdefg") || word == QStringLiteral("needle") || word == QStringLiteral("…"),
            qPrintable(word));
    }
}

void TestHelp::searchPutsTitlesFirst()
{
    const std::vector<HelpPage> pages{
        {QStringLiteral("often.md"), QStringLiteral("Often"), QStringLiteral("# Often\nset set set set")},
        {QStringLiteral("title.md"), QStringLiteral("A set"), QStringLiteral("# A set\nof words")},
    };
    QCOMPARE(searchHelp(pages, QStringLiteral("set")).front().page, std::size_t(1));
}

void TestHelp::otherLanguagesFallBackToEnglish()
{
    const std::vector<HelpPage> english = helpPages(QLocale(QLocale::English));
    const std::vector<HelpPage> other = helpPages(QLocale(QLocale::Welsh));
    QCOMPARE(english.front().name, QStringLiteral("index.md"));
    QCOMPARE(other.size(), english.size());
    for (std::size_t i = 0; i < english.size(); ++i) {
        QVERIFY(!english[i].title.isEmpty());
        QCOMPARE(other[i].title, english[i].title);
        QVERIFY(other[i].markdown.contains(QStringLiteral("English only")));
        QVERIFY(!english[i].markdown.contains(QStringLiteral("English only")));
    }
}

void TestHelp::translatedPagesAreShown_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    for (const QString &language : helpLanguages().mid(1)) {
        const QStringList names = QDir(QStringLiteral(":/help/") + language).entryList({QStringLiteral("*.md")});
        QVERIFY2(!names.isEmpty(), qPrintable(language));
        for (const QString &name : names)
            QTest::addRow("%s %s", qPrintable(language), qPrintable(name)) << language << name;
    }
}

/// A page whose English one has another name would never be seen.
void TestHelp::translatedPagesAreShown()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    const std::vector<HelpPage> pages = helpPages(QLocale(language));
    const auto page = std::ranges::find(pages, name, &HelpPage::name);
    QVERIFY(page != pages.end());
    QFile file(QStringLiteral(":/help/%1/%2").arg(language, name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(page->markdown, QString::fromUtf8(file.readAll()));
    QVERIFY(page->markdown.startsWith(QStringLiteral("# ") + page->title));
}

void TestHelp::linksLeadToPages_data()
{
    QTest::addColumn<QString>("target");
    for (const QString &language : helpLanguages()) {
        for (const HelpPage &page : helpPages(QLocale(language))) {
            for (const QString &target : targetsOf(page.markdown))
                QTest::addRow("%s %s to %s", qPrintable(language), qPrintable(page.name), qPrintable(target)) << target;
        }
    }
}

void TestHelp::linksLeadToPages()
{
    QFETCH(QString, target);
    QVERIFY(QFile::exists(QStringLiteral(":/help/") + target));
}

void TestHelp::indexLinksEveryPage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : helpLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

/// Of those that there are in the language.
void TestHelp::indexLinksEveryPage()
{
    QFETCH(QString, language);
    const bool isEnglish = language == helpLanguages().front();
    const QDir folder(isEnglish ? QStringLiteral(":/help") : QStringLiteral(":/help/") + language);
    const QStringList targets = targetsOf(helpPages(QLocale(language)).front().markdown);
    for (const QString &name : folder.entryList({QStringLiteral("*.md")}))
        QVERIFY2(name == QStringLiteral("index.md") || targets.contains(name), qPrintable(name));
}

/// At every width of the window: none is wider than the page, and none of a page is left out.
void TestHelp::picturesFit()
{
    HelpWindow &help = openHelp();
    auto *text = help.findChild<HelpBrowser *>();
    for (const int width_px : {1200, 500, 900}) {
        help.resize(width_px, 700);
        QCoreApplication::processEvents();
        for (const QString &page : {QStringLiteral("index.md"), QStringLiteral("first-session.md")}) {
            QFile written(QStringLiteral(":/help/") + page);
            QVERIFY(written.open(QIODevice::ReadOnly));
            const qsizetype pictures = written.readAll().count("![");
            QVERIFY(pictures >= 2);
            text->openPage(page);
            QCOMPARE(text->document()->toHtml().count(QStringLiteral("<img")), pictures);
            QVERIFY2(text->document()->idealWidth() <= text->viewport()->width(), qPrintable(page));
        }
    }
    text->openPage(QStringLiteral("index.md"));
    help.resize(520, 700);
    QCoreApplication::processEvents();
    QVERIFY(text->document()->idealWidth() <= text->viewport()->width());
    const qreal narrow_px = text->document()->size().height();
    help.resize(1000, 700);
    QCoreApplication::processEvents();
    QVERIFY(text->document()->size().height() > narrow_px); // the pictures grew with the page
}

void TestHelp::searchByKey()
{
    HelpWindow &help = openHelp();
    auto *search = help.findChild<QLineEdit *>();
    auto *list = help.findChild<QListWidget *>();
    auto *text = help.findChild<HelpBrowser *>();
    const int allPages = list->count();
    QTest::keyClicks(search, QStringLiteral("unplugged"));
    QVERIFY(list->count() > 0 && list->count() < allPages);
    QVERIFY(list->item(0)->text().contains(QStringLiteral("unplugged")));
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(list->hasFocus() || !help.isActiveWindow());
    QTRY_VERIFY(text->places() > 0);
    QVERIFY(text->toPlainText().contains(QStringLiteral("unplugged")));
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QCOMPARE(list->count(), allPages);
    QCOMPARE(text->places(), 0);
    QVERIFY(help.isVisible());
    QTest::keyClicks(search, QStringLiteral("elephant"));
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->flags(), Qt::NoItemFlags);
    QTest::keyClick(search, Qt::Key_Escape);
    QTest::keyClick(&help, Qt::Key_Escape);
    QVERIFY(!help.isVisible());
}

void TestHelp::backAndForward()
{
    HelpWindow &help = openHelp();
    auto *text = help.findChild<HelpBrowser *>();
    QCOMPARE(text->source().fileName(), QStringLiteral("index.md"));
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("timeline.md")));
    QCOMPARE(text->source().fileName(), QStringLiteral("timeline.md"));
    QTest::keyClick(&help, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(text->source().fileName(), QStringLiteral("index.md"));
    QTest::keyClick(&help, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(text->source().fileName(), QStringLiteral("timeline.md"));
    // A page comes back where it was left.
    QScrollBar *bar = text->verticalScrollBar();
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("settings.md")));
    bar->setValue(bar->maximum() / 2);
    const int place = bar->value();
    QVERIFY(place > text->height());
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("timeline.md")));
    QCOMPARE(bar->value(), 0);
    QTest::keyClick(&help, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(text->source().fileName(), QStringLiteral("settings.md"));
    QCOMPARE(bar->value(), place);

    const double before = text->font().pointSizeF();
    QTest::keyClick(&help, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(text->font().pointSizeF() > before);
    QTest::keyClick(&help, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(text->font().pointSizeF(), before);
}

void TestHelp::everyMenuActionIsListed()
{
    openHelp();
    const std::vector<KeyEntry> rows = keyEntries(*m_window);
    QSet<const QAction *> listed;
    for (const KeyEntry &row : rows) {
        QVERIFY2(!row.place.isEmpty(), qPrintable(row.text));
        QVERIFY2(!listed.contains(row.action) || !row.action, qPrintable(row.text));
        listed.insert(row.action);
    }
    for (const QAction *action : m_window->actions()) {
        if (!action->text().isEmpty())
            QVERIFY2(listed.contains(action), qPrintable(action->text()));
    }
    const QString page = keyPage(rows);
    for (const KeyEntry &row : rows)
        QVERIFY(page.contains(row.text) && page.contains(row.keys));
}

void TestHelp::finderRunsWhatIsTyped()
{
    ActionFinder &finder = openFinder();
    QVERIFY(finder.isVisible());
    const auto *statistics = m_window->findChild<QDockWidget *>(QStringLiteral("statistics"));
    QVERIFY(!statistics->isVisible());
    auto *search = finder.findChild<QLineEdit *>();
    QTest::keyClicks(search, QStringLiteral("view stat"));
    QCOMPARE(finder.findChild<QTreeView *>()->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(!finder.isVisible());
    QVERIFY(statistics->isVisible());
}

void TestHelp::finderKeepsOffWhatCannotBeDone()
{
    ActionFinder &finder = openFinder();
    auto *search = finder.findChild<QLineEdit *>();
    auto *list = finder.findChild<QTreeView *>();
    QTest::keyClicks(search, QStringLiteral("undo"));
    QVERIFY(list->model()->rowCount() > 0);
    QVERIFY(!list->currentIndex().isValid());
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(finder.isVisible());
    search->clear();
    const QModelIndex first = list->currentIndex();
    QVERIFY(first.isValid());
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(list->currentIndex().row() > first.row());
    QTest::keyClick(&finder, Qt::Key_Escape);
    QVERIFY(!finder.isVisible());
}

void TestHelp::licencesCanBeRead()
{
    openHelp();
    const std::vector<Part> parts = programParts();
    QCOMPARE(parts.front().version, QStringLiteral("1.2.3"));
    for (const Part &part : parts) {
        QVERIFY2(!part.version.isEmpty() && !part.licence.isEmpty(), qPrintable(part.name));
        QVERIFY2(part.licenceText.startsWith(QLatin1String("https://")) || QFile::exists(part.licenceText),
            qPrintable(part.name));
    }
    auto *text = m_window->findChild<HelpBrowser *>();
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("licence::/LICENSE")));
    QVERIFY(text->toPlainText().contains(QStringLiteral("GNU GENERAL PUBLIC LICENSE")));
}

void TestHelp::machineIsCopied()
{
    HelpWindow &help = openHelp();
    help.showAbout();
    const auto actions = help.actions();
    const auto copy = std::ranges::find_if(
        actions, [](const QAction *action) { return action->text().contains(QStringLiteral("bug report")); });
    QVERIFY(copy != actions.end());
    QTRY_VERIFY((*copy)->isEnabled());
    (*copy)->trigger();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(QStringLiteral("1.2.3")));
    QVERIFY(copied.contains(QLatin1String(qVersion())));
    QVERIFY(help.findChild<HelpBrowser *>()->toPlainText().contains(copied.section(QLatin1Char('\n'), 0, 0)));
}

QTEST_MAIN(TestHelp)
#include "test_help.moc"
