// Start, pause and resume on one button; stop; reset; the source; and the session's clock.
#pragma once

#include <QWidget>

class QLabel;

namespace spotter {

class Actions;
class SourceChooser;

class TransportBar : public QWidget {
    Q_OBJECT

public:
    TransportBar(const Actions &actions, SourceChooser *sources, QWidget *parent = nullptr);

    void setClock(const QString &text);

private:
    QLabel *m_clock;
};

} // namespace spotter
