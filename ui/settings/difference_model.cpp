#include "ui/settings/difference_model.h"

namespace spotter {

void DifferenceModel::show(std::vector<SettingDifference> differences, const QString &oneName, const QString &otherName)
{
    beginResetModel();
    m_differences = std::move(differences);
    m_oneName = oneName;
    m_otherName = otherName;
    endResetModel();
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_differences.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const SettingDifference &difference = m_differences[std::size_t(index.row())];
    if (index.column() == SettingColumn)
        return role == Qt::ToolTipRole ? QString::fromLatin1(difference.setting->key) : difference.setting->labelText();
    return difference.setting->valueText(index.column() == OneColumn ? difference.one : difference.other);
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == SettingColumn ? tr("Setting") : section == OneColumn ? m_oneName : m_otherName;
}

} // namespace spotter
