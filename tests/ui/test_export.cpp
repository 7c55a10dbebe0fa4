// Exports: what is written, read back by programs that are not ours, the queue, and the command that does the same.
#include "core/media/convert.h"
#include "core/media/decoder.h"
#include "tests/ui/kept_sessions.h"
#include "ui/review/clip_preview.h"
#include "ui/review/export_dialog.h"
#include "ui/review/export_queue.h"
#include "ui/review/session_report.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace spotter;
using namespace std::chrono_literals;

class TestExport : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_name = QStringLiteral("one");

    QString library() const { return m_folder.filePath(QStringLiteral("library")); }
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    std::shared_ptr<const KeptSession> kept() const
    {
        return std::make_shared<const KeptSession>(SessionStore(library()).load(m_name));
    }
    ClipOrder orderOf(ClipCaptions captions, SessionTime from, SessionTime to) const
    {
        const auto session = kept();
        return {.session = session,
            .cut = {.source = videoPath(session->summary.folder), .target = path("best.mp4"), .from = from, .to = to},
            .captions = captions};
    }
    /// What another program says; null where it is not there, or fails.
    static QByteArray told(const char *program, const QStringList &arguments)
    {
        QProcess process;
        process.start(QString::fromLatin1(program), arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            return {};
        const QByteArray words = process.readAllStandardOutput();
        return words.isNull() ? QByteArray("") : words;
    }
    static void pressDefault(const QDialog &dialog)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isDefault())
                button->click();
        }
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        SessionStore store(library());
        keepSession(store, m_name, 3);
        store.put(m_name, Review{1, Verdict::Rejected, {}});
        makeFilm(store.summary(m_name).folder, 100);
    }

    void clipAndCaptionsBesideIt()
    {
        const ClipResult made = makeClip(orderOf(ClipCaptions::Srt, 1500ms, 4s));
        QCOMPARE(made.files, (QStringList{path("best.mp4"), path("best.srt")}));
        int frames = 0;
        for (Decoder clip(path("best.mp4")); clip.next();)
            ++frames;
        QCOMPARE(frames, 26);
        QCOMPARE(made.clip.frames, 26);
        const QByteArray words = read(path("best.srt"));
        QVERIFY2(words.startsWith("1\n00:00:01,500 --> 00:00:02,500\nLine 2\n"), words.constData());
        QVERIFY(!words.contains("Line 0"));
    }

    void captionsAsATrack()
    {
        makeClip(orderOf(ClipCaptions::Track, 500ms, 5s));
        const QByteArray streams = told("ffprobe",
            {"-v", "error", "-show_entries", "stream=codec_name,codec_type,duration", "-of", "csv=p=0",
                path("best.mp4")});
        if (streams.isNull())
            QSKIP("ffprobe is not there");
        QVERIFY2(streams.startsWith("h264,video,"), streams.constData());
        QVERIFY2(streams.contains("mov_text,subtitle,"), streams.constData());
        QString words = QString::fromUtf8(
            told("ffmpeg", {"-v", "error", "-i", path("best.mp4"), "-map", "0:s:0", "-f", "srt", "-"}));
        words.remove(QRegularExpression(QStringLiteral("<[^>]*>"))); // how it looks
        QVERIFY2(words.contains(QStringLiteral("00:00:00,500 --> 00:00:01,500\nLine 0")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("00:00:02,500 --> 00:00:04,500\nLine 2")), qPrintable(words));
        int frames = 0;
        for (Decoder clip(path("best.mp4")); clip.next();)
            ++frames;
        QCOMPARE(frames, 46);
    }

    void drawnOverThePicture_data()
    {
        QTest::addColumn<int>("captions");
        QTest::addColumn<bool>("decisions");
        QTest::addColumn<bool>("foot"); // of the picture is other than the film's
        QTest::addColumn<bool>("head");
        QTest::newRow("nothing") << int(ClipCaptions::None) << false << false << false;
        QTest::newRow("words") << int(ClipCaptions::Burnt) << false << true << false;
        QTest::newRow("count and token") << int(ClipCaptions::None) << true << false << true;
        QTest::newRow("both") << int(ClipCaptions::Burnt) << true << true << true;
    }
    void drawnOverThePicture()
    {
        QFETCH(int, captions);
        QFETCH(bool, decisions);
        ClipOrder order = orderOf(ClipCaptions(captions), 2s, 3s);
        order.decisions = decisions;
        const MadeClip made = makeClip(order).clip;
        QCOMPARE(made.frames, 11);
        const bool isDrawn = decisions || ClipCaptions(captions) == ClipCaptions::Burnt;
        if (isDrawn)
            QCOMPARE(made.encoded, 11);
        const QImage picture = toImage(*Decoder(path("best.mp4")).next());
        const int plain = qGray(picture.pixel(2, picture.height() / 2));
        const auto differs = [&](const QRect &part) {
            for (int y = part.top(); y <= part.bottom(); ++y) {
                for (int x = part.left(); x <= part.right(); ++x) {
                    if (std::abs(qGray(picture.pixel(x, y)) - plain) > 20)
                        return true;
                }
            }
            return false;
        };
        QTEST(differs(QRect(0, 90, 160, 28)), "foot");
        QTEST(differs(QRect(0, 2, 160, 28)), "head");
    }

    void aFilmThatIsNoSessionHasNoCaptions()
    {
        ClipOrder order = orderOf(ClipCaptions::Track, 0s, 1s);
        order.session.reset();
        QVERIFY_THROWS_EXCEPTION(Error, makeClip(order));
        order.captions = ClipCaptions::None;
        QCOMPARE(makeClip(order).files, QStringList{path("best.mp4")});
    }

    void sessionFileByItsEnding_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("JSON") << path("all.json") << QByteArray("{\n");
        QTest::newRow("CSV") << path("all.CSV") << QByteArray("kind,start");
        QTest::newRow("SRT") << path("all.srt") << QByteArray("1\n00:00:01,000");
        QTest::newRow("WebVTT") << path("all.vtt") << QByteArray("WEBVTT\n");
        QTest::newRow("PDF") << path("all.pdf") << QByteArray("%PDF-");
    }
    void sessionFileByItsEnding()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, begins);
        ExportQueue queue;
        QSignalSpy finished(&queue, &ExportQueue::finished);
        queue.add({.session = kept(), .file = file});
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY2(read(file).startsWith(begins), read(file).left(40).constData());
    }

    void theReportIsReadByOthers()
    {
        writeReport(*kept(), path("report.pdf"));
        const QByteArray words = told("pdftotext", {"-layout", path("report.pdf"), "-"});
        if (words.isNull())
            QSKIP("pdftotext is not there");
        for (const char *part : {"Webcam", "Repetitions", "Timeline", "What was said", "0:01.0", "Line 0", "Line 2"})
            QVERIFY2(words.contains(part), words.constData());
        QVERIFY(!words.contains("Line 1")); // rejected
        QCOMPARE(words.count('\f'), 1);     // one page
    }

    void theReportOfALongSessionIsOnePage()
    {
        KeptSession session = *kept();
        for (int i = 0; i < 200; ++i) {
            KeptUtterance one = session.utterances[0];
            one.feedback.id = 100 + i;
            one.feedback.said = std::chrono::seconds(20 + i * 5);
            one.feedback.text = QStringLiteral("Lower, and more slowly on the way down, please. ").repeated(3);
            session.utterances.push_back(one);
        }
        session.summary.length = 30min;
        writeReport(session, path("long.pdf"));
        const QByteArray words = told("pdftotext", {"-layout", path("long.pdf"), "-"});
        if (words.isNull())
            QSKIP("pdftotext is not there");
        QCOMPARE(words.count('\f'), 1);
        QVERIFY2(words.contains("more line"), words.constData());
    }

    void theQueueGoesThroughAll()
    {
        ExportQueue queue;
        const QAbstractItemModelTester tester(&queue, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy finished(&queue, &ExportQueue::finished);
        queue.add({.session = kept(), .clip = orderOf(ClipCaptions::Burnt, 0s, 9s), .file = {}});
        queue.add({.session = kept(), .file = path("no/such/folder/all.json")});
        queue.add({.session = kept(), .file = path("never.json")});
        queue.add({.session = kept(), .file = path("last.json")});
        queue.cancel(2);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished[0][0].toInt(), 2);
        QCOMPARE(finished[0][1].toInt(), 1);
        const auto state = [&](int row) {
            return ExportQueue::State(queue.index(row).data(ExportQueue::StateRole).toInt());
        };
        QCOMPARE(state(0), ExportQueue::State::Written);
        QCOMPARE(state(1), ExportQueue::State::Failed);
        QCOMPARE(state(2), ExportQueue::State::BrokenOff);
        QCOMPARE(state(3), ExportQueue::State::Written);
        QVERIFY(queue.index(1).data().toString().contains(QStringLiteral("cannot be written")));
        QVERIFY(!QFile::exists(path("never.json")));
        queue.clearEnded();
        QCOMPARE(queue.rowCount(), 0);
    }

    void tellsHowMuchIsBlurred_data()
    {
        QTest::addColumn<int>("covered");
        QTest::addColumn<QString>("told");
        QTest::newRow("some") << 40 << "Face blurred in 40 of 50 frame(s): look through the clip before you send it";
        QTest::newRow("none") << 0 << "No face found, nothing is blurred: look through the clip before you send it";
    }
    void tellsHowMuchIsBlurred()
    {
        QFETCH(int, covered);
        QTEST(blurText({50, covered}), "told");
    }

    void warnsWhereNoFaceIsFound()
    {
        ExportQueue queue;
        QSignalSpy finished(&queue, &ExportQueue::finished);
        ClipOrder order = orderOf(ClipCaptions::Track, 1s, 3s);
        order.blurFaces = true;
        queue.add({.session = kept(), .clip = order, .file = {}});
        order.blurFaces = false;
        order.cut.target = path("plain.mp4");
        queue.add({.session = kept(), .clip = order, .file = {}});
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QCOMPARE(finished[0], (QVariantList{2, 0, 1}));
        QVERIFY(queue.index(0).data().toString().contains(QStringLiteral("No face found")));
        QVERIFY(queue.index(0).data(Qt::ToolTipRole).toString().contains(path("best.mp4")));
        QVERIFY(queue.index(1).data().toString().contains(path("plain.mp4")));
        const ClipResult made = makeClip(order);
        QVERIFY(!made.faces);
        order.blurFaces = true;
        order.cut.onKeyFrames = true; // means nothing then
        const ClipResult blurred = makeClip(order);
        QCOMPARE(blurred.faces, (BlurredFaces{21, 0}));
        QCOMPARE(blurred.clip.encoded, 21);
    }

    void aBlurredExportIsCancelled()
    {
        ClipOrder order = orderOf(ClipCaptions::None, 0s, 9s);
        order.blurFaces = true;
        order.cut.target = path("cancelled.mp4");
        for (const double at : {0.1, 0.95}) { // while faces are looked for, and while the clip is written
            order.cut.progress = [at](double share) { return share < at; };
            const ClipResult made = makeClip(order);
            QVERIFY(made.clip.brokenOff);
            QVERIFY(made.files.isEmpty());
            QVERIFY(!QFile::exists(path("cancelled.mp4")));
        }
    }

    void aRunningExportIsCancelled()
    {
        ExportQueue queue;
        QSignalSpy finished(&queue, &ExportQueue::finished);
        ClipOrder order = orderOf(ClipCaptions::Burnt, 0s, 9s);
        order.cut.target = path("cancelled.mp4");
        queue.add({.session = kept(), .clip = order, .file = {}});
        queue.cancel(0);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished[0][0].toInt() + finished[0][1].toInt(), 0);
        QVERIFY(!QFile::exists(path("cancelled.mp4")));
    }

    void theCommandDoesTheSame_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("part"); // -1: the range
        QTest::addColumn<bool>("range");
        QTest::addColumn<bool>("blur");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("command");
        const int clip = ExportDialog::Clip;
        QTest::newRow("clip") << clip << -1 << true << false << "/tmp/a.mp4"
                              << "spotter clip one --from 1.500000 --to 4.000000 --captions srt -o /tmp/a.mp4";
        QTest::newRow("all of it") << clip << -1 << false << false << "/tmp/a.mp4"
                                   << "spotter clip one --captions srt -o /tmp/a.mp4";
        QTest::newRow("faces blurred") << clip << -1 << false << true << "/tmp/a.mp4"
                                       << "spotter clip one --captions srt --blur-faces -o /tmp/a.mp4";
        QTest::newRow("around notes") << clip << int(ClipEvents::Notes) << true << false << "/tmp/{number}.mp4"
                                      << "spotter clip one --around notes --before 3 --after 2 --captions srt"
                                         " -o '/tmp/{number}.mp4'";
        QTest::newRow("CSV") << int(ExportDialog::Csv) << -1 << true << true << "/tmp/a b's.csv"
                             << "spotter sessions export one --format csv -o '/tmp/a b'\\''s.csv'";
        QTest::newRow("report") << int(ExportDialog::Report) << -1 << true << false << "/tmp/a.pdf"
                                << "spotter sessions export one --format pdf -o /tmp/a.pdf";
    }
    void theCommandDoesTheSame()
    {
        QFETCH(int, kind);
        QFETCH(int, part);
        QFETCH(bool, range);
        QFETCH(bool, blur);
        QFETCH(QString, file);
        SessionLibrary opened(library());
        ExportQueue queue;
        ExportDialog dialog(
            opened, queue, kept()->summary, range ? ReviewRange{SessionTime(1500ms), SessionTime(4s)} : ReviewRange{});
        dialog.setKind(ExportDialog::Kind(kind));
        dialog.setPart(part < 0 ? std::nullopt : std::optional(ClipEvents(part)));
        dialog.setPath(file);
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
            if (box->text() == QLatin1String("Blur faces"))
                box->setChecked(blur);
        }
        QTEST(dialog.command(), "command");
    }

    void clipsAroundEventsAreQueued()
    {
        SessionLibrary opened(library());
        ExportQueue queue;
        QSignalSpy finished(&queue, &ExportQueue::finished);
        {
            ExportDialog dialog(opened, queue, kept()->summary, {});
            dialog.setKind(ExportDialog::Clip);
            dialog.setPart(ClipEvents::Repetitions);
            dialog.findChildren<QDoubleSpinBox *>()[0]->setValue(0);
            dialog.findChildren<QDoubleSpinBox *>()[1]->setValue(0);
            dialog.setPath(path("rep.mp4"));
            QTRY_COMPARE(dialog.spans().size(), 1U); // one after the other, without a break
            dialog.setPart(ClipEvents::Notes);
            QTRY_COMPARE(dialog.spans(), (std::vector<ClipSpan>{{1500ms, 1500ms, QStringLiteral("look here")}}));
            dialog.setPath(path("{what}.mp4"));
            pressDefault(dialog);
        } // closed: it goes on
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished[0][0].toInt(), 1);
        QVERIFY(QFile::exists(path("look_here.mp4")));
    }

    void followsTheKindWithTheEnding()
    {
        SessionLibrary opened(library());
        ExportQueue queue;
        ExportDialog dialog(opened, queue, kept()->summary, {});
        dialog.setKind(ExportDialog::Json);
        dialog.setPath(path("mine.json"));
        dialog.setKind(ExportDialog::Clip);
        QVERIFY(dialog.command().endsWith(path("mine.mp4")));
    }

    void thePreviewShowsTheClipAsItWillBe()
    {
        const auto session = kept();
        ClipPreview preview;
        preview.resize(320, 280);
        preview.show();
        preview.open(*session);
        preview.setSpan(2s, 3s);
        QTRY_VERIFY(!preview.picture().isNull());
        const auto dark = [&] {
            const QImage &picture = preview.picture();
            return qGray(picture.pixel(picture.width() / 2, picture.height() - picture.height() / 20 - 6)) < 40;
        };
        QTRY_VERIFY(!dark());
        preview.setLook({.words = true, .decisions = false});
        QTRY_VERIFY(dark()); // the plate
    }
};

QTEST_MAIN(TestExport)
#include "test_export.moc"
