// Everything that can be done in a window, with its keys: drawn from the menus, from the actions of the widgets in it,
// and from what widgets tell of keys that they answer themselves (TellsKeys). Nothing is written down twice.
#pragma once

#include <QPointer>
#include <QString>

#include <vector>

class QAction;
class QWidget;

namespace spotter {

struct KeyEntry {
    QString place;            ///< the menu's title, or the accessible name of the part that must have the focus
    QString text;             ///< as in the menu, without the mark of the access key
    QString keys;             ///< in the manner of the system, with "or" between; empty where there are none
    QPointer<QAction> action; ///< null where only the keys do it
};

/// In the order of the menu bar, then of the widgets. GUI thread.
std::vector<KeyEntry> keyEntries(const QWidget &window);

/// The rows as a page in Markdown.
QString keyPage(const std::vector<KeyEntry> &rows);

} // namespace spotter
