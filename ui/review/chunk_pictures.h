// Draws frames of a film, as small pictures, on a thread of its own. GUI thread.
#pragma once

#include "core/session/chunk_frames.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>

namespace spotter {

struct SeenPicture {
    SessionTime time{}; ///< of the frame in the film
    QImage picture;
};

class ChunkPictures : public QObject {
    Q_OBJECT

public:
    explicit ChunkPictures(QObject *parent = nullptr);
    ~ChunkPictures() override;

    /// Answered by drawn(), or by failed(); what was asked for before is forgotten. \p height_px of a picture.
    void want(const QString &film, const ChunkSpan &span, SessionTime decided, int height_px);
    /// As above, for the frames nearest to \p times, which rise: a picture for each.
    void want(const QString &film, const std::vector<SessionTime> &times, int height_px);
    /// What was asked for is not wanted any more.
    void forget() { ++m_wanted; }

Q_SIGNALS:
    void drawn(const std::vector<spotter::SeenPicture> &pictures);
    void failed(const QString &sentence);

private:
    using Times = std::function<std::vector<SessionTime>(double filmFps)>;
    void draw(const QString &film, const Times &times, int height_px);

    QThreadPool m_pool;
    std::atomic<int> m_wanted = 0; ///< number of what was asked for last
};

} // namespace spotter
