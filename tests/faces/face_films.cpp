#include "tests/faces/face_films.h"

#include "core/media/convert.h"
#include "core/media/decoder.h"
#include "core/media/video_writer.h"

#include <QPainter>
#include <QRandomGenerator>

namespace spotter {

namespace {

const QRectF faceInPicture(28, 31, 44, 48); ///< brows to chin in the fixture of 100 × 110

/// Things of all sizes, so that there is something to mistake for a face or to stay stuck to.
QImage room(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(176, 168, 150));
    QPainter painter(&image);
    QRandomGenerator random(5);
    for (int i = 0; i < 120; ++i) {
        const QRect thing(random.bounded(size.width()), random.bounded(size.height()), 8 + random.bounded(70),
            8 + random.bounded(70));
        painter.setBrush(QColor(60 + random.bounded(160), 60 + random.bounded(160), 60 + random.bounded(160)));
        painter.setPen(Qt::NoPen);
        i % 2 == 0 ? painter.drawRect(thing) : painter.drawEllipse(thing);
    }
    return image;
}

/// The head with its face, or with hair all over where it is turned away.
QImage head(bool turnedAway)
{
    QImage image =
        QImage(QStringLiteral(SPOTTER_FIXTURES "/faces/astronaut.png")).convertToFormat(QImage::Format_RGB32);
    if (turnedAway) {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(96, 66, 48));
        painter.drawEllipse(faceInPicture.adjusted(-8, -14, 8, 8));
    }
    return image;
}

} // namespace

QRectF faceBox(const ShownFace &face)
{
    QRectF box(QPointF(), face.turn % 180 == 0 ? faceInPicture.size() : faceInPicture.size().transposed());
    box.moveCenter(face.middle);
    return box;
}

void makeFaceFilm(const QString &path, const FaceFilm &film)
{
    using namespace std::chrono_literals;
    const QImage background = room(film.size);
    const std::array heads{head(false), head(true)};
    VideoWriter writer(path, film.size, 30.0, usualMatrix(film.size));
    for (int i = 0; i < film.frames; ++i) {
        QImage picture = background.copy();
        const std::optional<ShownFace> face = film.face ? film.face(i) : std::nullopt;
        if (face) {
            QPainter painter(&picture);
            painter.translate(face->middle);
            painter.rotate(face->turn);
            painter.drawImage(-faceInPicture.center(), heads.at(face->turnedAway ? 1 : 0));
        }
        writer.write(picture, i * 1'000'000'000ns / 30);
    }
    writer.finish();
}

std::vector<QImage> picturesOf(const QString &path)
{
    std::vector<QImage> pictures;
    Decoder film(path);
    while (const std::optional<Frame> frame = film.next())
        pictures.push_back(toImage(*frame));
    return pictures;
}

} // namespace spotter
