#include "ui/timeline/timeline_accessible.h"

#include "ui/timeline/timeline_text.h"
#include "ui/timeline/timeline_view.h"

#include <QAccessibleWidget>
#include <QHash>

namespace spotter {

namespace {

constexpr int columns = TimelineModel::ColumnCount;

class Cell : public QAccessibleInterface, public QAccessibleTableCellInterface, public QAccessibleActionInterface {
public:
    Cell(TimelineView &view, int row, int column)
        : m_view(view)
        , m_row(row)
        , m_column(column)
    {
    }

    bool isValid() const override { return m_row < m_view.model().rowCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(&m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const TimelineItem &item = m_view.model().item(m_row);
        if (kind == QAccessible::Name)
            return cellText(item, m_column);
        return kind == QAccessible::Description ? describe(item, QStringLiteral(", ")) : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect mark = m_view.markOf(m_row).toAlignedRect();
        return {m_view.mapToGlobal(mark.topLeft()), mark.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        const bool current = m_row == m_view.currentRow();
        state.invalid = !isValid();
        state.focusable = state.selectable = true;
        state.selected = current;
        state.focused = current && m_column == TimelineModel::WhatColumn && m_view.hasFocus();
        state.readOnly = true;
        state.offscreen = isValid() && !m_view.rect().intersects(m_view.markOf(m_row).toAlignedRect());
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableCellInterface)
            return static_cast<QAccessibleTableCellInterface *>(this);
        if (type == QAccessible::ActionInterface)
            return static_cast<QAccessibleActionInterface *>(this);
        return nullptr;
    }

    bool isSelected() const override { return m_row == m_view.currentRow(); }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && isValid())
            m_view.activate(m_row);
    }

private:
    TimelineView &m_view;
    int m_row;
    int m_column;
};

/// Cells are made when they are asked for, and kept until the rows behind them change their numbers.
class Table : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit Table(TimelineView *view)
        : QAccessibleWidget(view, QAccessible::Table)
    {
    }
    ~Table() override { forget(); }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableInterface)
            return static_cast<QAccessibleTableInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    int childCount() const override { return rowCount() * columns; }
    QAccessibleInterface *child(int index) const override { return cellAt(index / columns, index % columns); }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        auto *cell = const_cast<QAccessibleInterface *>(child)->tableCellInterface();
        return cell && cell->table() == this ? cell->rowIndex() * columns + cell->columnIndex() : -1;
    }
    QAccessibleInterface *focusChild() const override
    {
        return view().hasFocus() ? cellAt(view().currentRow(), TimelineModel::WhatColumn) : nullptr;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return cellAt(view().rowAt(view().mapFromGlobal(QPoint(x, y))), TimelineModel::WhatColumn);
    }

    QAccessibleInterface *cellAt(int row, int column) const override
    {
        if (row < 0 || row >= rowCount() || column < 0 || column >= columns)
            return nullptr;
        QAccessible::Id &id = m_cells[row * columns + column];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new Cell(view(), row, column));
        return QAccessible::accessibleInterface(id);
    }

    int rowCount() const override { return view().model().rowCount(); }
    int columnCount() const override { return columns; }
    QString columnDescription(int column) const override
    {
        return column >= 0 && column < columns ? columnName(column) : QString();
    }
    QString rowDescription(int row) const override
    {
        return row >= 0 && row < rowCount() ? describe(view().model().item(row), QStringLiteral(", ")) : QString();
    }
    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }

    int selectedRowCount() const override { return view().currentRow() < 0 ? 0 : 1; }
    int selectedCellCount() const override { return selectedRowCount() * columns; }
    int selectedColumnCount() const override { return 0; }
    QList<int> selectedRows() const override
    {
        return view().currentRow() < 0 ? QList<int>() : QList<int>{view().currentRow()};
    }
    QList<int> selectedColumns() const override { return {}; }
    QList<QAccessibleInterface *> selectedCells() const override
    {
        QList<QAccessibleInterface *> cells;
        for (int column = 0; column < columns && view().currentRow() >= 0; ++column)
            cells << cellAt(view().currentRow(), column);
        return cells;
    }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override { return row >= 0 && row == view().currentRow(); }
    bool selectRow(int row) override
    {
        if (row < 0 || row >= rowCount())
            return false;
        view().activate(row);
        return true;
    }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }

    void modelChange(QAccessibleTableModelChangeEvent *event) override
    {
        if (event->modelChangeType() != QAccessibleTableModelChangeEvent::RowsInserted)
            forget();
    }

private:
    TimelineView &view() const { return *static_cast<TimelineView *>(widget()); }
    void forget()
    {
        for (const QAccessible::Id id : std::as_const(m_cells))
            QAccessible::deleteAccessibleInterface(id);
        m_cells.clear();
    }

    mutable QHash<int, QAccessible::Id> m_cells;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new Table(view) : nullptr;
}

} // namespace

void makeTimelineAccessible()
{
    [[maybe_unused]] static const bool once = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
}

void tellChangesToScreenReaders(TimelineView &view)
{
    using Change = QAccessibleTableModelChangeEvent;
    const auto tell = [&view](Change::ModelChangeType type, int first, int last) {
        if (!QAccessible::isActive())
            return;
        Change change(&view, type);
        change.setFirstRow(first);
        change.setLastRow(last);
        QAccessible::updateAccessibility(&change);
    };
    const TimelineModel *model = &view.model();
    QObject::connect(model, &TimelineModel::rowsInserted, &view,
        [tell](const QModelIndex &, int first, int last) { tell(Change::RowsInserted, first, last); });
    QObject::connect(model, &TimelineModel::rowsRemoved, &view,
        [tell](const QModelIndex &, int first, int last) { tell(Change::RowsRemoved, first, last); });
    QObject::connect(model, &TimelineModel::modelReset, &view, [tell] { tell(Change::ModelReset, -1, -1); });
}

void tellFocusToScreenReaders(TimelineView &view)
{
    if (!QAccessible::isActive() || !view.hasFocus() || view.currentRow() < 0)
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(view.currentRow() * columns + TimelineModel::WhatColumn);
    QAccessible::updateAccessibility(&event);
}

} // namespace spotter
