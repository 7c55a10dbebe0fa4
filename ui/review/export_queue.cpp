#include "ui/review/export_queue.h"

#include "translations/language.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace spotter {

namespace {

constexpr int mostNamed = 3;            ///< files; more are told by their folder
constexpr double leastToJudgeBy = 0.05; ///< share done before a time left is told

} // namespace

ExportQueue::ExportQueue(QObject *parent)
    : QAbstractListModel(parent)
{
    connect(&m_job, &ExportJob::progressed, this, [this](double share) {
        if (m_running < 0)
            return;
        m_entries[std::size_t(m_running)].share = share;
        tell(m_running);
    });
    connect(&m_job, &ExportJob::failed, this, [this](const Error &error) { m_trouble = error.sentence(); });
    connect(&m_job, &ExportJob::ended, this, &ExportQueue::end);
    connect(&Language::instance(), &Language::changed, this, [this] {
        if (!m_entries.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
}

void ExportQueue::add(const ExportWish &wish)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_entries.push_back({wish});
    endInsertRows();
    Q_EMIT changed();
    startNext();
}

void ExportQueue::cancel(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    if (row == m_running)
        return m_job.cancel();
    Entry &entry = m_entries[std::size_t(row)];
    if (entry.state != State::Waiting)
        return;
    entry.state = State::BrokenOff;
    tell(row);
}

void ExportQueue::clearEnded()
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const State state = m_entries[std::size_t(row)].state;
        if (state == State::Waiting || state == State::Running)
            continue;
        beginRemoveRows({}, row, row);
        m_entries.erase(m_entries.begin() + row);
        m_running -= m_running > row ? 1 : 0;
        endRemoveRows();
    }
    Q_EMIT changed();
}

void ExportQueue::startNext()
{
    if (m_running >= 0)
        return;
    const auto next = std::ranges::find(m_entries, State::Waiting, &Entry::state);
    if (next == m_entries.end())
        return;
    m_running = int(next - m_entries.begin());
    next->state = State::Running;
    m_trouble.clear();
    m_sinceStart.start();
    m_job.start(next->wish);
    tell(m_running);
}

void ExportQueue::end(const ExportResult &result)
{
    const int row = std::exchange(m_running, -1);
    Entry &entry = m_entries[std::size_t(row)];
    entry.state = !result.files.isEmpty() ? State::Written : m_trouble.isEmpty() ? State::BrokenOff : State::Failed;
    entry.told = result.files.isEmpty() ? m_trouble : result.files.join(QStringLiteral(", "));
    entry.files = int(result.files.size());
    entry.faces = result.files.isEmpty() ? std::nullopt : result.faces;
    entry.wish.session.reset(); // a long session is large
    if (entry.wish.clip)
        entry.wish.clip->session.reset();
    m_written += entry.state == State::Written ? 1 : 0;
    m_faceless += entry.faces && entry.faces->covered == 0 ? 1 : 0;
    m_failed += entry.state == State::Failed ? 1 : 0;
    startNext();
    tell(row);
    if (isIdle())
        Q_EMIT finished(std::exchange(m_written, 0), std::exchange(m_failed, 0), std::exchange(m_faceless, 0));
}

void ExportQueue::tell(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT changed();
}

int ExportQueue::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QString ExportQueue::stateText(const Entry &entry) const
{
    switch (entry.state) {
    case State::Waiting:
        return tr("waits");
    case State::Running: {
        const QString percent = tr("%1 %", "progress").arg(QLocale().toString(int(entry.share * 100)));
        if (entry.share < leastToJudgeBy)
            return percent;
        const double left_s = double(m_sinceStart.elapsed()) / 1000.0 * (1.0 - entry.share) / entry.share;
        return tr("%1, %n second(s) left", nullptr, int(std::ceil(left_s))).arg(percent);
    }
    case State::Written:
        if (entry.faces)
            return blurText(*entry.faces);
        return entry.files > mostNamed ? tr("%n file(s) in %1", nullptr, entry.files).arg(entry.wish.target())
                                       : tr("written: %1").arg(entry.told);
    case State::BrokenOff:
        return tr("broken off; nothing was written");
    case State::Failed:
        return entry.told;
    }
    return {};
}

QVariant ExportQueue::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[std::size_t(index.row())];
    switch (role) {
    case Qt::ToolTipRole:
        if (entry.faces)
            return QString(blurText(*entry.faces) + QLatin1Char('\n') + entry.told);
        [[fallthrough]];
    case Qt::DisplayRole:
        return tr("%1 – %2", "file, what becomes of it")
            .arg(QFileInfo(entry.wish.target()).fileName(), stateText(entry));
    case StateRole:
        return int(entry.state);
    case ShareRole:
        return entry.share;
    }
    return {};
}

} // namespace spotter
