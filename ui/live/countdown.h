// The seconds between Start and the first frame that counts, to get into place: large digits over the picture. It only
// counts; what begins afterwards is for whoever listens. GUI thread.
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

class QPainter;
class QRect;

namespace spotter {

class Countdown : public QObject {
    Q_OBJECT

public:
    explicit Countdown(QObject *parent = nullptr);

    /// From now on. With nothing to count it is over at once.
    void begin(std::chrono::seconds length);
    /// Nothing where it does not run.
    void cancel();
    bool isRunning() const { return m_left > 0; }
    /// The number that is shown; 0 where it does not run.
    int left() const { return m_left; }

    /// Nothing where it does not run. \p picture is the place of the picture, in \p painter's coordinates.
    void paint(QPainter &painter, const QRect &picture) const;

Q_SIGNALS:
    /// Another number, or none.
    void changed();
    void over();

private:
    void step();

    QTimer m_second;
    int m_left = 0;
};

} // namespace spotter
