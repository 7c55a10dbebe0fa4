// The Sessions page: what it lists, finds, sorts out, and takes back.
#include "tests/ui/kept_sessions.h"
#include "ui/review/export_queue.h"
#include "ui/sessions/sessions_page.h"
#include "ui/sessions/week_plots.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace spotter;

namespace {

LibraryEntry summary(
    const QString &name, const QString &title, int utterances, int reviewed, int rejected, bool trashed = false)
{
    LibraryEntry session;
    session.name = name;
    session.title = title;
    session.began = QDateTime(QDate(2026, 3, 1), QTime(18, 30));
    session.source = QStringLiteral("Webcam");
    session.coach = QStringLiteral("motion");
    session.utterances = utterances;
    session.reviewed = reviewed;
    session.rejected = rejected;
    session.trashed = trashed;
    return session;
}

std::vector<LibraryEntry> several()
{
    std::vector<LibraryEntry> all{summary("a", "Kniebeugen", 4, 4, 0), summary("b", "Liegestütze morgens", 3, 1, 1),
        summary("c", {}, 0, 0, 0), summary("d", "Kniebeugen abends", 2, 0, 0),
        summary("e", "Alte Kniebeugen", 2, 0, 0, true)};
    all[0].person = all[1].person = QStringLiteral("Zoë");
    all[1].exercise = QStringLiteral("Ausfallschritt");
    all[2].began = QDate::currentDate().startOfDay();
    return all;
}

} // namespace

class TestSessions : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SessionLibrary> m_library;
    std::unique_ptr<ExportQueue> m_exports;
    std::unique_ptr<QUndoStack> m_undo;
    std::unique_ptr<SessionsPage> m_page;

    QListView *list() const { return m_page->findChild<QListView *>(QStringLiteral("sessions")); }
    int rows() const { return list()->model()->rowCount(); }
    void showPage()
    {
        m_library = std::make_unique<SessionLibrary>(m_folder->path());
        m_exports = std::make_unique<ExportQueue>();
        m_undo = std::make_unique<QUndoStack>();
        m_page = std::make_unique<SessionsPage>(*m_library, *m_exports, *m_undo);
        m_page->resize(1000, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    LibraryEntry kept(const QString &name) const { return SessionStore(m_folder->path()).summary(name); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        m_page.reset();
        m_undo.reset();
        m_library.reset();
    }

    void modelHoldsItsPromises()
    {
        SessionsModel model;
        SessionsFilter filter(model);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSessions(several());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        auto other = several();
        other[1].reviewed = 3;
        model.setSessions(other);
        QVERIFY2(reset.isEmpty(), "a verdict must not lose the selection");
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        model.setThumbnail(QStringLiteral("d"), QImage(4, 3, QImage::Format_RGB32));
        QVERIFY(!model.index(3).data(Qt::DecorationRole).value<QImage>().isNull());
        model.setSessions({});
        QCOMPARE(model.rowCount(), 0);
    }

    void filters_data()
    {
        using enum SessionsFilter::Shown;
        QTest::addColumn<int>("shown");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("names");
        QTest::addColumn<QString>("person");
        QTest::addColumn<int>("days"); // not longer ago; 0: whenever
        const auto row = [](const char *name, int shown, const char *words, const char *names,
                             const char *person = nullptr, int days = 0) {
            QTest::newRow(name) << shown << QString::fromUtf8(words) << QString::fromUtf8(names)
                                << (person ? QString::fromUtf8(person) : QString()) << days;
        };
        row("all", int(All), "", "abcd");
        row("trash", int(Trash), "", "e");
        row("unreviewed", int(Unreviewed), "", "bd");
        row("with rejects", int(WithRejects), "", "b");
        row("a word, any case", int(All), "kniebeugen", "ad");
        row("two words, any order", int(All), "abends knie", "d");
        row("in the source", int(All), "webcam", "abcd");
        row("a year", int(All), "2026", "abcd");
        row("nothing", int(All), "rudern", "");
        row("in the trash", int(Trash), "Alte", "e");
        row("a person", int(All), "", "ab", "Zoë");
        row("a person in words", int(All), "ZOË", "ab");
        row("an exercise in words", int(All), "ausfall", "b");
        row("of one person, unreviewed", int(Unreviewed), "", "b", "Zoë");
        row("lately", int(All), "", "c", nullptr, 7);
    }
    void filters()
    {
        QFETCH(int, shown);
        QFETCH(QString, words);
        QFETCH(QString, person);
        QFETCH(int, days);
        SessionsModel model;
        SessionsFilter filter(model);
        model.setSessions(several());
        filter.setShown(SessionsFilter::Shown(shown));
        filter.setWords(words);
        if (!person.isEmpty())
            filter.setPerson(person);
        if (days > 0)
            filter.setSince(QDate::currentDate().addDays(-days));
        QString names;
        for (int row = 0; row < filter.rowCount(); ++row)
            names += filter.index(row, 0).data(SessionsModel::NameRole).toString();
        QTEST(names, "names");
    }

    void listsWhatIsKept()
    {
        {
            SessionStore store(m_folder->path());
            keepSession(store, QStringLiteral("one"), 2);
            keepSession(store, QStringLiteral("two"), 0);
            makeFilm(store.summary(QStringLiteral("two")).folder, 20);
        }
        showPage();
        QTRY_COMPARE(rows(), 2);
        const QModelIndex first = list()->model()->index(0, 0);
        QCOMPARE(first.data(SessionsModel::NameRole).toString(), QStringLiteral("two"));
        QTRY_VERIFY(!first.data(Qt::DecorationRole).value<QImage>().isNull());
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("9")));
        // What is kept while the page is shown comes by itself.
        m_library->write(
            [](SessionStore &store) { keepSession(store, QStringLiteral("three"), 1); }, QStringLiteral("three"));
        QTRY_COMPARE(rows(), 3);
    }

    void opensByKeyAndMouse()
    {
        SessionStore store(m_folder->path());
        keepSession(store, QStringLiteral("one"), 2);
        showPage();
        QTRY_COMPARE(rows(), 1);
        QSignalSpy opened(m_page.get(), &SessionsPage::opened);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Return);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toString(), QStringLiteral("one"));
        const QPoint place = list()->visualRect(list()->model()->index(0, 0)).center();
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(list()->viewport(), Qt::LeftButton, {}, place);
        QTRY_COMPARE(opened.size(), 2);
    }

    void trashAndUndo()
    {
        SessionStore store(m_folder->path());
        keepSession(store, QStringLiteral("one"), 2);
        keepSession(store, QStringLiteral("two"), 2);
        showPage();
        QTRY_COMPARE(rows(), 2);
        list()->setFocus();
        list()->setCurrentIndex(list()->model()->index(1, 0));
        QTest::keyClick(list(), Qt::Key_Delete);
        QTRY_COMPARE(rows(), 1);
        QTRY_VERIFY(kept(QStringLiteral("one")).trashed);
        QVERIFY(m_undo->undoText().contains(QStringLiteral("2026")));
        m_undo->undo();
        QTRY_COMPARE(rows(), 2);
        QVERIFY(!kept(QStringLiteral("one")).trashed);
        m_undo->redo();
        QTRY_COMPARE(rows(), 1);
        m_page->findChild<QComboBox *>(QStringLiteral("shownSessions"))
            ->setCurrentIndex(int(SessionsFilter::Shown::Trash));
        QCOMPARE(rows(), 1);
        list()->setCurrentIndex(list()->model()->index(0, 0));
        QTest::keyClick(list(), Qt::Key_Delete); // in the trash it takes back out
        QTRY_VERIFY(!kept(QStringLiteral("one")).trashed);
        QTRY_COMPARE(rows(), 0);
    }

    void fieldsAreWrittenForAllThatAreChosen()
    {
        SessionStore store(m_folder->path());
        for (const char *name : {"one", "two", "three"})
            keepSession(store, QString::fromLatin1(name), 1);
        store.setPerson(QStringLiteral("two"), QStringLiteral("Zoë"));
        showPage();
        QTRY_COMPARE(rows(), 3);
        auto *fields = m_page->findChild<SessionFields *>();
        auto *person = fields->findChild<QComboBox *>();
        list()->setFocus();
        list()->selectAll();
        QCOMPARE(person->currentText(), QString());
        QVERIFY(!person->lineEdit()->placeholderText().isEmpty()); // they differ
        person->setFocus();
        QTest::keyClicks(person->lineEdit(), QStringLiteral("Ali"));
        QTest::keyClick(person->lineEdit(), Qt::Key_Escape);
        QCOMPARE(person->currentText(), QString());
        QCOMPARE(m_undo->count(), 0);
        QTest::keyClicks(person->lineEdit(), QStringLiteral("Ali"));
        QTest::keyClick(person->lineEdit(), Qt::Key_Return);
        QTRY_COMPARE(kept(QStringLiteral("one")).person, QStringLiteral("Ali"));
        QTRY_COMPARE(kept(QStringLiteral("two")).person, QStringLiteral("Ali"));
        QCOMPARE(m_undo->count(), 1);
        auto *filter = m_page->findChild<QComboBox *>(QStringLiteral("person"));
        QTRY_VERIFY(filter->findText(QStringLiteral("Ali")) > 0);
        m_undo->undo();
        QTRY_COMPARE(kept(QStringLiteral("two")).person, QStringLiteral("Zoë"));
        QTRY_COMPARE(kept(QStringLiteral("three")).person, QString());
        // And what was written is chosen by.
        QTRY_VERIFY(filter->findText(QStringLiteral("Zoë")) > 0);
        filter->setCurrentIndex(filter->findText(QStringLiteral("Zoë")));
        Q_EMIT filter->activated(filter->currentIndex());
        QCOMPARE(rows(), 1);
    }

    void plotsTellTheListedSessions()
    {
        SessionStore store(m_folder->path());
        keepSession(store, QStringLiteral("one"), 2);
        showPage();
        QTRY_COMPARE(rows(), 1);
        auto *plots = m_page->findChild<WeekPlots *>();
        QVERIFY(!plots->isVisible());
        for (QToolButton *made : m_page->findChildren<QToolButton *>()) {
            if (made->isCheckable())
                made->click();
        }
        QVERIFY(plots->isVisible());
        auto *repetitions = plots->findChild<WeekPlot *>();
        QVERIFY2(repetitions->sentence().contains(QStringLiteral("9")), qPrintable(repetitions->sentence()));
        QCOMPARE(repetitions->accessibleDescription(), repetitions->sentence());
        m_page->findChild<QLineEdit *>(QStringLiteral("searchSessions"))->setText(QStringLiteral("rudern"));
        QCOMPARE(rows(), 0);
        QVERIFY(!repetitions->sentence().contains(QStringLiteral("9")));
    }

    void renamesAndUndoes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("title");
        QTest::newRow("kept") << "Squats 空 \"ä\"" << int(Qt::Key_Return) << "Squats 空 \"ä\"";
        QTest::newRow("left") << "Squats" << int(Qt::Key_Escape) << "";
        QTest::newRow("blank") << "   " << int(Qt::Key_Return) << "";
    }
    void renamesAndUndoes()
    {
        QFETCH(QString, typed);
        QFETCH(int, key);
        QFETCH(QString, title);
        SessionStore store(m_folder->path());
        keepSession(store, QStringLiteral("one"), 2);
        showPage();
        QTRY_COMPARE(rows(), 1);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_F2);
        auto *editor = list()->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor->isVisible());
        editor->setText(typed);
        QTest::keyClick(editor, Qt::Key(key));
        QVERIFY(!editor->isVisible());
        QTRY_COMPARE(kept(QStringLiteral("one")).title, title);
        QCOMPARE(m_undo->count(), title.isEmpty() ? 0 : 1);
        if (title.isEmpty())
            return;
        m_undo->undo();
        QTRY_COMPARE(kept(QStringLiteral("one")).title, QString());
    }
};

QTEST_MAIN(TestSessions)
#include "test_sessions.moc"
