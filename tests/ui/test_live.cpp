#include "core/values/events.h"
#include "ui/live/banner.h"
#include "ui/live/countdown.h"
#include "ui/live/fitted_text.h"
#include "ui/live/notices.h"
#include "ui/live/utterance_overlay.h"
#include "ui/session_control.h"
#include "ui/status_strip.h"
#include "ui/token_look.h"

#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <cmath>

using namespace spotter;

namespace {

const QSize picture(1280, 720);

Feedback utterance(const QString &text, ActionToken token = ActionToken::Feedback, bool complete = true)
{
    Feedback feedback;
    feedback.id = 1;
    feedback.text = text;
    feedback.token = token;
    feedback.complete = complete;
    return feedback;
}

QImage painted(UtteranceOverlay &overlay, const QColor &behind)
{
    QImage image(picture, QImage::Format_RGB32);
    image.fill(behind);
    QPainter painter(&image);
    overlay.paint(painter, image.rect());
    return image;
}

/// The smallest rectangle that holds all pixels that differ from \p behind.
QRect touched(const QImage &image, const QColor &behind)
{
    QRect all;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != behind.rgb())
                all |= QRect(x, y, 1, 1);
        }
    }
    return all;
}

/// WCAG 2's relative luminance.
double luminance(const QColor &colour)
{
    const auto linear = [](double share) {
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

} // namespace

class TestLive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsStandOut_data();
    void wordsStandOut();
    void textIsFitted_data();
    void textIsFitted();
    void growingWordsStay();
    void wordsFade();
    void wordsGoAtOnceWithLessMovement();
    void countIsShown();
    void countdownCounts();
    void countdownIsCancelled();
    void countdownOfNothing();
    void countdownIsForCameras_data();
    void countdownIsForCameras();
    void noticesReplaceAndGo();
    void statusFits_data();
    void statusFits();
    void statusTellsDegradations();
    void statusTellsWhoCoaches_data();
    void statusTellsWhoCoaches();
};

void TestLive::wordsStandOut_data()
{
    QTest::addColumn<ActionToken>("token");
    QTest::addColumn<QColor>("behind");
    for (const ActionToken token : {ActionToken::Next, ActionToken::Feedback, ActionToken::Correct}) {
        for (const QColor behind : {QColor(Qt::white), QColor(Qt::black), QColor(255, 160, 82), QColor(61, 219, 176)})
            QTest::addRow("%s on %s", qPrintable(tokenText(token)), qPrintable(behind.name())) << token << behind;
    }
}

void TestLive::wordsStandOut()
{
    QFETCH(ActionToken, token);
    QFETCH(QColor, behind);
    UtteranceOverlay overlay;
    overlay.say(utterance(QStringLiteral("Go deeper"), token));
    const QImage image = painted(overlay, behind);
    const QRect plate = touched(image, behind);
    QVERIFY(plate.height() >= picture.height() / 14);
    QVERIFY(plate.bottom() > picture.height() * 9 / 10);
    const QColor scrim = image.pixelColor(plate.center().x(), plate.top() + 3);
    QVERIFY2(contrast(scrim, tokenColourOnDark(token)) >= 4.5,
        qPrintable(QString::number(contrast(scrim, tokenColourOnDark(token)))));
}

void TestLive::textIsFitted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("size_px");
    QTest::addColumn<int>("lines");
    QTest::addColumn<bool>("cut");
    const QString words = QStringLiteral("lift the chest ");
    QTest::newRow("short") << QStringLiteral("Good") << 40 << 1 << false;
    QTest::newRow("two lines") << words.repeated(2) << 40 << 2 << false;
    QTest::newRow("smaller letters") << words.repeated(6) << 20 << 3 << false;
    QTest::newRow("cut") << words.repeated(40) << 20 << 3 << true;
    QTest::newRow("no blank") << QString(48, QLatin1Char('w')) << 20 << 3 << false;
}

void TestLive::textIsFitted()
{
    QFETCH(QString, text);
    QFETCH(int, size_px);
    QFETCH(int, lines);
    QFETCH(bool, cut);
    constexpr std::array sizes_px{40, 20};
    QFont font = QGuiApplication::font();
    font.setPixelSize(40);
    const int width = QFontMetrics(font).horizontalAdvance(QStringLiteral("lift the chest lift"));
    const FittedText fitted = fitText(text, font, sizes_px, width, 2, 3);
    QCOMPARE(fitted.font.pixelSize(), size_px);
    QCOMPARE(fitted.lines.size(), lines);
    QVERIFY(fitted.width <= width);
    QCOMPARE(fitted.lines.last().endsWith(QStringLiteral("…")), cut);
    if (!cut)
        QCOMPARE(fitted.lines.join(QString()).remove(QLatin1Char(' ')), text.remove(QLatin1Char(' ')));
}

void TestLive::growingWordsStay()
{
    UtteranceOverlay overlay;
    overlay.say(utterance(QStringLiteral("Keep"), ActionToken::Feedback, false));
    const QImage first = painted(overlay, Qt::white);
    overlay.say(utterance(QStringLiteral("Keep your back straight"), ActionToken::Feedback, false));
    const QImage second = painted(overlay, Qt::white);
    overlay.say(utterance(QStringLiteral("Keep your back straight"), ActionToken::Feedback, true));
    const QImage last = painted(overlay, Qt::white);
    const QRect plate = touched(first, Qt::white);
    QCOMPARE(touched(second, Qt::white), plate);
    QCOMPARE(last, second);
    const QRect firstWord(plate.left(), plate.top(), plate.width() / 5, plate.height());
    QCOMPARE(second.copy(firstWord), first.copy(firstWord));
}

void TestLive::wordsFade()
{
    UtteranceOverlay overlay;
    overlay.say(utterance(QStringLiteral("Good")));
    QCOMPARE(overlay.words(), QStringLiteral("Good"));
    QSignalSpy changed(&overlay, &UtteranceOverlay::changed);
    QTRY_VERIFY_WITH_TIMEOUT(overlay.words().isEmpty(), 15'000);
    QVERIFY(changed.count() > 2); // step by step
}

void TestLive::wordsGoAtOnceWithLessMovement()
{
    UtteranceOverlay overlay;
    overlay.setFading(false);
    overlay.say(utterance(QStringLiteral("Good")));
    const QImage whole = painted(overlay, Qt::white);
    QSignalSpy changed(&overlay, &UtteranceOverlay::changed);
    while (!overlay.words().isEmpty()) {
        QCOMPARE(painted(overlay, Qt::white), whole);
        QTest::qWait(100);
    }
    QTRY_VERIFY(changed.count() > 0); // the picture is told to paint without them
    QVERIFY(touched(painted(overlay, Qt::white), Qt::white).isNull());
}

void TestLive::countIsShown()
{
    UtteranceOverlay overlay;
    QVERIFY(touched(painted(overlay, Qt::white), Qt::white).isNull());
    overlay.setCount(12);
    const QRect plate = touched(painted(overlay, Qt::white), Qt::white);
    QVERIFY(plate.height() > picture.height() / 8);
    QVERIFY(plate.left() > picture.width() / 2);
    overlay.clear();
    QVERIFY(touched(painted(overlay, Qt::white), Qt::white).isNull());
}

void TestLive::countdownCounts()
{
    Countdown countdown;
    QList<int> seen;
    connect(&countdown, &Countdown::changed, this, [&] { seen << countdown.left(); });
    QSignalSpy over(&countdown, &Countdown::over);
    countdown.begin(std::chrono::seconds(2));
    QVERIFY(countdown.isRunning());
    QCOMPARE(over.count(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(over.count(), 1, 15'000);
    QCOMPARE(seen, (QList<int>{2, 1, 0}));
    QVERIFY(!countdown.isRunning());
}

void TestLive::countdownIsCancelled()
{
    Countdown countdown;
    QSignalSpy over(&countdown, &Countdown::over);
    countdown.begin(std::chrono::seconds(1));
    countdown.cancel();
    QVERIFY(!countdown.isRunning());
    QTest::qWait(1200);
    QCOMPARE(over.count(), 0);
}

void TestLive::countdownOfNothing()
{
    Countdown countdown;
    QSignalSpy over(&countdown, &Countdown::over);
    countdown.begin(std::chrono::seconds(0));
    QCOMPARE(over.count(), 1);
    QVERIFY(!countdown.isRunning());
}

void TestLive::countdownIsForCameras_data()
{
    QTest::addColumn<int>("wanted_s");
    QTest::addColumn<bool>("isLive");
    QTest::addColumn<int>("counted_s");
    QTest::newRow("camera") << 3 << true << 3;
    QTest::newRow("camera, switched off") << 0 << true << 0;
    QTest::newRow("file") << 3 << false << 0;
}

void TestLive::countdownIsForCameras()
{
    QFETCH(int, wanted_s);
    QFETCH(bool, isLive);
    QFETCH(int, counted_s);
    Settings settings;
    settings.demo.countdown_s = wanted_s;
    QCOMPARE(SessionControl::countdownBefore(settings, isLive), std::chrono::seconds(counted_s));
}

void TestLive::noticesReplaceAndGo()
{
    Notices notices;
    notices.show();
    notices.tell(QStringLiteral("gap"), QStringLiteral("first"));
    notices.tell(QStringLiteral("voice"), QStringLiteral("second"));
    notices.tell(QStringLiteral("gap"), QStringLiteral("third"));
    QCOMPARE(notices.sentences(), (QStringList{QStringLiteral("second"), QStringLiteral("third")}));
    notices.forget(QStringLiteral("gap"));
    QCOMPARE(notices.sentences(), QStringList{QStringLiteral("second")});
    for (const Banner *banner : notices.findChildren<Banner *>()) {
        if (banner->isVisible())
            QTest::mouseClick(banner->findChild<QToolButton *>(), Qt::LeftButton);
    }
    QVERIFY(notices.sentences().isEmpty());

    for (int i = 0; i < 5; ++i)
        notices.tell(QString::number(i), QString::number(i));
    QCOMPARE(notices.sentences(), (QStringList{QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")}));
    notices.tell(QStringLiteral("4"), QStringLiteral("short"), std::chrono::milliseconds(1));
    QTRY_COMPARE(notices.sentences().size(), 2);
}

void TestLive::statusFits_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("all");
    QTest::newRow("1366") << 1366 << true;
    QTest::newRow("800") << 800 << true;
    QTest::newRow("500") << 500 << false;
    QTest::newRow("300") << 300 << false;
}

void TestLive::statusFits()
{
    QFETCH(int, width);
    QFETCH(bool, all);
    StatusStrip strip;
    strip.resize(width, 24);
    strip.show();
    const QString camera = QStringLiteral("Integrated Camera with a rather long name of its maker: HD 1080p (V4L2)");
    strip.showSource(camera, SourceState::Playing, true);
    strip.showEngine(EngineState::Running);
    EngineStats stats;
    stats.framesIn = 1000;
    stats.framesDropped = 12;
    stats.latencyP95_ms = 45.0;
    strip.showStats(stats);
    strip.showSecond(29.7, 226'000'000);

    QStringList told;
    int end = 0;
    QList<QLabel *> labels = strip.findChildren<QLabel *>();
    std::ranges::sort(labels, {}, [](const QLabel *label) { return label->x(); });
    for (const QLabel *label : std::as_const(labels)) {
        if (!label->isVisible())
            continue;
        QVERIFY(label->geometry().left() >= end);
        end = label->geometry().right();
        QVERIFY(end <= width);
        told << label->text();
        // Cut or gone, the whole text is one gesture away.
        if (label->text().contains(QStringLiteral("…")))
            QVERIFY(label->toolTip().contains(camera));
        if (label->text().startsWith(QLatin1Char('+'))) {
            QVERIFY(label->toolTip().contains(QStringLiteral("Motion coach")));
            QVERIFY(!all);
        }
    }
    QCOMPARE(told.contains(QStringLiteral("Motion coach")), all);
    QVERIFY(told.contains(QStringLiteral("coaching")) || width < 400);
}

void TestLive::statusTellsDegradations()
{
    StatusStrip strip;
    strip.resize(1366, 24);
    strip.show();
    const auto isTold = [&strip] {
        for (const QLabel *label : strip.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("Every second chunk"))
                && label->toolTip().contains(QStringLiteral("too slow")))
                return true;
        }
        return false;
    };
    Degradation degradation{
        {}, QStringLiteral("This computer is too slow"), QStringLiteral("Every second chunk is left out"), true};
    strip.showDegradation(degradation);
    QVERIFY(isTold());
    degradation.active = false;
    strip.showDegradation(degradation);
    QVERIFY(!isTold());
}

void TestLive::statusTellsWhoCoaches_data()
{
    QTest::addColumn<CoachState>("state");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("explained");
    QTest::newRow("motion") << CoachState() << "Motion coach"
                            << "Motion coach";
    QTest::newRow("model") << CoachState{QStringLiteral("Mobile-VideoGPT-0.5B"), QStringLiteral("on the CPU"), {}}
                           << "Mobile-VideoGPT-0.5B"
                           << "on the CPU";
    QTest::newRow("trouble") << CoachState{QStringLiteral("motion"), {}, Error(QStringLiteral("no such folder"))}
                             << "Motion coach"
                             << "no such folder";
}

void TestLive::statusTellsWhoCoaches()
{
    QFETCH(CoachState, state);
    QFETCH(QString, shown);
    QFETCH(QString, explained);
    StatusStrip strip;
    strip.resize(1366, 24);
    strip.show();
    strip.showCoach(state);
    for (const QLabel *label : strip.findChildren<QLabel *>()) {
        if (label->text() != shown)
            continue;
        QVERIFY(label->toolTip().contains(explained));
        QVERIFY(label->accessibleDescription().contains(explained));
        return;
    }
    QFAIL("nobody coaches");
}

QTEST_MAIN(TestLive)
#include "test_live.moc"
