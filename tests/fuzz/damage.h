// Damages files as broken disks, cut transfers and attackers do: bytes changed, cut out, doubled and swapped, numbers
// made absurd, structures nested without end. The same seed does the same damage.
#pragma once

#include <QByteArray>

#include <random>

namespace spotter {

class Damage {
public:
    explicit Damage(std::uint32_t seed)
        : m_random(seed)
    {
    }

    /// Anything at all.
    QByteArray bytes(QByteArray good);
    /// What still resembles JSON, most of the time.
    QByteArray json(QByteArray good);
    /// The header's length, its JSON, or the values; the length is put right again half of the time.
    QByteArray safetensors(const QByteArray &good);

private:
    std::size_t below(std::size_t limit) { return limit == 0 ? 0 : m_random() % limit; }
    qsizetype place(const QByteArray &in) { return qsizetype(below(std::size_t(in.size()) + 1)); }
    QByteArray absurd();
    void changeBytes(QByteArray &bytes);
    void changeNumber(QByteArray &json);
    void changeValue(QByteArray &json);

    std::mt19937 m_random;
};

} // namespace spotter
