#include "core/session/clip_spans.h"

#include "core/session/captions.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace spotter {

namespace {

struct Row {
    const char *key;
    const char *text;
};

// In the order of ClipEvents.
constexpr std::array<Row, 6> rows{{
    {"corrections", QT_TRANSLATE_NOOP("ClipEvents", "every correction")},
    {"praise", QT_TRANSLATE_NOOP("ClipEvents", "every praise")},
    {"accepted", QT_TRANSLATE_NOOP("ClipEvents", "every line accepted or rewritten")},
    {"rejected", QT_TRANSLATE_NOOP("ClipEvents", "every line rejected")},
    {"notes", QT_TRANSLATE_NOOP("ClipEvents", "every note")},
    {"repetitions", QT_TRANSLATE_NOOP("ClipEvents", "every repetition")},
}};

constexpr std::array all{ClipEvents::Corrections, ClipEvents::Praise, ClipEvents::Accepted, ClipEvents::Rejected,
    ClipEvents::Notes, ClipEvents::Repetitions};

bool belongs(ClipEvents events, const Feedback &said, Verdict verdict)
{
    switch (events) {
    case ClipEvents::Corrections:
        return said.token == ActionToken::Feedback;
    case ClipEvents::Praise:
        return said.token == ActionToken::Correct;
    case ClipEvents::Accepted:
        return verdict == Verdict::Accepted || verdict == Verdict::Rewritten;
    case ClipEvents::Rejected:
        return verdict == Verdict::Rejected;
    default:
        return false;
    }
}

std::vector<ClipSpan> eventsOf(const KeptSession &session, ClipEvents events)
{
    std::vector<ClipSpan> found;
    if (events == ClipEvents::Notes) {
        for (const Note &note : session.notes)
            found.push_back({note.time, note.time, note.text});
        return found;
    }
    if (events == ClipEvents::Repetitions) {
        for (const Repetition &repetition : session.repetitions)
            found.push_back({repetition.from, repetition.time, QString::number(repetition.number)});
        return found;
    }
    const QHash<int, Review> reviews = reviewsOf(session);
    for (const KeptUtterance &utterance : session.utterances) {
        const Feedback &said = utterance.feedback;
        if (belongs(events, said, reviews.value(said.id).verdict))
            found.push_back({said.said, std::max(utterance.ended, said.said), said.text});
    }
    return found;
}

/// Letters and digits of every language, and little else; not too long.
QString forFile(const QString &text)
{
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}.+-]+"));
    constexpr int longest = 40;
    QString name = text.left(longest).replace(others, QStringLiteral("_"));
    while (name.endsWith(u'_') || name.endsWith(u'.'))
        name.chop(1);
    return name;
}

} // namespace

QString clipEventsKey(ClipEvents events)
{
    return QLatin1String(rows.at(std::size_t(events)).key);
}

std::span<const ClipEvents> allClipEvents()
{
    return all;
}

QString clipEventsText(ClipEvents events)
{
    return QCoreApplication::translate("ClipEvents", rows.at(std::size_t(events)).text);
}

std::vector<ClipSpan> clipSpans(const KeptSession &session, ClipEvents events, SessionTime before, SessionTime after)
{
    std::vector<ClipSpan> spans = eventsOf(session, events);
    std::ranges::stable_sort(spans, {}, &ClipSpan::from);
    std::vector<ClipSpan> joined;
    for (ClipSpan &span : spans) {
        span.from = std::max(span.from - before, SessionTime{});
        span.to = std::min(span.to + after, session.summary.length);
        if (!joined.empty() && span.from <= joined.back().to)
            joined.back().to = std::max(joined.back().to, span.to);
        else if (span.from <= span.to)
            joined.push_back(span);
    }
    return joined;
}

QString clipPath(
    const QString &pattern, const LibraryEntry &session, const ClipSpan &span, std::size_t place, std::size_t clips)
{
    const QFileInfo file(pattern);
    QString name = file.completeBaseName();
    const QString number = QString::number(place + 1);
    const bool toldApart = name.contains(QLatin1String("{number}")) || name.contains(QLatin1String("{time}"));
    if (clips > 1 && !toldApart)
        name += QStringLiteral("-{number}");
    const std::pair<const char *, QString> words[] = {{"{session}", session.name},
        {"{title}", session.title.isEmpty() ? session.name : session.title}, {"{number}", number},
        {"{time}", clockText(span.from).replace(u':', u'-')}, {"{what}", span.what}};
    for (const auto &[word, value] : words)
        name.replace(QLatin1String(word), forFile(value));
    const QString ending = file.suffix().isEmpty() ? QStringLiteral("mp4") : file.suffix();
    const QString folder = pattern.contains(QLatin1Char('/')) ? file.path() + QLatin1Char('/') : QString();
    return folder + name + QLatin1Char('.') + ending;
}

} // namespace spotter
