// The Sessions page: what it lists, finds, sorts out, and takes back.
#include "tests/ui/kept_sessions.h"
#include "ui/sessions/sessions_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
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
    return {summary("a", "Kniebeugen", 4, 4, 0), summary("b", "Liegestütze morgens", 3, 1, 1),
        summary("c", {}, 0, 0, 0), summary("d", "Kniebeugen abends", 2, 0, 0),
        summary("e", "Alte Kniebeugen", 2, 0, 0, true)};
}

} // namespace

class TestSessions : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SessionLibrary> m_library;
    std::unique_ptr<QUndoStack> m_undo;
    std::unique_ptr<SessionsPage> m_page;

    QListView *list() const { return m_page->findChild<QListView *>(QStringLiteral("sessions")); }
    int rows() const { return list()->model()->rowCount(); }
    void showPage()
    {
        m_library = std::make_unique<SessionLibrary>(m_folder->path());
        m_undo = std::make_unique<QUndoStack>();
        m_page = std::make_unique<SessionsPage>(*m_library, *m_undo);
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
        SessionsFilter filter;
        filter.setSourceModel(&model);
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
        QTest::newRow("all") << int(All) << ""
                             << "abcd";
        QTest::newRow("trash") << int(Trash) << ""
                               << "e";
        QTest::newRow("unreviewed") << int(Unreviewed) << ""
                                    << "bd";
        QTest::newRow("with rejects") << int(WithRejects) << ""
                                      << "b";
        QTest::newRow("a word, any case") << int(All) << "kniebeugen"
                                          << "ad";
        QTest::newRow("two words, any order") << int(All) << "abends knie"
                                              << "d";
        QTest::newRow("in the source") << int(All) << "webcam"
                                       << "abcd";
        QTest::newRow("a year") << int(All) << "2026"
                                << "abcd";
        QTest::newRow("nothing") << int(All) << "rudern"
                                 << "";
        QTest::newRow("in the trash") << int(Trash) << "Alte"
                                      << "e";
    }
    void filters()
    {
        QFETCH(int, shown);
        QFETCH(QString, words);
        SessionsModel model;
        SessionsFilter filter;
        filter.setSourceModel(&model);
        model.setSessions(several());
        filter.setShown(SessionsFilter::Shown(shown));
        filter.setWords(words);
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
        m_page->findChild<QComboBox *>()->setCurrentIndex(int(SessionsFilter::Shown::Trash));
        QCOMPARE(rows(), 1);
        list()->setCurrentIndex(list()->model()->index(0, 0));
        QTest::keyClick(list(), Qt::Key_Delete); // in the trash it takes back out
        QTRY_VERIFY(!kept(QStringLiteral("one")).trashed);
        QTRY_COMPARE(rows(), 0);
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
