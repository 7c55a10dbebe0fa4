#include "ui/transcript/transcript_model.h"

#include "ui/keep_translated.h"
#include "ui/token_look.h"

#include <QHash>

#include <algorithm>

namespace spotter {

namespace {

const QString &wordsOf(const Feedback &feedback, const Review &review)
{
    return review.verdict == Verdict::Rewritten ? review.text : feedback.text;
}

} // namespace

TranscriptModel::TranscriptModel(QObject *parent)
    : QAbstractListModel(parent)
{
    keepTranslated(this, [this] {
        if (!m_lines.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
}

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return std::visit([&](const auto &line) { return data(line, role); }, m_lines[std::size_t(index.row())]);
}

QVariant TranscriptModel::data(const Said &said, int role) const
{
    const Feedback &feedback = said.feedback;
    const Review &review = said.review;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const QString line = tr("%1  %2 (%3): %4")
                                 .arg(clockText(feedback.said), tokenName(feedback.token),
                                     confidenceText(feedback.confidence), wordsOf(feedback, review));
        return review.verdict == Verdict::None ? line : tr("%1 [%2]").arg(line, verdictText(review.verdict));
    }
    case Qt::ToolTipRole:
        return tr("About %1 to %2. Said by: %3").arg(clockText(feedback.from), clockText(feedback.to), feedback.coach);
    case Qt::EditRole:
    case TextRole:
        return wordsOf(feedback, review);
    case TimeRole:
        return qint64(feedback.said.count());
    case KindRole:
        return int(Kind::Utterance);
    case IdRole:
        return feedback.id;
    case KeyRole:
        return qint64(feedback.id) * 2;
    case TokenRole:
        return int(feedback.token);
    case OwnTextRole:
        return review.verdict == Verdict::Rewritten ? feedback.text : QString();
    case ConfidenceRole:
        return feedback.confidence;
    case CoachRole:
        return feedback.coach;
    case CompleteRole:
        return feedback.complete;
    case VerdictRole:
        return int(review.verdict);
    }
    return {};
}

QVariant TranscriptModel::data(const Note &note, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return note.text.isEmpty() ? tr("%1  mark").arg(clockText(note.time))
                                   : tr("%1  note: %2").arg(clockText(note.time), note.text);
    case Qt::EditRole:
    case TextRole:
        return note.text;
    case TimeRole:
        return qint64(note.time.count());
    case KindRole:
        return int(Kind::Note);
    case IdRole:
        return note.id;
    case KeyRole:
        return qint64(note.id) * 2 + 1;
    case CompleteRole:
        return true;
    }
    return {};
}

Qt::ItemFlags TranscriptModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsEditable | Qt::ItemNeverHasChildren
                           : Qt::ItemFlags();
}

void TranscriptModel::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

void TranscriptModel::refill(
    const std::vector<Feedback> &utterances, const std::vector<Review> &reviews, const std::vector<Note> &notes)
{
    QHash<int, Review> judged;
    for (const Review &review : reviews)
        judged.insert(review.utterance, review);
    beginResetModel();
    m_lines.clear();
    m_lines.reserve(utterances.size() + notes.size());
    for (const Feedback &said : utterances)
        m_lines.push_back(Said{said, judged.value(said.id, {.utterance = said.id, .text = {}})});
    m_lines.insert(m_lines.end(), notes.begin(), notes.end());
    std::ranges::stable_sort(m_lines, {}, &TranscriptModel::timeOf);
    endResetModel();
}

SessionTime TranscriptModel::timeOf(const Line &line)
{
    const auto *note = std::get_if<Note>(&line);
    return note ? note->time : std::get<Said>(line).feedback.said;
}

int TranscriptModel::row(Kind kind, int id) const
{
    const auto isIt = [&](const Line &line) {
        if (const auto *note = std::get_if<Note>(&line))
            return kind == Kind::Note && note->id == id;
        return kind == Kind::Utterance && std::get<Said>(line).feedback.id == id;
    };
    // From the end: nearly always it is the newest.
    const auto known = std::find_if(m_lines.rbegin(), m_lines.rend(), isIt);
    return int(std::distance(known, m_lines.rend())) - 1;
}

const TranscriptModel::Said *TranscriptModel::said(int id) const
{
    const int at = row(Kind::Utterance, id);
    return at < 0 ? nullptr : &std::get<Said>(m_lines[std::size_t(at)]);
}

void TranscriptModel::insert(Line line)
{
    const auto place = std::ranges::upper_bound(m_lines, timeOf(line), {}, &TranscriptModel::timeOf);
    const int row = int(std::distance(m_lines.begin(), place));
    beginInsertRows({}, row, row);
    m_lines.insert(place, std::move(line));
    endInsertRows();
}

void TranscriptModel::tellChanged(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
}

void TranscriptModel::add(const Feedback &feedback)
{
    const int known = row(Kind::Utterance, feedback.id);
    if (known < 0)
        return insert(Said{feedback, {.utterance = feedback.id, .text = {}}});
    std::get<Said>(m_lines[std::size_t(known)]).feedback = feedback;
    tellChanged(known);
}

void TranscriptModel::add(const Note &note)
{
    const int known = row(Kind::Note, note.id);
    if (known < 0) {
        insert(note);
    } else {
        m_lines[std::size_t(known)] = note;
        tellChanged(known);
    }
    Q_EMIT notePut(note);
}

void TranscriptModel::removeNote(int id)
{
    const int known = row(Kind::Note, id);
    if (known < 0)
        return;
    beginRemoveRows({}, known, known);
    m_lines.erase(m_lines.begin() + known);
    endRemoveRows();
    Q_EMIT noteRemoved(id);
}

void TranscriptModel::setReview(const Review &review)
{
    const int known = row(Kind::Utterance, review.utterance);
    if (known < 0)
        return;
    std::get<Said>(m_lines[std::size_t(known)]).review = review;
    tellChanged(known);
    Q_EMIT reviewChanged(review);
}

std::optional<Review> TranscriptModel::review(int utterance) const
{
    const Said *known = said(utterance);
    return known ? std::optional(known->review) : std::nullopt;
}

std::optional<Feedback> TranscriptModel::utterance(int id) const
{
    const Said *known = said(id);
    return known ? std::optional(known->feedback) : std::nullopt;
}

std::optional<Note> TranscriptModel::note(int id) const
{
    const int at = row(Kind::Note, id);
    return at < 0 ? std::nullopt : std::optional(std::get<Note>(m_lines[std::size_t(at)]));
}

int TranscriptModel::lastNote() const
{
    int last = 0;
    for (const Line &line : m_lines) {
        if (const auto *known = std::get_if<Note>(&line))
            last = std::max(last, known->id);
    }
    return last;
}

} // namespace spotter
