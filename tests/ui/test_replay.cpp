// What has just been is shown again: of a film, and of a camera from memory; late; and saved after the fact.
#include "core/media/decoder.h"
#include "core/media/media_backend.h"
#include "tests/media/virtual_webcam.h"
#include "ui/actions.h"
#include "ui/live/live_page.h"
#include "ui/live/notices.h"
#include "ui/live/replay.h"
#include "ui/live/video_view.h"

#include <QApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace spotter;
using namespace std::chrono_literals;

class TestReplay : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_trouble; ///< why there is no webcam

    /// A window's parts that a replay needs.
    struct Studio {
        CoachingSession session{std::make_shared<const Settings>()};
        Actions actions;
        LivePage page{actions};
        Replay replay{session, page, actions};

        QString told() const { return const_cast<LivePage &>(page).notices().sentences().join(QLatin1Char('\n')); }
    };

public:
    explicit TestReplay(QString trouble)
        : m_trouble(std::move(trouble))
    {
    }

private Q_SLOTS:
    void initTestCase()
    {
        registerValueTypes();
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }

    void aRepetitionOfAFilm()
    {
        Studio studio;
        studio.page.resize(640, 480);
        studio.page.show();
        studio.session.openFile(QStringLiteral(SPOTTER_SOURCE "/resources/sample.mp4"));
        QTRY_COMPARE(studio.session.sourceState(), SourceState::Paused);

        studio.actions[Act::ReplayRepetition]->trigger();
        QVERIFY(!studio.replay.isShowing());
        QVERIFY2(studio.told().contains(QStringLiteral("nothing")), qPrintable(studio.told()));

        Q_EMIT studio.session.engine().repetitionCounted({8s, 8500ms, 3, 1.0});
        studio.actions[Act::ReplayRepetition]->trigger();
        QVERIFY(studio.replay.isShowing());
        QVERIFY2(studio.told().contains(QStringLiteral("Repetition 3")), qPrintable(studio.told()));
        QTRY_VERIFY(studio.page.video().picturesPainted() > 3);
        QTRY_VERIFY(!studio.replay.isShowing()); // by itself, at its end
        QVERIFY(!studio.told().contains(QStringLiteral("Repetition 3")));
        QVERIFY(!studio.replay.ownsPicture());

        Feedback said;
        said.from = 2s;
        said.to = 20s;
        said.text = QStringLiteral("Lower");
        Q_EMIT studio.session.engine().feedbackGiven(said);
        studio.actions[Act::ReplayUtterance]->trigger();
        QVERIFY(studio.replay.isShowing());
        QVERIFY2(studio.told().contains(QStringLiteral("Lower")), qPrintable(studio.told()));
        studio.actions[Act::ReplayUtterance]->trigger(); // the same key goes back
        QVERIFY(!studio.replay.isShowing());
    }

    void aFilmIsNotShownLate()
    {
        Studio studio;
        studio.session.openFile(QStringLiteral(SPOTTER_SOURCE "/resources/sample.mp4"));
        studio.replay.setDelay(5s);
        QCOMPARE(studio.replay.delay(), 0s);
        QVERIFY(!studio.replay.ownsPicture());
    }

    void theMenuTellsWhatItCosts()
    {
        Studio studio;
        studio.replay.setKept(5min);
        QMenu menu;
        studio.replay.fill(menu);
        QStringList checked;
        bool tellsMegabytes = false;
        for (const QAction *action : menu.actions()) {
            if (action->isChecked())
                checked << action->text();
            tellsMegabytes = tellsMegabytes || action->text().contains(QStringLiteral("120 MB"));
        }
        QVERIFY2(tellsMegabytes, "24 MB a minute");
        QCOMPARE(checked.size(), 2);
        QVERIFY(checked[0].contains(QStringLiteral("Live")));
        QVERIFY(checked[1].contains(QStringLiteral("5")));
    }

    void aCameraFromMemory()
    {
        if (!m_trouble.isEmpty())
            QSKIP(qPrintable(m_trouble));
        Studio studio;
        studio.page.resize(640, 480);
        studio.page.show();
        studio.replay.setKept(0min);
        studio.session.open(QStringLiteral("0"));
        QTRY_COMPARE_WITH_TIMEOUT(studio.session.sourceState(), SourceState::Playing, 15'000);
        studio.actions[Act::ReplayRepetition]->trigger();
        QCOMPARE(studio.replay.kept(), 1min); // from now on
        studio.session.start();
        QTRY_VERIFY_WITH_TIMEOUT(studio.session.now() > 6s, 15'000);

        Q_EMIT studio.session.engine().repetitionCounted({3s, 3600ms, 1, 1.0});
        studio.actions[Act::ReplayRepetition]->trigger();
        QVERIFY2(studio.replay.isShowing(), qPrintable(studio.told()));
        QTRY_VERIFY(!studio.replay.isShowing());

        studio.replay.setDelay(3s);
        QVERIFY(studio.replay.ownsPicture());
        const std::int64_t painted = studio.page.video().picturesPainted();
        QTRY_VERIFY(studio.page.video().picturesPainted() > painted + 10);

        QSignalSpy saved(&studio.replay, &Replay::saved);
        studio.actions[Act::SaveReplay]->trigger();
        QTRY_COMPARE(saved.size(), 1);
        const QString file = saved[0][0].toString();
        QVERIFY2(!file.isEmpty(), qPrintable(studio.told()));
        QVERIFY(Decoder(file).duration() > 4s);
        QFile::remove(file);
    }
};

int main(int argc, char **argv)
{
    chooseMediaBackend();
    QLoggingCategory::setFilterRules(QStringLiteral("default.debug=false")); // Qt 6.4 tells of every opening
    QApplication application(argc, argv);
    QString trouble;
    if (const std::optional<int> status =
            runWithVirtualWebcam({}, QStringLiteral(SPOTTER_SOURCE "/resources/sample.mp4"), trouble))
        return *status;
    QStandardPaths::setTestModeEnabled(true);
    TestReplay test(trouble);
    return QTest::qExec(&test, argc, argv);
}

#include "test_replay.moc"
