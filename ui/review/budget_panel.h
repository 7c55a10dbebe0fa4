// What the time of the session under review went to, as a table that can be copied. GUI thread.
#pragma once

#include "core/session/time_budget.h"

#include <QWidget>

class QTableWidget;
class QToolButton;

namespace spotter {

class BudgetPanel : public QWidget {
    Q_OBJECT

public:
    explicit BudgetPanel(QWidget *parent = nullptr);

    /// \p length of the whole session.
    void showBudget(std::vector<BudgetRow> rows, SessionTime length);
    /// Other rows of own events; the rest stays.
    void showOwnEvents(const std::vector<BudgetRow> &rows);
    /// A line of headers and one a row, cells apart by tabulators.
    QString text() const;

private:
    void refresh();

    std::vector<BudgetRow> m_rows;
    SessionTime m_length{};
    QTableWidget *m_table;
    QToolButton *m_copy;
};

} // namespace spotter
