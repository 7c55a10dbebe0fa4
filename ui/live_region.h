// A place that a screen reader listens to: what is announced here is spoken, wherever the focus is. Seen by nobody
// else.
#pragma once

#include <QWidget>

namespace spotter {

class LiveRegion : public QWidget {
    Q_OBJECT

public:
    explicit LiveRegion(QWidget *parent = nullptr);

    /// GUI thread. Costs next to nothing where no screen reader runs.
    void announce(const QString &text);
};

} // namespace spotter
