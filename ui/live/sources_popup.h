// The board of sources over the window, until one is chosen or Escape is pressed.
#pragma once

#include <QFrame>

namespace spotter {

class SourceBoard;

class SourcesPopup : public QFrame {
    Q_OBJECT

public:
    /// Takes \p board. \p over is the parent; the popup opens within it, above its lower edge.
    SourcesPopup(SourceBoard *board, QWidget *over);

    void popUp();
};

} // namespace spotter
