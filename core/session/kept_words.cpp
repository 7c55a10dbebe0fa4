#include "core/session/kept_words.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>

namespace spotter {

namespace {

/// The words of a kind of values, made once: a long session reads a hundred thousand of them.
template <typename Value> class Words {
public:
    Words(Value last, QString (*wordOf)(Value))
    {
        for (int i = 0; i <= int(last); ++i)
            m_words << wordOf(Value(i));
    }
    Value valueOf(const QString &word) const { return Value(std::max<qsizetype>(0, m_words.indexOf(word))); }

private:
    QStringList m_words;
};

constexpr std::array<const char *, 3> states{"running", "finished", "repaired"};
constexpr qsizetype pointSize = 22;
constexpr float scoreSteps = 65535;

/// Seven bits a byte, the lowest first; the highest bit says that more follow.
void appendNumber(QByteArray &bytes, quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        bytes.append(char(0x80 | (number & 0x7f)));
    bytes.append(char(number));
}

class Bytes {
public:
    explicit Bytes(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    bool atEnd() const { return m_place == m_bytes.size(); }
    bool isWhole() const { return m_whole; }
    quint8 byte()
    {
        m_whole = m_whole && !atEnd();
        return m_whole ? quint8(m_bytes[m_place++]) : 0;
    }
    quint64 number()
    {
        quint64 number = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const quint8 next = byte();
            number |= quint64(next & 0x7f) << shift;
            if (next < 0x80)
                return number;
        }
        m_whole = false;
        return 0;
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_place = 0;
    bool m_whole = true;
};

} // namespace

QString sessionStateKey(SessionState state)
{
    return QLatin1String(states.at(std::size_t(state)));
}

ActionToken tokenOf(const QString &word)
{
    static const Words<ActionToken> words(ActionToken::Correct, &tokenText);
    return words.valueOf(word);
}

Cause causeOf(const QString &word)
{
    static const Words<Cause> words(Cause::Model, &causeKey);
    return words.valueOf(word);
}

GapReason gapOf(const QString &word)
{
    static const Words<GapReason> words(GapReason::NotRecorded, &gapKey);
    return words.valueOf(word);
}

Verdict verdictOf(const QString &word)
{
    static const Words<Verdict> words(Verdict::Rewritten, &verdictKey);
    return words.valueOf(word);
}

SessionState sessionStateOf(const QString &word)
{
    static const Words<SessionState> words(SessionState::Repaired, &sessionStateKey);
    return words.valueOf(word);
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

/// As QDataStream writes it: big-endian, floats in their 32 bits.
void unpackMotion(const QByteArray &bytes, std::vector<MotionSample> &samples)
{
    const char *at = bytes.constData();
    for (qsizetype left = bytes.size() / pointSize; left > 0; --left, at += pointSize) {
        const auto time = qFromBigEndian<qint64>(at);
        const auto level = qFromBigEndian<float>(at + 8);
        const auto phase = qFromBigEndian<float>(at + 12);
        const auto present = qFromBigEndian<quint16>(at + 16);
        const auto repetitions = qFromBigEndian<qint32>(at + 18);
        samples.push_back({SessionTime(time), level, phase, present != 0, repetitions});
    }
}

// The scoring, then the newest frame first: how long it lies before the one that was there before, in nanoseconds, with
// a bit for whether it was chosen; and its score.
QByteArray packFrames(const ScoredFrames &frames, SessionTime decided)
{
    if (frames.scoring == FrameScoring::None)
        return {};
    QByteArray bytes(1, char(frames.scoring));
    SessionTime later = decided;
    for (auto frame = frames.frames.rbegin(); frame != frames.frames.rend(); ++frame) {
        appendNumber(bytes, quint64((later - frame->time).count()) << 1 | quint64(frame->chosen));
        const auto score = quint16(std::lround(std::clamp(frame->score, 0.0f, 1.0f) * scoreSteps));
        bytes.append(char(score & 0xff)).append(char(score >> 8));
        later = frame->time;
    }
    return bytes;
}

ScoredFrames unpackFrames(const QByteArray &bytes, SessionTime decided)
{
    Bytes from(bytes);
    ScoredFrames kept{FrameScoring(bytes.isEmpty() ? 0 : from.byte())};
    if (kept.scoring != FrameScoring::Movement && kept.scoring != FrameScoring::Attention)
        return {};
    SessionTime time = decided;
    while (!from.atEnd() && from.isWhole()) {
        const quint64 before = from.number();
        time -= SessionTime(qint64(before >> 1));
        const int low = from.byte();
        kept.frames.push_back({time, float(low | from.byte() << 8) / scoreSteps, (before & 1) != 0});
    }
    if (!from.isWhole())
        return {};
    std::ranges::reverse(kept.frames);
    return kept;
}

} // namespace spotter
