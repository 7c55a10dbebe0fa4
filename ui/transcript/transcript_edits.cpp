#include "ui/transcript/transcript_edits.h"

#include "ui/transcript/transcript_model.h"
#include "ui/undo_actions.h"
#include "ui/undo_step.h"

#include <QUndoStack>

#include <algorithm>
#include <array>

namespace spotter {

namespace {

constexpr int longestQuote = 32;

QString quote(const QString &text)
{
    return text.size() <= longestQuote ? text : text.left(longestQuote - 1).trimmed() + QStringLiteral("…");
}

/// Goes with the lines that it is about.
class Step : public UndoStep {
public:
    Step(TranscriptModel &model, Name name)
        : UndoStep(std::move(name))
        , m_model(model)
    {
        QObject::connect(&model, &QAbstractItemModel::modelReset, &m_life, [this] { setObsolete(true); });
    }

protected:
    TranscriptModel &m_model;

private:
    QObject m_life;
};

class ReviewStep : public Step {
public:
    ReviewStep(TranscriptModel &model, Name name, std::vector<Review> before, std::vector<Review> after)
        : Step(model, std::move(name))
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    int id() const override { return 0x7265; }
    void undo() override
    {
        std::ranges::for_each(m_before, [this](const Review &r) { m_model.setReview(r); });
    }
    void redo() override
    {
        std::ranges::for_each(m_after, [this](const Review &r) { m_model.setReview(r); });
    }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = dynamic_cast<const ReviewStep *>(other);
        if (!next || isObsolete() || !std::ranges::equal(m_after, next->m_before))
            return false;
        m_after = next->m_after;
        takeName(*next);
        setObsolete(m_after == m_before);
        return true;
    }

private:
    std::vector<Review> m_before;
    std::vector<Review> m_after;
};

/// Notes come, go, or get other words: each note before and after, empty where there is none.
class NoteStep : public Step {
public:
    struct Change {
        std::optional<Note> before;
        std::optional<Note> after;
    };

    NoteStep(TranscriptModel &model, Name name, std::vector<Change> changes)
        : Step(model, std::move(name))
        , m_changes(std::move(changes))
    {
    }

    int id() const override { return 0x6e6f; }
    void undo() override
    {
        for (const Change &change : m_changes)
            put(change.before, change.after);
    }
    void redo() override
    {
        for (const Change &change : m_changes)
            put(change.after, change.before);
    }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = dynamic_cast<const NoteStep *>(other);
        if (!next || isObsolete() || !isWriting() || !next->isWriting())
            return false;
        if (m_changes[0].after->id != next->m_changes[0].before->id)
            return false;
        m_changes[0].after = next->m_changes[0].after;
        takeName(*next);
        setObsolete(m_changes[0].after->text == m_changes[0].before->text);
        return true;
    }

private:
    bool isWriting() const { return m_changes.size() == 1 && m_changes[0].before && m_changes[0].after; }

    void put(const std::optional<Note> &wanted, const std::optional<Note> &present)
    {
        if (wanted)
            m_model.add(*wanted);
        else
            m_model.removeNote(present->id);
    }

    std::vector<Change> m_changes;
};

/// Some words become others, in utterances and notes at once.
class ReplaceStep : public Step {
public:
    ReplaceStep(TranscriptModel &model, Name name, std::vector<std::pair<Review, Review>> reviews,
        std::vector<std::pair<Note, Note>> notes)
        : Step(model, std::move(name))
        , m_reviews(std::move(reviews))
        , m_notes(std::move(notes))
    {
    }

    void undo() override
    {
        for (const auto &[before, after] : m_reviews)
            m_model.setReview(before);
        for (const auto &[before, after] : m_notes)
            m_model.add(before);
    }
    void redo() override
    {
        for (const auto &[before, after] : m_reviews)
            m_model.setReview(after);
        for (const auto &[before, after] : m_notes)
            m_model.add(after);
    }

private:
    std::vector<std::pair<Review, Review>> m_reviews; ///< before and after
    std::vector<std::pair<Note, Note>> m_notes;
};

struct VerdictWords {
    const char *one;
    const char *several;
};

// In the order of Verdict.
constexpr std::array<VerdictWords, 3> verdictWords{{
    {QT_TRANSLATE_NOOP("spotter::TranscriptEdits", "Clear the verdict on “%1”"),
        QT_TRANSLATE_N_NOOP("spotter::TranscriptEdits", "Clear the verdict on %n lines")},
    {QT_TRANSLATE_NOOP("spotter::TranscriptEdits", "Accept “%1”"),
        QT_TRANSLATE_N_NOOP("spotter::TranscriptEdits", "Accept %n lines")},
    {QT_TRANSLATE_NOOP("spotter::TranscriptEdits", "Reject “%1”"),
        QT_TRANSLATE_N_NOOP("spotter::TranscriptEdits", "Reject %n lines")},
}};

} // namespace

TranscriptEdits::TranscriptEdits(TranscriptModel &model, QUndoStack &undo, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_undo(undo)
{
    connect(
        &model, &QAbstractItemModel::modelReset, this, [this] { dropObsolete(m_undo); }, Qt::QueuedConnection);
}

void TranscriptEdits::judge(const std::vector<int> &utterances, Verdict verdict)
{
    std::vector<Review> before;
    std::vector<Review> after;
    for (const int utterance : utterances) {
        const std::optional<Review> present = m_model.review(utterance);
        if (!present || present->verdict == verdict)
            continue;
        before.push_back(*present);
        after.push_back({.utterance = utterance, .verdict = verdict, .text = {}});
    }
    if (after.empty())
        return;
    const VerdictWords &words = verdictWords.at(std::size_t(verdict));
    UndoStep::Name name = [&words, lines = int(after.size())] { return tr(words.several, nullptr, lines); };
    if (after.size() == 1)
        name = [&words, said = quote(m_model.utterance(after[0].utterance)->text)] { return tr(words.one).arg(said); };
    m_undo.push(new ReviewStep(m_model, std::move(name), std::move(before), std::move(after)));
}

void TranscriptEdits::rewrite(int utterance, const QString &text)
{
    const QString words = text.trimmed();
    const std::optional<Feedback> said = m_model.utterance(utterance);
    if (!said || words.isEmpty())
        return;
    const Review before = *m_model.review(utterance);
    if (words == said->text) {
        if (before.verdict == Verdict::Rewritten)
            judge({utterance}, Verdict::None);
        return;
    }
    const Review after{.utterance = utterance, .verdict = Verdict::Rewritten, .text = words};
    if (after == before)
        return;
    const auto name = [own = quote(said->text)] { return tr("Rewrite “%1”").arg(own); };
    m_undo.push(new ReviewStep(m_model, name, {before}, {after}));
}

int TranscriptEdits::replace(
    const std::vector<int> &utterances, const std::vector<int> &notes, const QString &words, const QString &with)
{
    if (words.isEmpty())
        return 0;
    const auto replaced = [&](QString text) { return text.replace(words, with, Qt::CaseInsensitive).trimmed(); };
    std::vector<std::pair<Review, Review>> reviews;
    for (const int id : utterances) {
        const std::optional<Feedback> said = m_model.utterance(id);
        if (!said)
            continue;
        const Review before = *m_model.review(id);
        const QString text = replaced(before.verdict == Verdict::Rewritten ? before.text : said->text);
        Review after{.utterance = id, .verdict = Verdict::Rewritten, .text = text};
        if (text == said->text) // the coach's own words again
            after = before.verdict == Verdict::Rewritten ? Review{.utterance = id, .text = {}} : before;
        if (!text.isEmpty() && after != before)
            reviews.emplace_back(before, after);
    }
    std::vector<std::pair<Note, Note>> written;
    for (const int id : notes) {
        const std::optional<Note> before = m_model.note(id);
        if (!before)
            continue;
        const Note after{.id = id, .time = before->time, .text = replaced(before->text)};
        if (!after.text.isEmpty() && after.text != before->text)
            written.emplace_back(*before, after);
    }
    const int lines = int(reviews.size() + written.size());
    if (lines == 0)
        return 0;
    const auto name = [words = quote(words), with = quote(with), lines] {
        return tr("Replace “%1” by “%2” in %n line(s)", nullptr, lines).arg(words, with);
    };
    m_undo.push(new ReplaceStep(m_model, name, std::move(reviews), std::move(written)));
    return lines;
}

int TranscriptEdits::mark(SessionTime time)
{
    m_lastNote = std::max(m_lastNote, m_model.lastNote()) + 1;
    const Note note{.id = m_lastNote, .time = time, .text = {}};
    const auto name = [time] { return tr("Mark %1").arg(clockText(time)); };
    m_undo.push(new NoteStep(m_model, name, {{{}, note}}));
    return note.id;
}

void TranscriptEdits::write(int note, const QString &text)
{
    const std::optional<Note> before = m_model.note(note);
    if (!before || before->text == text.trimmed())
        return;
    const Note after{.id = note, .time = before->time, .text = text.trimmed()};
    const auto name = [time = after.time] { return tr("Write the note at %1").arg(clockText(time)); };
    m_undo.push(new NoteStep(m_model, name, {{before, after}}));
}

void TranscriptEdits::remove(const std::vector<int> &notes)
{
    std::vector<NoteStep::Change> changes;
    for (const int id : notes) {
        if (const std::optional<Note> note = m_model.note(id))
            changes.push_back({note, {}});
    }
    if (changes.empty())
        return;
    const auto name = [count = int(changes.size()), time = changes[0].before->time] {
        return count == 1 ? tr("Remove the note at %1").arg(clockText(time)) : tr("Remove %n note(s)", nullptr, count);
    };
    m_undo.push(new NoteStep(m_model, name, std::move(changes)));
}

} // namespace spotter
