// Changes written down and carried out later leave a library as it is where they are carried out at once.
#include "core/session/session_export.h"
#include "core/session/session_store.h"
#include "core/session/store_journal.h"
#include "core/session/waiting_file.h"
#include "core/values/error.h"
#include "tests/session/whole_session.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace spotter;
using namespace std::chrono_literals;

using Step = std::function<void(SessionStore &)>;
Q_DECLARE_METATYPE(Step)

namespace {

const QString name = QStringLiteral("2026-03-01_18-30-05");

void beginWhole(SessionStore &store)
{
    const KeptSession whole = wholeSession();
    store.begin({.name = name,
        .began = whole.summary.began,
        .source = whole.summary.source,
        .live = true,
        .provenance = whole.provenance});
    store.addEvents(name, whole);
    store.finish(name, whole.summary.length);
}

} // namespace

class TestStoreJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesTheSame_data()
    {
        QTest::addColumn<Step>("step");
        const auto row = [](const char *what, const Step &step) { QTest::newRow(what) << step; };
        row("a whole session", [](SessionStore &) {});
        row("provenance", [](SessionStore &store) { store.addProvenance(name, {{QStringLiteral("more"), 1.5}}); });
        row("a verdict taken away", [](SessionStore &store) { store.put(name, Review{1, Verdict::None, {}}); });
        row("a note changed", [](SessionStore &store) { store.put(name, Note{1, 3s, QStringLiteral("„neu“\n")}); });
        row("a note removed", [](SessionStore &store) { store.removeNote(name, 1); });
        row("an event removed", [](SessionStore &store) { store.removeEvent(name, 4); });
        row("title, person, exercise", [](SessionStore &store) {
            store.setTitle(name, QStringLiteral("Titel"));
            store.setPerson(name, QStringLiteral("Ida"));
            store.setExercise(name, QStringLiteral("Rudern"));
        });
        row("into the trash", [](SessionStore &store) { store.setTrashed(name, true); });
        row("out of it again", [](SessionStore &store) {
            store.setTrashed(name, true);
            store.setTrashed(name, false);
        });
        row("repaired", [](SessionStore &store) { store.finish(name, 1'000'000'007ns, SessionState::Repaired); });
        row("another run", [](SessionStore &store) { store.addRun(name, wholeSession()); });
        row("destroyed", [](SessionStore &store) { store.destroy(name); });
        row("words for own events", [](SessionStore &store) {
            store.setVocabulary({{QStringLiteral("weg"), QStringLiteral("W"), true}});
        });
    }
    void leavesTheSame()
    {
        QFETCH(Step, step);
        const QTemporaryDir folders;
        SessionStore atOnce(LibraryPlace(folders.filePath(QStringLiteral("at once"))));
        SessionStore later(LibraryPlace(folders.filePath(QStringLiteral("later"))));
        beginWhole(atOnce);
        const QByteArray before = told(atOnce);
        step(atOnce);
        StoreJournal journal;
        SessionStore noted(journal);
        beginWhole(noted);
        step(noted);
        const QByteArray kept = QJsonDocument(journal.take()).toJson(QJsonDocument::Compact);
        QVERIFY(journal.take().isEmpty());
        carryOut(QJsonDocument::fromJson(kept).array(), later);
        QCOMPARE(told(later), told(atOnce));
        if (qstrcmp(QTest::currentDataTag(), "a whole session") != 0
            && qstrcmp(QTest::currentDataTag(), "out of it again") != 0)
            QVERIFY(told(later) != before);
    }

    void looksNothingUp()
    {
        StoreJournal journal;
        SessionStore noted(journal);
        QVERIFY_THROWS_EXCEPTION(Error, noted.list());
        QVERIFY_THROWS_EXCEPTION(Error, noted.load(name));
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("calls");
        QTest::newRow("another call") << QByteArray(R"([{"call": "sing", "session": "one", "value": {}}])");
        QTest::newRow("no value") << QByteArray(R"([{"call": "setTitle", "session": "one"}])");
        QTest::newRow("another value") << QByteArray(R"([{"call": "setTitle", "session": "one", "value": {}}])");
        QTest::newRow("no object") << QByteArray("[1]");
    }
    void refusesWhatIsNone()
    {
        QFETCH(QByteArray, calls);
        const QTemporaryDir folder;
        SessionStore store(LibraryPlace(folder.path()));
        store.begin({.name = QStringLiteral("one"), .began = {}, .source = {}});
        QVERIFY_THROWS_EXCEPTION(Error, carryOut(QJsonDocument::fromJson(calls).array(), store));
    }

    /// Programs that begin and end within a millisecond, on a disk that takes no time.
    void whatWaitsIsHandedOnAndOn()
    {
        const QString fast = QStringLiteral("/dev/shm");
        QTemporaryDir folder((QFileInfo(fast).isWritable() ? fast : QDir::tempPath()) + QStringLiteral("/XXXXXX"));
        const QByteArrayList lines{"{\"a\": 1}", "{\"b\": 2}"};
        {
            WaitingFile first(folder.path());
            for (const QByteArray &line : lines)
                first.append(line);
        }
        for (int program = 0; program < 300; ++program)
            QCOMPARE(WaitingFile(folder.path()).takeOver(), lines);
        WaitingFile last(folder.path());
        last.takeOver();
        last.write({});
        QVERIFY(QDir(folder.path()).isEmpty());
    }

private:
    /// All that a library holds.
    static QByteArray told(SessionStore &store)
    {
        QByteArray all;
        for (const LibraryEntry &entry : store.list()) {
            all += sessionJson(store.load(entry.name)) + (entry.trashed ? "trashed\n" : "");
            for (const LibraryEntry &run : store.runsOf(entry.name))
                all += sessionJson(store.load(run.name));
        }
        for (const EventKind &kind : store.vocabulary())
            all += (kind.name + kind.key).toUtf8() + (kind.lasting ? "+\n" : "\n");
        return all;
    }
};

QTEST_GUILESS_MAIN(TestStoreJournal)
#include "test_store_journal.moc"
