// A decision on the Review page shows what the coach saw: the frames of its chunk, and their scores.
#include "tests/ui/review_test.h"
#include "ui/review/frames_strip.h"

#include <QLabel>

using namespace spotter;
using namespace std::chrono_literals;

class TestReviewDecisions : public ReviewTest {
    Q_OBJECT

    static QString heading(const FramesStrip *strip)
    {
        return strip->findChild<QLabel *>(QStringLiteral("framesHeading"))->text();
    }
    static QList<QLabel *> pictures(const FramesStrip *strip)
    {
        QList<QLabel *> found;
        for (QLabel *label : strip->findChildren<QLabel *>()) {
            if (!label->pixmap(Qt::ReturnByValue).isNull())
                found << label;
        }
        return found;
    }
    /// The words below the pictures.
    static QStringList shownFrames(const FramesStrip *strip)
    {
        QStringList words;
        for (const QLabel *label : strip->findChildren<QLabel *>()) {
            if (label->objectName().isEmpty() && !label->text().isEmpty())
                words << label->text();
        }
        return words;
    }
    static bool has(const QImage &image, const QColor &colour)
    {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == colour)
                    return true;
            }
        }
        return false;
    }

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void aDecisionShowsItsFrames()
    {
        auto *strip = part<FramesStrip>();
        auto *timeline = part<TimelineView>();
        QVERIFY(!strip->isVisible());
        const LaneRows &actions = timeline->model().lane(Lane::Actions);
        timeline->activate(actions.row(1)); // at 2 s: 8 frames, 8 a second
        QVERIFY(strip->isVisible());
        QTRY_COMPARE(pictures(strip).size(), 8);
        QVERIFY(heading(strip).contains(QStringLiteral("8 frame(s); no scores were kept then")));
        // Each picture of the film is brighter than the one before.
        int before = -1;
        for (const QLabel *picture : pictures(strip)) {
            const QImage image = picture->pixmap(Qt::ReturnByValue).toImage();
            const int grey = qGray(image.pixel(image.width() / 2, image.height() / 2));
            QVERIFY(grey >= before);
            before = grey;
        }
        QTest::mouseClick(pictures(strip).front(), Qt::LeftButton);
        QTRY_COMPARE(player().position(), SessionTime(1100ms)); // the film's frame nearest to 1.125 s
        QTest::keyClick(strip, Qt::Key_Escape);
        QVERIFY(!strip->isVisible());
    }

    void aDecisionShowsItsScores_data()
    {
        QTest::addColumn<FrameScoring>("scoring");
        QTest::addColumn<bool>("film");
        QTest::addColumn<QString>("says");
        QTest::newRow("model") << FrameScoring::Attention << true << "The model saw 3 frame(s) and chose those ticked:";
        QTest::newRow("motion coach") << FrameScoring::Movement << true << "The coach saw 3 frame(s):";
        QTest::newRow("no film") << FrameScoring::Attention << false << "";
    }
    void aDecisionShowsItsScores()
    {
        QFETCH(FrameScoring, scoring);
        QFETCH(bool, film);
        QFETCH(QString, says);
        const bool chose = scoring == FrameScoring::Attention;
        const QString name = QStringLiteral("scored");
        m_library->write([&](SessionStore &store) {
            keepSession(store, name, 0);
            store.add(name,
                ActionEvent{.time = 3s,
                    .token = ActionToken::Correct,
                    .frames = {scoring, {{1s, 0.2F, false}, {2s, 0.6F, chose}, {3s, 0.2F, false}}}});
            if (film)
                makeFilm(store.summary(name).folder, 100);
        });
        m_page->open(name);
        QTRY_COMPARE(m_page->name(), name);
        auto *strip = part<FramesStrip>();
        auto *timeline = part<TimelineView>();
        timeline->activate(timeline->model().lane(Lane::Actions).row(0));
        QVERIFY(strip->isVisible());
        const QStringList shares{"1.00 s · 20.0 %", "2.00 s · 60.0 %", "3.00 s · 20.0 %"};
        const QStringList levels{"1.00 s · 20 %", "2.00 s · 60 %", "3.00 s · 20 %"};
        QTRY_COMPARE(shownFrames(strip), chose ? shares : levels);
        QTRY_COMPARE(pictures(strip).size(), film ? 3 : 0);
        if (!film)
            QTRY_VERIFY2(heading(strip).contains(QStringLiteral("video.mp4")), qPrintable(heading(strip)));
        QVERIFY2(heading(strip).endsWith(says) || !film, qPrintable(heading(strip)));
        const QString told = strip->findChild<QLabel *>(QStringLiteral("framesHeading"))->accessibleDescription();
        QCOMPARE(told,
            chose ? QStringLiteral("1.00 s · 20.0 %; 2.00 s · 60.0 %, chosen; 3.00 s · 20.0 %; Its share of the model's"
                                   " attention")
                  : QStringLiteral("1.00 s · 20 %; 2.00 s · 60 %; 3.00 s · 20 %; Movement in this frame"));
        if (!film)
            return;
        // Not by the border's colour alone: there is a tick in the corner, in another one.
        const QColor mark = m_page->palette().color(QPalette::Highlight);
        const QColor tick = m_page->palette().color(QPalette::HighlightedText);
        for (const QLabel *picture : pictures(strip)) {
            const QImage image = picture->pixmap(Qt::ReturnByValue).toImage();
            const bool isChosen = chose && picture == pictures(strip).at(1);
            QCOMPARE(has(image, mark), isChosen);
            QCOMPARE(has(image, tick), isChosen);
        }
    }
};

QTEST_MAIN(TestReviewDecisions)
#include "test_review_decisions.moc"
