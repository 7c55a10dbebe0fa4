// What stands in the picture's place while there is nothing to show: what to do, and the ways to do it.
#pragma once

#include <QWidget>

class QLabel;

namespace spotter {

class Actions;

class EmptyPage : public QWidget {
    Q_OBJECT

public:
    explicit EmptyPage(const Actions &actions, QWidget *parent = nullptr);
};

} // namespace spotter
