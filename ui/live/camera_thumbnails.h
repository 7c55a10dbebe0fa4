// Small live pictures of several cameras at once: opened one after another, since a hub may not carry all at the same
// moment, and closed by stop(). GUI thread; the pictures are made on the cameras' own threads.
#pragma once

#include "core/media/camera_source.h"

#include <QImage>
#include <QObject>
#include <QTimer>

namespace spotter {

class CameraThumbnails : public QObject {
    Q_OBJECT

public:
    explicit CameraThumbnails(QObject *parent = nullptr);
    ~CameraThumbnails() override;

    /// Opens those of \p cameras that are not open yet and closes all others. \p fps as for CameraSource; \p size in
    /// device pixels, the picture fits into it.
    void watch(std::vector<CameraInfo> cameras, double fps, QSize size);
    void stop();
    bool isOpen(const QByteArray &id) const;

Q_SIGNALS:
    /// About ten times a second for each camera.
    void pictured(const QByteArray &id, const QImage &picture);
    /// Why there is no picture, for people. One may come later all the same.
    void troubled(const QByteArray &id, const QString &sentence);

private:
    struct Watched {
        QByteArray id;
        std::unique_ptr<CameraSource> source;
    };

    void openNext();
    void stateChanged(const QByteArray &id, const QString &name, SourceState state);

    std::vector<CameraInfo> m_waiting;
    std::vector<Watched> m_open;
    QTimer m_patience; ///< with the one that is being opened
    double m_fps = 0.0;
    QSize m_size;
};

/// \p frame as a picture of its own proportions that fits into \p size. Any thread.
QImage thumbnailOf(const Frame &frame, QSize size);

} // namespace spotter
