#include "ui/review/vocabulary_model.h"

#include "translations/language.h"
#include "ui/icons.h"

#include <algorithm>

namespace spotter {

VocabularyModel::VocabularyModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    connect(&Language::instance(), &Language::changed, this,
        [this] { Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1); });
}

int VocabularyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_kinds.size());
}

int VocabularyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VocabularyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EventKind &kind = m_kinds[std::size_t(index.row())];
    const bool isText = role == Qt::DisplayRole || role == Qt::EditRole;
    if (index.column() == NameColumn && (isText || role == Qt::ToolTipRole))
        return kind.name;
    if (index.column() == KeyColumn && isText)
        return kind.key;
    if (index.column() == KeyColumn && (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole))
        return otherUse(kind.key);
    if (index.column() == KeyColumn && role == Qt::DecorationRole && !otherUse(kind.key).isEmpty())
        return themedIcon(QStringLiteral("warning"));
    if (index.column() == KeyColumn && role == Qt::TextAlignmentRole)
        return int(Qt::AlignCenter);
    if (index.column() == LastsColumn && role == Qt::CheckStateRole)
        return int(kind.lasting ? Qt::Checked : Qt::Unchecked);
    if (index.column() == LastsColumn && role == Qt::AccessibleTextRole)
        return kind.lasting ? tr("lasts") : tr("a moment");
    return {};
}

QVariant VocabularyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NameColumn:
        return tr("Event");
    case KeyColumn:
        return role == Qt::ToolTipRole ? tr("The letter or digit that marks it") : tr("Key");
    case LastsColumn:
        return role == Qt::ToolTipRole ? tr("It begins with the first press of its key, and ends with the second")
                                       : tr("Lasts");
    }
    return {};
}

Qt::ItemFlags VocabularyModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return plain | (index.column() == LastsColumn ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

/// Why \p text cannot stand there; empty where it can.
QString VocabularyModel::objectionTo(int row, int column, const QString &text) const
{
    const auto others = [&](QString EventKind::*field) {
        for (int other = 0; other < rowCount(); ++other) {
            if (other != row && m_kinds[std::size_t(other)].*field == text)
                return true;
        }
        return false;
    };
    if (column == NameColumn) {
        if (text.isEmpty())
            return tr("An event needs a name.");
        return others(&EventKind::name) ? tr("There is a “%1” already.").arg(text) : QString();
    }
    if (text.isEmpty())
        return {};
    if (text.size() != 1 || !text.front().isLetterOrNumber())
        return tr("A key is one letter or digit.");
    return others(&EventKind::key) ? tr("The key %1 marks another event already.").arg(text) : otherUse(text);
}

/// What \p key does besides, in a sentence; empty: nothing.
QString VocabularyModel::otherUse(const QString &key) const
{
    const QString use = m_taken && !key.isEmpty() ? m_taken(QKeySequence(key)) : QString();
    return use.isEmpty() ? QString() : tr("The key %1 does something else already: %2.").arg(key, use);
}

bool VocabularyModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    std::vector<EventKind> kinds = m_kinds;
    EventKind &kind = kinds[std::size_t(index.row())];
    if (index.column() == LastsColumn && role == Qt::CheckStateRole) {
        kind.lasting = value.toInt() == Qt::Checked;
    } else if (index.column() != LastsColumn && role == Qt::EditRole) {
        const QString text =
            index.column() == KeyColumn ? value.toString().trimmed().toUpper() : value.toString().simplified();
        if (const QString objection = objectionTo(index.row(), index.column(), text); !objection.isEmpty()) {
            Q_EMIT refused(objection);
            return false;
        }
        (index.column() == KeyColumn ? kind.key : kind.name) = text;
    } else {
        return false;
    }
    if (kinds != m_kinds)
        Q_EMIT wanted(kinds);
    return true;
}

void VocabularyModel::setKinds(std::vector<EventKind> kinds)
{
    if (kinds == m_kinds)
        return;
    if (kinds.size() == m_kinds.size()) {
        m_kinds = std::move(kinds);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_kinds = std::move(kinds);
        endResetModel();
    }
    Q_EMIT kindsChanged(m_kinds);
}

const EventKind *VocabularyModel::kindOf(const QKeySequence &key) const
{
    if (m_taken && !m_taken(key).isEmpty())
        return nullptr;
    const auto known = std::ranges::find_if(
        m_kinds, [&](const EventKind &kind) { return !kind.key.isEmpty() && QKeySequence(kind.key) == key; });
    return known == m_kinds.end() ? nullptr : &*known;
}

QString VocabularyModel::freeKey() const
{
    for (const char digit : {'1', '2', '3', '4', '5', '6', '7', '8', '9'}) {
        const QKeySequence key{QString(QLatin1Char(digit))};
        if (!kindOf(key) && !(m_taken && !m_taken(key).isEmpty()))
            return QString(QLatin1Char(digit));
    }
    return {};
}

} // namespace spotter
