#include "core/session/qevd.h"

#include "core/session/captions.h"
#include "core/session/json_fields.h"
#include "core/session/npy.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr SessionTime longestLine = std::chrono::seconds(5);

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Text::tr("The file cannot be read (%1)").arg(file.errorString()), path);
    return file.readAll();
}

QString numberedText(const QJsonValue &value, const JsonFields &record, const char *key)
{
    if (!value.isString())
        record.fail(key);
    return value.toString();
}

/// A text for every frame becomes a text for every row of frames with the same one, as the authors' code does: a row
/// that reaches the last frame was never ended and counts only where it has a time.
QStringList spansOf(const QStringList &frames, qsizetype wanted)
{
    if (frames.size() == wanted)
        return frames;
    QStringList spans;
    for (qsizetype i = 0; i < frames.size(); ++i) {
        if (!frames[i].isEmpty() && (i == 0 || frames[i] != frames[i - 1]))
            spans << frames[i];
    }
    if (spans.size() == wanted + 1 && !frames.back().isEmpty())
        spans.removeLast();
    return spans;
}

/// When the film begins on the clock of its record.
double beginOf(const JsonFields &record, const QDir &folder)
{
    if (!record.has("video_timestamps"))
        return 0;
    const QString path = folder.filePath(record.text("video_timestamps"));
    const std::vector<double> frames = numbersFromNpy(bytesOf(path), path);
    if (frames.empty())
        throw Error(Text::tr("There is not a single frame in it"), path);
    return frames.front();
}

std::vector<QevdLine> linesOf(const JsonFields &record, double begin)
{
    const QJsonArray times = record.list("feedback_timestamps");
    QStringList frames;
    for (const QJsonValue &value : record.list("feedbacks"))
        frames << numberedText(value, record, "feedbacks");
    const QStringList words = spansOf(frames, times.size());
    if (words.size() != times.size())
        throw Error(
            Text::tr("It has %1 feedbacks, but times for %2").arg(words.size()).arg(times.size()), record.place());
    const QJsonArray transitions = record.has("is_transition") ? record.list("is_transition") : QJsonArray();
    std::vector<QevdLine> lines;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const std::optional<SessionTime> time = timeOfSeconds(times[i].toDouble(1e300) - begin);
        if (!time)
            record.fail("feedback_timestamps");
        lines.push_back({*time, words[i], transitions.at(i).toVariant().toBool()});
    }
    std::ranges::stable_sort(lines, {}, &QevdLine::time);
    return lines;
}

QevdFilm filmOf(const QJsonValue &value, const QDir &folder, const QString &place)
{
    QevdFilm film;
    const JsonFields record(value.toObject(), place);
    try {
        film.path = QDir::cleanPath(folder.absoluteFilePath(record.text("long_range_video_file")));
        const JsonFields itsRecord(value.toObject(), film.path);
        film.lines = linesOf(itsRecord, beginOf(itsRecord, folder));
    } catch (const Error &error) {
        film.trouble = error;
    }
    return film;
}

/// Every line has a row of frames of its own, with an empty frame behind it, so that none flows into the next one and
/// the last one ends: spansOf() and the authors' code find as many as there are times. One that begins too late for
/// that begins some frames earlier.
QStringList textOfEachFrame(const QevdEntry &entry)
{
    const auto frames = qsizetype(entry.frames.size());
    const auto lines = qsizetype(entry.lines.size());
    if (2 * lines > frames)
        throw Error(Text::tr("The film has too few frames for its lines"), entry.name);
    QStringList texts(frames);
    qsizetype next = 0; // free frame
    for (qsizetype i = 0; i < lines; ++i) {
        const QevdLine &line = entry.lines[std::size_t(i)];
        const auto frameAt = [&](SessionTime time) -> qsizetype {
            return std::ranges::lower_bound(entry.frames, time) - entry.frames.begin();
        };
        const qsizetype latest = frames - 2 * (lines - i);
        const qsizetype first = std::min(std::max(next, frameAt(line.time)), latest);
        qsizetype end = frameAt(line.time + longestLine);
        if (i + 1 < lines)
            end = std::min(end, std::min(frameAt(entry.lines[std::size_t(i) + 1].time), latest + 2) - 1);
        end = std::clamp(end, first + 1, frames - 1);
        std::fill(texts.begin() + first, texts.begin() + end, line.words);
        next = end + 1;
    }
    return texts;
}

/// Of utterances that announce an exercise, kept in the provenance.
QSet<int> transitionsOf(const KeptSession &session)
{
    QSet<int> ids;
    for (const QJsonValue &id : session.provenance.value(QLatin1String("qevd_transitions")).toArray())
        ids.insert(id.toInt());
    return ids;
}

} // namespace

QString qevdFileIn(const QString &folder)
{
    const QDir all(folder);
    const QStringList found = all.entryList({QStringLiteral("feedbacks_long_range*.json")}, QDir::Files, QDir::Time);
    return found.isEmpty() ? QString() : all.absoluteFilePath(found.front());
}

std::vector<QevdFilm> readQevd(const QString &path)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytesOf(path), &problem);
    if (problem.error != QJsonParseError::NoError)
        throw Error(Text::tr("This is no JSON (%1, at byte %2)").arg(problem.errorString()).arg(problem.offset), path);
    const bool isList = document.isArray() && std::ranges::all_of(document.array(), [](const QJsonValue &value) {
        return value.toObject().contains(QLatin1String("feedback_timestamps"));
    });
    if (!isList)
        throw Error(Text::tr("This JSON is no list of QEVD's long-range films"), path,
            Text::tr("Name feedbacks_long_range.json, or the folder that it lies in"));
    std::vector<QevdFilm> films;
    for (const QJsonValue &value : document.array())
        films.push_back(filmOf(value, QFileInfo(path).absoluteDir(), path));
    return films;
}

KeptSession sessionFromQevd(const QevdFilm &film, const QDateTime &began, SessionTime length)
{
    const QString coach = QStringLiteral("QEVD");
    KeptSession session;
    session.summary.began = began;
    session.summary.source = QFileInfo(film.path).fileName();
    session.summary.title = session.summary.source;
    session.summary.coach = coach;
    session.summary.length = length;
    QJsonArray transitions;
    for (const QevdLine &line : film.lines) {
        const int id = int(session.utterances.size());
        session.utterances.push_back({{.id = id,
                                          .from = line.time,
                                          .to = line.time,
                                          .said = line.time,
                                          .token = ActionToken::Feedback,
                                          .text = line.words,
                                          .coach = coach,
                                          .complete = true},
            line.time});
        session.summary.length = std::max(session.summary.length, line.time);
        if (line.isTransition)
            transitions.append(id);
        else
            session.reviews.push_back({id, Verdict::Accepted, {}});
    }
    session.provenance.insert(QStringLiteral("qevd_transitions"), transitions);
    return session;
}

std::vector<QevdLine> qevdLines(const KeptSession &session)
{
    const QHash<int, Review> reviews = reviewsOf(session);
    const QSet<int> transitions = transitionsOf(session);
    std::vector<QevdLine> lines;
    for (const KeptUtterance &utterance : session.utterances) {
        const Feedback &said = utterance.feedback;
        const Review review = reviews.value(said.id);
        const bool isTransition = transitions.contains(said.id);
        const bool isOpen = review.verdict == Verdict::None && !isTransition && !reviews.isEmpty();
        if (isOpen || review.verdict == Verdict::Rejected || said.text.isEmpty())
            continue;
        lines.push_back({said.said, review.verdict == Verdict::Rewritten ? review.text : said.text, isTransition});
    }
    for (const Note &note : session.notes) {
        if (!note.text.isEmpty())
            lines.push_back({note.time, note.text, false});
    }
    std::ranges::stable_sort(lines, {}, &QevdLine::time);
    return lines;
}

QByteArray qevdJson(const std::vector<QevdEntry> &entries)
{
    QJsonArray all;
    for (const QevdEntry &entry : entries) {
        QJsonArray times;
        QJsonArray transitions;
        for (const QevdLine &said : entry.lines) {
            times.append(toSeconds(said.time));
            transitions.append(said.isTransition);
        }
        const QString base = QStringLiteral("./long_range_videos/") + entry.name;
        all.append(QJsonObject{{QStringLiteral("long_range_video_file"), base + QStringLiteral(".mp4")},
            {QStringLiteral("video_timestamps"), base + QStringLiteral("_timestamps.npy")},
            {QStringLiteral("feedbacks"), QJsonArray::fromStringList(textOfEachFrame(entry))},
            {QStringLiteral("feedback_timestamps"), times}, {QStringLiteral("is_transition"), transitions}});
    }
    return QJsonDocument(all).toJson();
}

} // namespace spotter
