#include "ui/review/run_differences.h"

namespace spotter {

namespace {

constexpr std::array<QChar, 3> signs{QChar(0x2212), QChar('+'), QChar(0x2260)}; // in the order of RunDifference::Kind

} // namespace

int RunDifferences::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_differences.size());
}

QString RunDifferences::text(const RunDifference &difference)
{
    QString words = difference.kind == RunDifference::Kind::New ? difference.second.words : difference.first.words;
    if (difference.kind == RunDifference::Kind::Other)
        words = tr("“%1”, then “%2”").arg(words, difference.second.words);
    return QStringLiteral("%1 %2: %3")
        .arg(signs[std::size_t(difference.kind)])
        .arg(differenceText(difference.kind), words);
}

QVariant RunDifferences::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunDifference &difference = m_differences[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return clockText(difference.time()) + QStringLiteral("  ") + text(difference);
    case Qt::ToolTipRole:
        return text(difference);
    case TimeRole:
        return QVariant::fromValue(difference.time());
    }
    return {};
}

void RunDifferences::show(std::vector<RunDifference> differences)
{
    beginResetModel();
    m_differences = std::move(differences);
    endResetModel();
}

} // namespace spotter
