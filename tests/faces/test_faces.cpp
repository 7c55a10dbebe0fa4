// Faces are covered in every frame that shows them, also where nobody could find them, and what covers them tells
// nothing of them; the rest of the picture stays.
#include "core/faces/blur_faces.h"
#include "core/faces/face_cover.h"
#include "core/faces/face_finder.h"
#include "core/media/clip_cutter.h"
#include "core/media/component_rows.h"
#include "core/media/convert.h"
#include "core/media/decoder.h"
#include "tests/faces/face_films.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace spotter;
using namespace std::chrono_literals;
using std::chrono::nanoseconds;

namespace {

constexpr auto wholeFilm = nanoseconds::max();

double meanDifference(const QImage &one, const QImage &other, const QRect &part)
{
    double sum = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            sum += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y)));
    }
    return sum / (part.width() * part.height());
}

/// The share of pixels that are like the next one.
double evenness(const QImage &picture, const QRect &part)
{
    int like = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x < part.right(); ++x)
            like += std::abs(qGray(picture.pixel(x, y)) - qGray(picture.pixel(x + 1, y))) <= 2 ? 1 : 0;
    }
    return double(like) / (part.height() * (part.width() - 1));
}

std::size_t facesIn(const QImage &picture, HeadTop top)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    GreyPicture pixels{grey.width(), grey.height(), {}};
    for (int y = 0; y < grey.height(); ++y)
        pixels.pixels.insert(pixels.pixels.end(), grey.constScanLine(y), grey.constScanLine(y) + grey.width());
    return findFaces(pixels, top).size();
}

ShownFace walking(int number)
{
    return {.middle = QPointF(150 + 4 * number, 200 + 20 * std::sin(number / 6.0))};
}

/// Noise in \p layout, turned by \p rotation.
Frame noise(PixelLayout layout, int bitDepth, int rotation)
{
    Frame frame;
    frame.layout = layout;
    frame.bitDepth = bitDepth;
    frame.width = 97;
    frame.height = 61;
    frame.rotation = rotation;
    const auto bytes = std::make_shared<std::vector<std::uint8_t>>(3 * 512 * 64);
    QRandomGenerator random(3);
    for (std::size_t i = 0; i < bytes->size(); ++i)
        (*bytes)[i] = std::uint8_t(bitDepth > 8 && i % 2 == 1 ? random.bounded(4) : random.bounded(256));
    for (std::size_t plane = 0; plane < 3; ++plane)
        frame.planes[plane] = {bytes->data() + plane * 512 * 64, 512};
    frame.owner = bytes;
    return frame;
}

} // namespace

class TestFaces : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void coversEveryFrameOfAFace_data()
    {
        using Face = std::function<std::optional<ShownFace>(int)>;
        QTest::addColumn<Face>("face");
        QTest::addColumn<HeadTop>("top");
        QTest::addColumn<int>("leastBare"); // frames at least without anything blurred
        QTest::newRow("all along") << Face(walking) << HeadTop::Up << 0;
        QTest::newRow("enters late") << Face([](int i) { return i < 35 ? std::nullopt : std::optional(walking(i)); })
                                     << HeadTop::Up << 15;
        QTest::newRow("leaves early") << Face([](int i) { return i > 25 ? std::nullopt : std::optional(walking(i)); })
                                      << HeadTop::Up << 15;
        QTest::newRow("turned away in the middle") << Face([](int i) {
            ShownFace face = walking(i);
            face.turnedAway = i > 20 && i < 42;
            return std::optional(face);
        }) << HeadTop::Up << 0;
        QTest::newRow("jumps, and leaves before anybody looks") << Face([](int i) {
            ShownFace face = walking(i);
            face.middle += QPointF(0, i < 20 ? 0 : 60);
            return i > 25 ? std::nullopt : std::optional(face);
        }) << HeadTop::Up << 10;
        QTest::newRow("lying, head to the left") << Face([](int i) {
            return std::optional(ShownFace{QPointF(200 + i, 220), false, 270});
        }) << HeadTop::Left << 0;
        QTest::newRow("lying, head to the right") << Face([](int i) {
            return std::optional(ShownFace{QPointF(400 - i, 220), false, 90});
        }) << HeadTop::Right << 0;
    }
    void coversEveryFrameOfAFace()
    {
        using Face = std::function<std::optional<ShownFace>(int)>;
        QFETCH(Face, face);
        QFETCH(HeadTop, top);
        QFETCH(int, leastBare);
        const FaceFilm film{.face = face};
        makeFaceFilm(path("film.mp4"), film);
        const FaceCover cover = coverFaces(path("film.mp4"), 0ns, wholeFilm);
        QVERIFY(!cover.brokenOff);
        QCOMPARE(int(cover.spots.size()), 60);
        QVERIFY2(60 - cover.covered() >= leastBare, qPrintable(QString::number(cover.covered())));

        const MadeClip clip =
            cutClip({.source = path("film.mp4"), .target = path("clip.mp4"), .change = [&](const Frame &frame) {
                         return blurredFaces(frame, cover.at(frame.pts));
                     }});
        QCOMPARE(clip.frames, 60);
        QCOMPARE(clip.encoded, 60);
        const std::vector<QImage> before = picturesOf(path("film.mp4"));
        const std::vector<QImage> after = picturesOf(path("clip.mp4"));
        QCOMPARE(after.size(), before.size());
        for (int i = 0; i < 60; ++i) {
            const std::optional<ShownFace> shown = face(i);
            const QImage &was = before[std::size_t(i)];
            const QImage &is = after[std::size_t(i)];
            const QByteArray where = "frame " + QByteArray::number(i);
            QVERIFY2(meanDifference(was, is, QRect(0, 0, film.size.width(), 60)) < 3, where); // no face comes there
            if (!shown)
                continue;
            const QRectF box = faceBox(*shown);
            const QRect eyes(QPoint(int(box.left()), int(box.top())), (box.size() / 2).toSize());
            if (!shown->turnedAway) {
                const double least = std::min(meanDifference(was, is, eyes), meanDifference(was, is, box.toRect()));
                QVERIFY2(least > 9, where + ": " + QByteArray::number(least));
            }
            bool isCovered = false;
            for (const QRectF &ellipse : cover.spots[std::size_t(i)].boxes) {
                const double width = film.size.width();
                const double height = film.size.height();
                const QRectF pixels(
                    ellipse.x() * width, ellipse.y() * height, ellipse.width() * width, ellipse.height() * height);
                isCovered |= pixels.contains(box);
            }
            QVERIFY2(isCovered, where);
            if (i % 20 == 5)
                QVERIFY2(facesIn(was, top) == (shown->turnedAway ? 0U : 1U) && facesIn(is, top) == 0, where);
        }
    }

    void aPartOfAFilm()
    {
        makeFaceFilm(path("film.mp4"), {.face = walking});
        const FaceCover cover = coverFaces(path("film.mp4"), 510ms, 1s);
        QCOMPARE(int(cover.spots.size()), 16);
        QCOMPARE(cover.spots.front().time / 1ms, 500);
        QCOMPARE(cover.covered(), 16);
        QVERIFY(cover.at(0ns).empty());
        QCOMPARE(cover.at(760ms), cover.spots[7].boxes);
    }

    void noFaceIsMadeUp_data()
    {
        QTest::addColumn<QString>("film");
        makeFaceFilm(path("room.mp4"), {});
        QTest::newRow("an empty room") << path("room.mp4");
        QTest::newRow("somebody whose face is hidden") << QString(SPOTTER_SOURCE "/../shared/reference/sample.mp4");
    }
    void noFaceIsMadeUp()
    {
        QFETCH(QString, film);
        if (!QFile::exists(film))
            QSKIP("the film of a real person is not here, and is never copied");
        const FaceCover cover = coverFaces(film, 0ns, wholeFilm);
        QVERIFY(cover.spots.size() >= 60);
        QCOMPARE(cover.covered(), 0);
    }

    void canBeBrokenOff_data()
    {
        QTest::addColumn<double>("at");
        QTest::newRow("at once") << 0.0;
        QTest::newRow("while it looks") << 0.3;
        QTest::newRow("while it goes backwards") << 0.86;
    }
    void canBeBrokenOff()
    {
        QFETCH(double, at);
        makeFaceFilm(path("film.mp4"), {.face = walking});
        double last = 0.0;
        int after = 0;
        const FaceCover cover = coverFaces(path("film.mp4"), 0ns, wholeFilm, [&](double share) {
            after += last >= at && last > 0.0 ? 1 : 0;
            last = std::max(last, share);
            return share < at;
        });
        QVERIFY(cover.brokenOff);
        QCOMPARE(after, 0);
    }

    void tellsProgressThatRises()
    {
        makeFaceFilm(path("film.mp4"), {.frames = 70, .face = walking});
        std::vector<double> shares;
        coverFaces(path("film.mp4"), 0ns, wholeFilm, [&](double share) {
            shares.push_back(share);
            return true;
        });
        QVERIFY(std::ranges::is_sorted(shares));
        QVERIFY(shares.size() >= 10 && shares.front() > 0.0 && shares.back() > 0.8 && shares.back() <= 1.0);
    }

    void whatCoversTellsNothing_data()
    {
        QTest::addColumn<PixelLayout>("layout");
        QTest::addColumn<int>("bitDepth");
        QTest::addColumn<int>("rotation");
        const std::pair<const char *, PixelLayout> layouts[] = {{"Gray", PixelLayout::Gray},
            {"Yuv420", PixelLayout::Yuv420}, {"Yuv422", PixelLayout::Yuv422}, {"Yuv444", PixelLayout::Yuv444},
            {"Nv12", PixelLayout::Nv12}, {"Yuyv", PixelLayout::Yuyv}, {"Uyvy", PixelLayout::Uyvy},
            {"Rgb24", PixelLayout::Rgb24}, {"Bgr24", PixelLayout::Bgr24}, {"Bgrx32", PixelLayout::Bgrx32},
            {"Rgbx32", PixelLayout::Rgbx32}};
        for (const auto &[name, layout] : layouts)
            QTest::newRow(name) << layout << 8 << 0;
        for (const int rotation : {90, 180, 270})
            QTest::addRow("turned by %d", rotation) << PixelLayout::Yuv420 << 8 << rotation;
        QTest::newRow("10 bits") << PixelLayout::Yuv420 << 10 << 0;
        QTest::newRow("10 bits, turned") << PixelLayout::Yuv420 << 10 << 90;
    }
    void whatCoversTellsNothing()
    {
        QFETCH(PixelLayout, layout);
        QFETCH(int, bitDepth);
        QFETCH(int, rotation);
        const Frame frame = noise(layout, bitDepth, rotation);
        const QRectF box(0.5, 0.1, 0.4, 0.5);
        const Frame blurred = blurredFaces(frame, {box, QRectF(-0.1, 0.8, 0.2, 0.4)}); // one reaches over the edge
        QCOMPARE(blurred.uprightSize(), frame.uprightSize());
        const QImage was = toImage(frame);
        const QImage is = toImage(blurred);
        const auto inPixels = [](const QRectF &part, QSize size) {
            return QRectF(part.x() * size.width(), part.y() * size.height(), part.width() * size.width(),
                part.height() * size.height());
        };
        const QRect around = inPixels(box, was.size()).toAlignedRect().adjusted(-3, -3, 3, 3); // chroma is shared
        for (int y = 0; y < was.height() * 3 / 4; ++y) {
            for (int x = 0; x < was.width(); ++x)
                QVERIFY(around.contains(x, y) || was.pixel(x, y) == is.pixel(x, y));
        }
        // What lies within the ellipse: sixteen fields at most, and a picture of them.
        const QRectF within(
            box.x() + box.width() * 0.16, box.y() + box.height() * 0.16, box.width() * 0.68, box.height() * 0.68);
        for (const ComponentRows &rows : ComponentRows::of(blurred)) {
            if (blurred.rotation != 0)
                break;
            const QRectF part = inPixels(within, {rows.width(), rows.height()});
            std::vector<std::uint16_t> row(std::size_t(rows.width()));
            QSet<int> values;
            for (int y = int(std::ceil(part.top())); y < int(part.bottom()); ++y) {
                rows.read(y, row);
                for (int x = int(std::ceil(part.left())); x < int(part.right()); ++x)
                    values.insert(row[std::size_t(x)]);
            }
            QVERIFY2(values.size() <= 16, qPrintable(QString::number(values.size())));
        }
        QVERIFY(evenness(was, inPixels(within, was.size()).toRect()) < 0.2);
        QVERIFY(evenness(is, inPixels(within, is.size()).toRect()) > 0.5);
    }

    void aPictureWithoutFacesIsTheSame()
    {
        const Frame frame = noise(PixelLayout::Yuv420, 8, 0);
        QCOMPARE(blurredFaces(frame, {}).owner, frame.owner);
    }
};

QTEST_GUILESS_MAIN(TestFaces)
#include "test_faces.moc"
