// Chooses which lines of a transcript are shown. GUI thread.
#pragma once

#include <QSortFilterProxyModel>

namespace spotter {

class TranscriptFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Reviewed { All, Not, Yes };

    struct Wanted {
        bool feedback = true;
        bool praise = true;
        bool notes = true; ///< with Reviewed::All only: notes are not reviewed
        Reviewed reviewed = Reviewed::All;
        double confidence = 0.0; ///< at least, 0 … 1; notes have none and pass

        bool operator==(const Wanted &) const = default;
    };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    const Wanted &wanted() const { return m_wanted; }
    void setWanted(const Wanted &wanted);

Q_SIGNALS:
    void wantedChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Wanted m_wanted;
};

} // namespace spotter
