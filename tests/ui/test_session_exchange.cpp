// In and out of the library on the page Sessions: dropped and chosen files, what is refused, every form of export, and
// the whole way round without loss.
#include "core/session/import_files.h"
#include "core/session/session_export.h"
#include "tests/session/whole_session.h"
#include "tests/ui/kept_sessions.h"
#include "ui/sessions/job_bar.h"
#include "ui/sessions/session_exchange.h"
#include "ui/sessions/sessions_page.h"

#include <QApplication>
#include <QDropEvent>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QUndoStack>
#include <QUrl>

using namespace spotter;

class TestSessionExchange : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SessionLibrary> m_library;
    std::unique_ptr<ExportQueue> m_exports;
    std::unique_ptr<QUndoStack> m_undo;
    std::unique_ptr<SessionsPage> m_page;

    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    template <typename T> T *part(const char *name) const { return m_page->findChild<T *>(QLatin1String(name)); }
    QListView *list() const { return part<QListView>("sessions"); }
    JobBar *importBar() const { return part<JobBar>("importBar"); }
    JobBar *exportBar() const { return part<JobBar>("exportBar"); }
    SessionExchange *exchange() const { return m_page->findChild<SessionExchange *>(); }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    void drop(const QList<QUrl> &urls) const
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_page.get(), &enter);
        QCOMPARE(enter.isAccepted(), urls.front().isLocalFile());
        if (!enter.isAccepted())
            return;
        QDropEvent event({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_page.get(), &event);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
        {
            SessionStore store(path("library"));
            for (const char *name : {"one", "two"}) {
                keepSession(store, QString::fromLatin1(name), 2);
                makeFilm(store.summary(QString::fromLatin1(name)).folder, 100);
            }
        }
        m_library = std::make_unique<SessionLibrary>(path("library"));
        m_exports = std::make_unique<ExportQueue>();
        m_undo = std::make_unique<QUndoStack>();
        m_page = std::make_unique<SessionsPage>(*m_library, *m_exports, *m_undo);
        m_page->resize(1100, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        QVERIFY(importBar()->isHidden() && exportBar()->isHidden());
    }
    void cleanup()
    {
        m_page.reset();
        m_undo.reset();
        m_exports.reset();
        m_library.reset();
    }

    void droppedFilesAreBroughtIn()
    {
        write("whole.json", sessionJson(wholeSession()));
        write("damaged.json", "{");
        drop({QUrl::fromLocalFile(path("whole.json")), QUrl::fromLocalFile(path("damaged.json"))});
        QTRY_COMPARE(list()->model()->rowCount(), 3);
        QVERIFY(importBar()->isVisible());
        QVERIFY2(importBar()->text().startsWith(QLatin1String("1 session")), qPrintable(importBar()->text()));
        QCOMPARE(importBar()->troubles().size(), 1);
        QVERIFY2(importBar()->troubles().front().contains(path("damaged.json")),
            qPrintable(importBar()->troubles().front()));
        part<QToolButton>("jobClose")->click();
        QVERIFY(importBar()->isHidden());
    }

    void whatLiesElsewhereIsNotTaken()
    {
        drop({QUrl(QStringLiteral("https://example.org/a.json"))});
        QVERIFY(!exchange()->job().isRunning());
    }

    void whatComesMeanwhileFollows()
    {
        write("whole.json", sessionJson(wholeSession()));
        QSignalSpy ended(&exchange()->job(), &ImportJob::ended);
        exchange()->import({path("whole.json")});
        exchange()->import({path("whole.json"), path("nowhere.json")});
        QVERIFY(importBar()->isVisible());
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended[0][0].toInt(), 2);
        QCOMPARE(importBar()->troubles().size(), 1);
        QTRY_COMPARE(list()->model()->rowCount(), 4);
    }

    void isStopped()
    {
        write("whole.json", sessionJson(wholeSession()));
        QSignalSpy ended(&exchange()->job(), &ImportJob::ended);
        exchange()->import(QStringList(200, path("whole.json")));
        QTest::mouseClick(importBar()->findChild<QToolButton *>(QStringLiteral("jobCancel")), Qt::LeftButton);
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(ended[0][1].toBool());
        QVERIFY(ended[0][0].toInt() < 200);
        QVERIFY2(importBar()->text().contains(QLatin1String("Stopped")), qPrintable(importBar()->text()));
    }

    void chosenSessionsAreWritten_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("files");
        using Kind = SessionsOrder::Kind;
        const auto row = [](const char *name, Kind kind, const QStringList &files) {
            QTest::newRow(name) << int(kind) << files;
        };
        row("JSON", Kind::Json, {"one.json", "two.json"});
        row("CSV", Kind::Csv, {"one.csv", "two.csv"});
        row("labels", Kind::Labels, {"one.jsonl", "two.jsonl"});
        row("reports", Kind::Report, {"one.pdf", "two.pdf"});
        row("QEVD", Kind::Qevd, {"feedbacks_long_range.json", "long_range_videos"});
    }
    void chosenSessionsAreWritten()
    {
        QFETCH(int, kind);
        list()->selectAll();
        exchange()->exportChosen(SessionsOrder::Kind(kind), path("out"));
        QVERIFY(exportBar()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(m_exports->isIdle(), 20'000);
        QTEST(QDir(path("out")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name), "files");
        QVERIFY2(exportBar()->text().contains(path("out")), qPrintable(exportBar()->text()));
        for (const QFileInfo &file : QDir(path("out")).entryInfoList(QDir::Files))
            QVERIFY2(file.size() > 0, qPrintable(file.fileName()));
    }

    void anExportThatCannotBeSaysWhy()
    {
        write("taken", "a file");
        list()->selectAll();
        exchange()->exportChosen(SessionsOrder::Kind::Json, path("taken"));
        QTRY_VERIFY(m_exports->isIdle());
        QVERIFY2(exportBar()->text().contains(QLatin1String("folder")), qPrintable(exportBar()->text()));
    }

    void onlyTheChosenOnes()
    {
        list()->setCurrentIndex(list()->model()->index(0, 0));
        exchange()->exportChosen(SessionsOrder::Kind::Json, path("out"));
        QTRY_VERIFY(m_exports->isIdle());
        QCOMPARE(QDir(path("out")).entryList(QDir::Files).size(), 1);
        list()->clearSelection();
        QVERIFY(!part<QToolButton>("exportSessions")->isEnabled());
    }

    /// Out as JSON and in again: all but the name is as it was.
    void thereAndBack()
    {
        list()->selectAll();
        exchange()->exportChosen(SessionsOrder::Kind::Json, path("out"));
        QTRY_VERIFY(m_exports->isIdle());
        drop({QUrl::fromLocalFile(path("out"))});
        QTRY_COMPARE(list()->model()->rowCount(), 4);
        SessionStore store(path("library"));
        std::vector<QByteArray> all;
        for (const LibraryEntry &session : store.list()) {
            KeptSession kept = store.load(session.name);
            kept.summary.name.clear();
            all.push_back(sessionJson(kept));
        }
        QCOMPARE(all.size(), 4U);
        for (const QByteArray &each : all)
            QCOMPARE(each, all.front());
    }

    void keysOpenTheMenus_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("button");
        QTest::newRow("import") << int(Qt::Key_I) << QStringLiteral("importSessions");
        QTest::newRow("export") << int(Qt::Key_E) << QStringLiteral("exportSessions");
    }
    void keysOpenTheMenus()
    {
        QFETCH(int, key);
        QFETCH(QString, button);
        list()->setFocus();
        const QMenu *menu = m_page->findChild<QToolButton *>(button)->menu();
        bool opened = false;
        QTimer::singleShot(100, this, [&] {
            opened = menu->isVisible();
            if (QApplication::activePopupWidget())
                QApplication::activePopupWidget()->close();
        });
        QTest::keyClick(list(), Qt::Key(key), Qt::ControlModifier);
        QTRY_VERIFY(opened);
    }
};

QTEST_MAIN(TestSessionExchange)
#include "test_session_exchange.moc"
