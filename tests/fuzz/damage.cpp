#include "damage.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace spotter {

namespace {

constexpr qsizetype longestSpan = 64;
constexpr qsizetype lengthBytes = 8;
constexpr int deepNest = 2000; // deeper than what any JSON reader should follow

constexpr std::array<quint64, 10> lengths{
    0, 1, 7, 8, 100'000'000, 100'000'001, 1ULL << 32U, (1ULL << 63U) - 1, 1ULL << 63U, ~0ULL};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

/// A value that nobody expects.
QByteArray Damage::absurd()
{
    static const std::array<QByteArray, 27> values{"-1", "0", "1", "2", "3", "64", "1000000", "16777216", "0.5",
        "1e308", "1e400", "-1e-400", "4294967296", "2147483648", "9007199254740993", "9223372036854775807",
        "9223372036854775808", "18446744073709551615", "null", "true", "[]", "{}", "\"\"", "\"\\u0000\"", "\"\\ud800\"",
        "[[0]]", "\"\xff\xfe\""};
    const std::size_t chosen = below(values.size() + 2);
    if (chosen < values.size())
        return values[chosen];
    const bool inArrays = chosen == values.size();
    QByteArray nest = QByteArray(inArrays ? "[" : "{\"a\":").repeated(deepNest) + '1';
    return below(2) ? nest : nest + QByteArray(inArrays ? "]" : "}").repeated(deepNest);
}

void Damage::changeBytes(QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    const qsizetype at = qsizetype(below(std::size_t(bytes.size())));
    const qsizetype span = 1 + qsizetype(below(longestSpan));
    switch (below(6)) {
    case 0:
        bytes[at] = char(m_random());
        break;
    case 1:
        bytes[at] = char(bytes[at] ^ (1U << below(8)));
        break;
    case 2:
        bytes.remove(at, span);
        break;
    case 3:
        bytes.insert(at, bytes.mid(place(bytes), span));
        break;
    case 4: {
        const quint64 number = lengths[below(lengths.size())];
        for (qsizetype i = 0; i < lengthBytes && at + i < bytes.size(); ++i)
            bytes[at + i] = char(number >> (8U * std::size_t(i)));
        break;
    }
    default:
        bytes.truncate(below(4) ? bytes.size() - std::min(bytes.size(), span) : at);
    }
}

void Damage::changeNumber(QByteArray &json)
{
    const auto start = std::find_if(json.begin() + place(json), json.end(), isDigit);
    const auto end = std::find_if_not(start, json.end(), isDigit);
    json.replace(start - json.begin(), end - start, absurd());
}

/// What stands between a colon and the next comma or bracket.
void Damage::changeValue(QByteArray &json)
{
    const qsizetype start = json.indexOf(':', place(json)) + 1;
    qsizetype end = start;
    while (end < json.size() && QByteArrayView(",}]").indexOf(json[end]) < 0)
        ++end;
    json.replace(start, end - start, absurd());
}

QByteArray Damage::bytes(QByteArray good)
{
    for (auto changes = 1 + below(4); changes > 0; --changes)
        changeBytes(good);
    return good;
}

QByteArray Damage::json(QByteArray good)
{
    for (auto changes = 1 + below(2); changes > 0; --changes) {
        switch (below(4)) {
        case 0:
            changeBytes(good);
            break;
        case 1:
            changeValue(good);
            break;
        default:
            changeNumber(good);
        }
    }
    return good;
}

QByteArray Damage::safetensors(const QByteArray &good)
{
    const auto length = qsizetype(qFromLittleEndian<quint64>(good.constData()));
    QByteArray header = good.mid(lengthBytes, length);
    QByteArray values = good.mid(lengthBytes + length);
    quint64 written = quint64(length);
    switch (below(6)) {
    case 0:
        written = below(2) ? lengths[below(lengths.size())] : quint64(length) + below(16) - 8;
        break;
    case 1:
        changeBytes(values);
        break;
    default:
        header = json(header);
        if (below(2))
            written = quint64(header.size());
    }
    QByteArray start(lengthBytes, '\0');
    qToLittleEndian(written, start.data());
    return start + header + values;
}

} // namespace spotter
