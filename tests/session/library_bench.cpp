// How long a large library takes: library_bench [SESSIONS] [ACTIONS] [FOLDER]. Makes one of so many sessions with so
// many actions, where FOLDER has none yet, and tells what opening, listing and searching it take, in milliseconds.
#include "core/session/session_folder.h"
#include "core/session/session_store.h"
#include "tests/session/raw_database.h"
#include "ui/sessions/sessions_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>
#include <QUndoStack>

#include <cstdio>

using namespace spotter;

namespace {

void fill(const QString &folder, int sessions, qint64 actions)
{
    {
        const SessionStore store(folder);
    }
    RawDatabase raw(folder);
    raw.run("PRAGMA synchronous = OFF");
    raw.run("BEGIN");
    raw.run(QStringLiteral(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
        " INSERT INTO session (id, name, began, title, source, live, state, provenance, coach, length_ns,"
        " repetitions, utterances, reviewed, rejected, person, exercise)"
        " SELECT i, 's' || i, strftime('%Y-%m-%dT%H:%M:%S', 1600000000 + i * 9000, 'unixepoch') ||"
        " '+01:00', CASE i % 3 WHEN 0 THEN 'Morning set ' || i ELSE '' END, 'Webcam', 1, 'finished', '{}',"
        " 'motion', 1800000000000, i % 97, i % 41, i % 7, i % 3, 'Person ' || (i % 60),"
        " 'Exercise ' || (i % 25) FROM n")
                .arg(sessions));
    raw.run(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
                           " INSERT INTO action (session, time_ns, chunk, token, confidence, cause, score, latency_ns)"
                           " SELECT 1 + i / %2, (i % %2) * 500000000, i % %2, '<next>', 0.9, 'watching',"
                           " 0.1, 1000000 FROM n")
                .arg(actions - 1)
                .arg(std::max<qint64>(1, actions / sessions)));
    raw.run("COMMIT");
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const int sessions = argc > 1 ? QByteArray(argv[1]).toInt() : 10'000;
    const qint64 actions = argc > 2 ? QByteArray(argv[2]).toLongLong() : 10'000'000;
    const QTemporaryDir own;
    const QString folder = argc > 3 ? QString::fromLocal8Bit(argv[3]) : own.path();
    if (!QFile::exists(databasePath(folder)))
        fill(folder, sessions, actions);
    QElapsedTimer clock;
    const auto tell = [&clock](const char *what) {
        std::printf("%-34s %7.1f ms\n", what, double(clock.nsecsElapsed()) / 1e6);
        clock.restart();
    };
    clock.start();
    {
        SessionStore store(folder);
        tell("open");
        store.repair();
        tell("repair");
        store.list();
        tell("list");
        store.load(QStringLiteral("s5"));
        tell("load a session");
    }
    clock.restart();
    SessionLibrary library(folder);
    QUndoStack undo;
    SessionsPage page(library, undo);
    page.resize(1366, 768);
    page.show();
    auto *list = page.findChild<QListView *>(QStringLiteral("sessions"));
    while (list->model()->rowCount() == 0)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QApplication::processEvents();
    page.grab();
    tell("page with all sessions painted");
    auto *words = page.findChild<QLineEdit *>(QStringLiteral("searchSessions"));
    QString typed;
    for (const char letter : {'m', 'o', 'r', 'n', 'i', 'n', 'g', ' ', '9'}) {
        typed += QLatin1Char(letter);
        clock.restart();
        words->setText(typed);
        QApplication::processEvents();
        page.grab();
        tell(qPrintable(QStringLiteral("typed “%1”, %2 found").arg(typed).arg(list->model()->rowCount())));
    }
    clock.restart();
    words->clear();
    QApplication::processEvents();
    page.grab();
    tell("search cleared");
    return 0;
}
