// The last two minutes, a sample a second: how long decisions took, how many pictures were shown, how much memory was
// used. Kept whether or not anybody looks. GUI thread.
#pragma once

#include <QObject>

#include <array>
#include <cstdint>
#include <deque>
#include <optional>

namespace spotter {

class StatisticsHistory : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t kept = 120;

    enum Quantity { Latency_ms, Shown_perSecond, Memory_MB, QuantityCount };

    /// A second in which nothing was measured has no value.
    using Row = std::deque<std::optional<double>>;

    struct Span {
        double last = 0.0;
        double mean = 0.0;
        double most = 0.0;
    };

    explicit StatisticsHistory(QObject *parent = nullptr);

    void addLatency(double latency_ms);
    /// Once a second: \p picturesPainted so far, \p memory_bytes now. Closes the second.
    void tick(std::int64_t picturesPainted, std::int64_t memory_bytes);

    /// The oldest first.
    const Row &row(Quantity quantity) const { return m_rows.at(quantity); }
    /// Of those seconds that have a value; none where there is not one.
    std::optional<Span> span(Quantity quantity) const;
    double shownLastSecond() const { return m_rows[Shown_perSecond].empty() ? 0.0 : *m_rows[Shown_perSecond].back(); }

Q_SIGNALS:
    void changed();

private:
    std::array<Row, QuantityCount> m_rows;
    double m_latencySum_ms = 0.0;
    int m_latencies = 0;
    std::int64_t m_paintedBefore = 0;
};

} // namespace spotter
