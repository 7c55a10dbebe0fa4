// Films of a room in which a face, or the back of a head, moves about; where it is, is known.
#pragma once

#include <QImage>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace spotter {

struct ShownFace {
    QPointF middle{}; ///< pixels
    bool turnedAway = false;
    int turn = 0; ///< degrees clockwise
};

struct FaceFilm {
    QSize size{480, 320};
    int frames = 60;
    /// None: the room alone.
    std::function<std::optional<ShownFace>(int number)> face{};
};

/// Writes \p film with 30 frames a second, as a recording.
void makeFaceFilm(const QString &path, const FaceFilm &film);

/// From brows to chin, pixels.
QRectF faceBox(const ShownFace &face);

/// All pictures of a film.
std::vector<QImage> picturesOf(const QString &path);

} // namespace spotter
