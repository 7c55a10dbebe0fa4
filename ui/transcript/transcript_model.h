// What was said and noted, one row a line, by time. The text of the newest utterance may still grow; what a person
// makes of an utterance (Review) stands beside the coach's own words. GUI thread.
#pragma once

#include "core/values/events.h"
#include "core/values/review.h"

#include <QAbstractListModel>

#include <optional>
#include <variant>
#include <vector>

namespace spotter {

class TranscriptModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Kind { Utterance, Note };
    enum Role {
        TimeRole = Qt::UserRole, ///< qint64, nanoseconds of the session
        KindRole,
        IdRole,      ///< of the utterance or note
        KeyRole,     ///< of the line, whatever its kind, as long as it lives
        TokenRole,   ///< utterances only
        TextRole,    ///< what counts: as rewritten, where it was
        OwnTextRole, ///< the coach's own words where they were rewritten
        ConfidenceRole,
        CoachRole,
        CompleteRole,
        VerdictRole
    };

    explicit TranscriptModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole is the whole line as it is copied and read out.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// All lines and reviews go.
    void clear();
    /// These in place of all there is, told as one reset: nobody put or reviewed them now. Each id stands once.
    void refill(
        const std::vector<Feedback> &utterances, const std::vector<Review> &reviews, const std::vector<Note> &notes);
    /// The same id again changes its row; a review stays.
    void add(const Feedback &feedback);
    /// The same id again changes its row.
    void add(const Note &note);
    /// Nothing happens where there is none.
    void removeNote(int id);
    /// Nothing happens where its utterance is not there.
    void setReview(const Review &review);

    /// Empty where there is none.
    std::optional<Review> review(int utterance) const;
    std::optional<Feedback> utterance(int id) const;
    std::optional<Note> note(int id) const;
    /// The greatest id of a note; 0 where there is none.
    int lastNote() const;
    /// -1 where there is none.
    int row(Kind kind, int id) const;

Q_SIGNALS:
    void reviewChanged(const spotter::Review &review);
    void notePut(const spotter::Note &note);
    void noteRemoved(int id);

private:
    struct Said {
        Feedback feedback;
        Review review;
    };
    using Line = std::variant<Said, Note>;

    static SessionTime timeOf(const Line &line);
    const Said *said(int id) const;
    void insert(Line line);
    void tellChanged(int row);
    QVariant data(const Said &said, int role) const;
    QVariant data(const Note &note, int role) const;

    std::vector<Line> m_lines;
};

} // namespace spotter
