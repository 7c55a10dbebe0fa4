// One list of all that can be done, to be searched as one types and run from: a popup over the window. Up and Down
// choose, Enter does it, Escape leaves.
#pragma once

#include <QFrame>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

class QLineEdit;
class QTreeView;

namespace spotter {

class ActionFinder : public QFrame {
    Q_OBJECT

public:
    /// What \p window offers. It is the parent.
    explicit ActionFinder(QWidget *window);

    /// With the actions as they are now, over the window's upper part.
    void popUp();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void chooseFirst();
    void run(const QModelIndex &index);

    QStandardItemModel m_actions;
    QSortFilterProxyModel m_found;
    QLineEdit *m_search;
    QTreeView *m_list;
};

} // namespace spotter
