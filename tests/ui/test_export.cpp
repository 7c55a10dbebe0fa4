// The export dialog and its job: what is written, and the command that does the same.
#include "core/media/decoder.h"
#include "tests/ui/kept_sessions.h"
#include "ui/review/export_dialog.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
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
    KeptSession kept() const { return SessionStore(library()).load(m_name); }
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
        makeFilm(store.summary(m_name).folder, 100);
    }

    void clipAndCaptionsBesideIt()
    {
        ExportJob job;
        QSignalSpy ended(&job, &ExportJob::ended);
        job.start({.session = kept(),
            .clip =
                ClipWish{
                    .source = videoPath(kept().summary.folder), .target = path("best.mp4"), .from = 1500ms, .to = 4s},
            .captions = CaptionForm::Srt});
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended[0][0].toStringList(), (QStringList{path("best.mp4"), path("best.srt")}));
        int frames = 0;
        for (Decoder clip(path("best.mp4")); clip.next();)
            ++frames;
        QCOMPARE(frames, 26);
        const QByteArray words = read(path("best.srt"));
        QVERIFY2(words.startsWith("1\n00:00:00,500 --> 00:00:01,500\nLine 1\n"), words.constData());
        QVERIFY(!words.contains("Line 0"));
    }

    void sessionFileByItsEnding_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("JSON") << path("all.json") << QByteArray("{\n");
        QTest::newRow("CSV") << path("all.CSV") << QByteArray("kind,start");
        QTest::newRow("SRT") << path("all.srt") << QByteArray("1\n00:00:01,000");
        QTest::newRow("WebVTT") << path("all.vtt") << QByteArray("WEBVTT\n");
    }
    void sessionFileByItsEnding()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, begins);
        ExportJob job;
        QSignalSpy ended(&job, &ExportJob::ended);
        job.start({.session = kept(), .file = file});
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY2(read(file).startsWith(begins), read(file).left(40).constData());
    }

    void troubleIsTold()
    {
        ExportJob job;
        QSignalSpy failed(&job, &ExportJob::failed);
        QSignalSpy ended(&job, &ExportJob::ended);
        job.start({.session = kept(), .file = path("no/such/folder/all.json")});
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(failed.size(), 1);
        QVERIFY(ended[0][0].toStringList().isEmpty());
    }

    void theCommandDoesTheSame_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("range");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("command");
        QTest::newRow("clip") << int(ExportDialog::ClipAlone) << true << "/tmp/a.mp4"
                              << "spotter clip one --from 1.500000 --to 4.000000 -o /tmp/a.mp4";
        QTest::newRow("captions") << int(ExportDialog::ClipWithVtt) << false << "/tmp/a.mp4"
                                  << "spotter clip one --captions vtt -o /tmp/a.mp4";
        QTest::newRow("CSV") << int(ExportDialog::AsCsv) << true << "/tmp/a b's.csv"
                             << "spotter sessions export one --format csv -o '/tmp/a b'\\''s.csv'";
    }
    void theCommandDoesTheSame()
    {
        QFETCH(int, kind);
        QFETCH(bool, range);
        QFETCH(QString, file);
        SessionLibrary opened(library());
        ExportDialog dialog(
            opened, kept().summary, range ? ReviewRange{SessionTime(1500ms), SessionTime(4s)} : ReviewRange{});
        dialog.findChild<QComboBox *>()->setCurrentIndex(kind);
        dialog.findChildren<QLineEdit *>().front()->setText(file);
        QTEST(dialog.command(), "command");
    }

    void followsTheKindWithTheEnding()
    {
        SessionLibrary opened(library());
        ExportDialog dialog(opened, kept().summary, {});
        auto *kind = dialog.findChild<QComboBox *>();
        auto *file = dialog.findChildren<QLineEdit *>().front();
        kind->setCurrentIndex(ExportDialog::AsJson);
        file->setText(path("mine.json"));
        kind->setCurrentIndex(ExportDialog::ClipAlone);
        QCOMPARE(file->text(), path("mine.mp4"));
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isDefault())
                button->click();
        }
        QTRY_VERIFY(QFile::exists(path("mine.mp4")));
    }
};

QTEST_MAIN(TestExport)
#include "test_export.moc"
