// Kills a program that records, at random moments, and looks at what it leaves: every event that it had shown, and all
// but the last second of its film. On every other time its disk is one that others keep busy. SPOTTER_KILLS=200 kills
// it more often than the suite does.
#include "core/media/decoder.h"
#include "core/session/session_folder.h"
#include "core/session/session_store.h"
#include "core/values/error.h"
#include "tests/session/recording_child.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace spotter;
using namespace std::chrono_literals;

namespace {

constexpr int slowSync_ms = 300;

/// What the child had told when it was killed.
struct Shown {
    SessionTime frame{};
    std::vector<qint64> actions;
    std::vector<qint64> repetitions;
    std::vector<qint64> gaps;
    QHash<int, QString> words;
};

Shown shownIn(const QByteArray &output)
{
    Shown shown;
    // The last line may be half a one.
    for (const QByteArray &line : output.left(output.lastIndexOf('\n')).split('\n')) {
        const qsizetype kindEnd = line.indexOf(' ');
        const qsizetype numberEnd = line.indexOf(' ', kindEnd + 1);
        const QByteArray kind = line.left(kindEnd);
        const qint64 number = line.mid(kindEnd + 1, numberEnd - kindEnd - 1).toLongLong();
        if (kind == "frame")
            shown.frame = SessionTime(number);
        else if (kind == "action")
            shown.actions.push_back(number);
        else if (kind == "repetition")
            shown.repetitions.push_back(number);
        else if (kind == "gap")
            shown.gaps.push_back(number);
        else if (kind == "words")
            shown.words[int(number)] = QString::fromUtf8(line.mid(numberEnd + 1));
    }
    return shown;
}

/// What \p shown has and \p kept lacks.
template <typename Kept, typename Time>
int missing(const std::vector<qint64> &shown, const std::vector<Kept> &kept, Time timeOf)
{
    return int(std::ranges::count_if(shown, [&](qint64 time) {
        return std::ranges::none_of(kept, [&](const Kept &event) { return timeOf(event).count() == time; });
    }));
}

SessionTime lastPicture(const QString &film)
{
    SessionTime last{-1};
    try {
        Decoder decoder(film);
        while (const std::optional<Frame> frame = decoder.next())
            last = frame->pts;
    } catch (const Error &error) {
        qWarning("%s", error.what());
    }
    return last;
}

} // namespace

class TestSessionKilled : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void losesNothingThatWasShown()
    {
        const int asked = qEnvironmentVariableIntValue("SPOTTER_KILLS");
        const int kills = asked > 0 ? asked : 12;
        SessionTime worst{};
        int events = 0;
        for (int kill = 0; kill < kills; ++kill) {
            const QTemporaryDir folder;
            QProcess child;
            child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--record"), QStringLiteral(SPOTTER_SOURCE "/resources/sample.mp4"), folder.path(),
                    QString::number(kill % 2 == 0 ? 0 : slowSync_ms)});
            QByteArray output;
            while (!output.contains("frame") && child.waitForReadyRead(60'000))
                output += child.readAllStandardOutput();
            QVERIFY2(output.contains("frame"), "the child records nothing");
            QTest::qSleep(300 + QRandomGenerator::global()->bounded(3000));
            child.kill();
            child.waitForFinished();
            output += child.readAllStandardOutput();
            const Shown shown = shownIn(output);

            SessionStore store(folder.path());
            const std::vector<LibraryEntry> repaired = store.repair();
            QCOMPARE(repaired.size(), 1U);
            const KeptSession kept = store.load(repaired[0].name);
            const auto timeOf = [](const auto &event) { return event.time; };
            QCOMPARE(missing(shown.actions, kept.actions, timeOf), 0);
            QCOMPARE(missing(shown.repetitions, kept.repetitions, timeOf), 0);
            QCOMPARE(missing(shown.gaps, kept.gaps, [](const Gap &gap) { return gap.to; }), 0);
            for (auto said = shown.words.constBegin(); said != shown.words.constEnd(); ++said) {
                const auto found = std::ranges::find_if(
                    kept.utterances, [&](const KeptUtterance &one) { return one.feedback.id == said.key(); });
                QVERIFY(found != kept.utterances.end());
                QVERIFY(found->feedback.text.startsWith(said.value().trimmed()));
            }
            events +=
                int(shown.actions.size() + shown.repetitions.size() + shown.gaps.size()) + int(shown.words.size());

            const SessionTime last = lastPicture(videoPath(repaired[0].folder));
            QVERIFY2(last >= 0s, "the film cannot be played");
            const SessionTime lost = shown.frame - last;
            worst = std::max(worst, lost);
            QVERIFY2(
                lost <= 1s, qPrintable(QStringLiteral("kill %1: %2 s of film lost").arg(kill).arg(toSeconds(lost))));
            QVERIFY(repaired[0].length >= shown.frame - 1s);
        }
        QVERIFY(events > 0);
        qInfo("%d kills, %d events shown and kept, at most %.3f s of film lost", kills, events, toSeconds(worst));
    }
};

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); // many kills take long
    if (argc > 4 && qstrcmp(argv[1], "--record") == 0)
        return recordUntilKilled(argc, argv);
    QCoreApplication application(argc, argv);
    TestSessionKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_session_killed.moc"
