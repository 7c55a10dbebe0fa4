#include "core/session/kept_words.h"

#include <QDataStream>
#include <QIODevice>

#include <array>

namespace spotter {

namespace {

template <typename Value> Value fromWord(const QString &word, Value last, QString (*wordOf)(Value))
{
    for (int i = 0; i <= int(last); ++i) {
        if (wordOf(Value(i)) == word)
            return Value(i);
    }
    return Value(0);
}

constexpr std::array<const char *, 3> states{"running", "finished", "repaired"};
constexpr qsizetype pointSize = 22;

} // namespace

QString sessionStateKey(SessionState state)
{
    return QLatin1String(states.at(std::size_t(state)));
}

ActionToken tokenOf(const QString &word)
{
    return fromWord(word, ActionToken::Correct, &tokenText);
}

Cause causeOf(const QString &word)
{
    return fromWord(word, Cause::Model, &causeKey);
}

GapReason gapOf(const QString &word)
{
    return fromWord(word, GapReason::NotRecorded, &gapKey);
}

Verdict verdictOf(const QString &word)
{
    return fromWord(word, Verdict::Rewritten, &verdictKey);
}

SessionState sessionStateOf(const QString &word)
{
    return fromWord(word, SessionState::Repaired, &sessionStateKey);
}

QByteArray packMotion(const std::vector<MotionSample> &samples)
{
    QByteArray bytes;
    bytes.reserve(qsizetype(samples.size()) * pointSize);
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    for (const MotionSample &sample : samples)
        stream << qint64(sample.time.count()) << float(sample.level) << float(sample.phase) << quint16(sample.present)
               << qint32(sample.repetitions);
    return bytes;
}

void unpackMotion(const QByteArray &bytes, std::vector<MotionSample> &samples)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    for (qsizetype left = bytes.size() / pointSize; left > 0; --left) {
        qint64 time = 0;
        float level = 0;
        float phase = 0;
        quint16 present = 0;
        qint32 repetitions = 0;
        stream >> time >> level >> phase >> present >> repetitions;
        samples.push_back({SessionTime(time), level, phase, present != 0, repetitions});
    }
}

} // namespace spotter
