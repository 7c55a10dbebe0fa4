// The board of sources over the window, until one is chosen or Escape is pressed.
#pragma once

#include <QFrame>

namespace spotter {

class SourceBoard;

class SourcesPopup : public QFrame {
    Q_OBJECT

public:
    /// Takes \p board. \p over, a window, is the parent; the popup stays within it.
    SourcesPopup(SourceBoard *board, QWidget *over);

    /// Above \p anchor, a part of the window.
    void popUp(const QWidget &anchor);
};

} // namespace spotter
