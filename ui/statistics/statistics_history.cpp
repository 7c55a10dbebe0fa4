#include "ui/statistics/statistics_history.h"

#include <algorithm>

namespace spotter {

StatisticsHistory::StatisticsHistory(QObject *parent)
    : QObject(parent)
{
}

void StatisticsHistory::addLatency(double latency_ms)
{
    m_latencySum_ms += latency_ms;
    ++m_latencies;
}

void StatisticsHistory::tick(std::int64_t picturesPainted, std::int64_t memory_bytes)
{
    const auto latency = m_latencies > 0 ? std::optional(m_latencySum_ms / m_latencies) : std::nullopt;
    const std::array<std::optional<double>, QuantityCount> second{
        latency, double(picturesPainted - m_paintedBefore), double(memory_bytes) / (1024.0 * 1024.0)};
    for (std::size_t i = 0; i < QuantityCount; ++i) {
        m_rows[i].push_back(second[i]);
        if (m_rows[i].size() > kept)
            m_rows[i].pop_front();
    }
    m_paintedBefore = picturesPainted;
    m_latencySum_ms = 0.0;
    m_latencies = 0;
    Q_EMIT changed();
}

std::optional<StatisticsHistory::Span> StatisticsHistory::span(Quantity quantity) const
{
    Span span;
    int values = 0;
    for (const std::optional<double> &value : m_rows.at(quantity)) {
        if (!value)
            continue;
        ++values;
        span.last = *value;
        span.mean += *value;
        span.most = std::max(span.most, *value);
    }
    if (values == 0)
        return std::nullopt;
    span.mean /= values;
    return span;
}

} // namespace spotter
