// Turns frames into pictures for the screen on a thread of its own, one at a time: while it works, later frames are the
// caller's to keep or to forget. Made, asked and answered on the GUI thread.
#pragma once

#include "core/media/frame.h"

#include <QImage>
#include <QObject>
#include <QThread>

namespace spotter {

class PreviewConverter : public QObject {
    Q_OBJECT

public:
    explicit PreviewConverter(QObject *parent = nullptr);
    ~PreviewConverter() override;

    bool isBusy() const { return m_busy; }
    /// \p size in device pixels. Nothing where it is busy.
    void convert(const Frame &frame, QSize size, bool mirrored);

Q_SIGNALS:
    void converted(const QImage &picture);

private:
    QThread m_thread;
    QObject m_worker; ///< lives on m_thread; what is posted to it runs there
    bool m_busy = false;
};

} // namespace spotter
