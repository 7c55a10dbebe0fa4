// Every text that a window shows or tells: labels, buttons, fields, menus, tool tips, headers, rows, and what a screen
// reader is told.
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace spotter {

struct ShownText {
    QString where; ///< "QToolButton \"start\": toolTip"
    QString text;
};

/// Of \p window and all in it that is shown, popups among it, and of all menus and actions. Empty ones are left out.
std::vector<ShownText> shownTexts(const QWidget &window);

/// "QToolButton "start" in TransportBar": to find it in the sources.
QString nameOf(const QObject &object);

} // namespace spotter
