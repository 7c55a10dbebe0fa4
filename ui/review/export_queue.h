// Exports that wait, one that runs, and what became of the others, as a list to show: a line each with its state, its
// progress and the time that is left. They are carried out one after the other, whether anybody looks or not. GUI
// thread.
#pragma once

#include "ui/review/export_job.h"

#include <QAbstractListModel>
#include <QElapsedTimer>

#include <vector>

namespace spotter {

class ExportQueue : public QAbstractListModel {
    Q_OBJECT

public:
    enum class State { Waiting, Running, Written, BrokenOff, Failed };

    enum Role {
        StateRole = Qt::UserRole, ///< int of State
        ShareRole                 ///< 0 … 1, of the one that runs
    };

    explicit ExportQueue(QObject *parent = nullptr);

    void add(const ExportWish &wish);
    /// One that waits or runs; nothing is left of its clip.
    void cancel(int row);
    /// Takes out what is over.
    void clearEnded();
    bool isIdle() const { return m_running < 0; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// Nothing waits any more. Of those since the queue was empty last; what was cancelled counts in neither. In
    /// \p faceless of the written ones a face was to be blurred and none was found.
    void finished(int written, int failed, int faceless);
    void changed();

private:
    struct Entry {
        ExportWish wish;
        State state = State::Waiting;
        double share = 0.0;
        QString told{}; ///< files written, or why not
        std::optional<BlurredFaces> faces{};
        int files = 0;
    };

    void startNext();
    void end(const ExportResult &result);
    void tell(int row);
    QString stateText(const Entry &entry) const;

    std::vector<Entry> m_entries;
    ExportJob m_job;
    QElapsedTimer m_sinceStart; ///< of the one that runs
    QString m_trouble;
    int m_running = -1;
    int m_written = 0;
    int m_failed = 0;
    int m_faceless = 0;
};

} // namespace spotter
