// What the predecessor's tests of the temporal context held, and the numbers behind them.
#include "core/stream/temporal_context.h"

#include <ATen/ATen.h>

#include <QTest>

#include <cmath>

using namespace spotter;
using Current = TemporalContext::Current;

namespace {

constexpr int dim = 4;

/// \p count tokens whose values all are \p value.
Tokens chunkOf(float value, int count = 3)
{
    return {dim, std::vector<float>(std::size_t(count * dim), value)};
}

TemporalContext &filled(TemporalContext &context, const std::vector<Tokens> &chunks, int maxHistory = 8)
{
    context.setMaxHistory(maxHistory);
    for (const Tokens &chunk : chunks)
        context.add(chunk);
    return context;
}

float at2(const at::Tensor &tensor, int row, int column)
{
    return tensor[row][column].item<float>();
}

} // namespace

class TestTemporalContext : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLastChunks()
    {
        TemporalContext context;
        filled(context, {chunkOf(1), chunkOf(2), chunkOf(3), chunkOf(4)}, 3);
        QCOMPARE(context.chunkCount(), 3);
        const at::Tensor joined = context.aggregate(ContextAggregation::Concatenate);
        QCOMPARE(joined.size(0), 9);
        QCOMPARE(at2(joined, 0, 0), 2.0f);
        QCOMPARE(at2(joined, 8, 3), 4.0f);
    }

    void forgetsAtOnceWhenTheHistoryShrinks()
    {
        TemporalContext context;
        filled(context, {chunkOf(1), chunkOf(2), chunkOf(3)}, 3).setMaxHistory(1);
        QCOMPARE(context.chunkCount(), 1);
        QCOMPARE(at2(context.chunks().front(), 0, 0), 3.0f);
    }

    void concatenatesInTimeOrder()
    {
        TemporalContext context;
        filled(context, {chunkOf(1, 2), chunkOf(2, 5)});
        const at::Tensor joined = context.aggregate(ContextAggregation::Concatenate);
        QCOMPARE(joined.size(0), 7);
        QCOMPARE(joined.size(1), dim);
        for (int row = 0; row < 7; ++row)
            QCOMPARE(at2(joined, row, 0), row < 2 ? 1.0f : 2.0f);
    }

    void averagesTokenByToken()
    {
        TemporalContext context;
        Tokens rising = chunkOf(0);
        for (std::size_t i = 0; i < rising.values.size(); ++i)
            rising.values[i] = float(i);
        filled(context, {rising, chunkOf(2)});
        const at::Tensor mean = context.aggregate(ContextAggregation::Average);
        QCOMPARE(mean.size(0), 3);
        QCOMPARE(at2(mean, 0, 0), 1.0f);
        QCOMPARE(at2(mean, 2, 3), 6.5f);
    }

    void averagesAllTokensWhereCountsDiffer()
    {
        TemporalContext context;
        filled(context, {chunkOf(1, 1), chunkOf(5, 3)});
        const at::Tensor mean = context.aggregate(ContextAggregation::Average);
        QCOMPARE(mean.size(0), 1);
        QCOMPARE(mean.size(1), dim);
        QCOMPARE(at2(mean, 0, 0), 4.0f);
    }

    void attendsMoreToTheNewest()
    {
        TemporalContext context;
        filled(context, {chunkOf(1), chunkOf(10), chunkOf(100)});
        const double weights[] = {std::exp(0.0), std::exp(0.5), std::exp(1.0)};
        const double sum = weights[0] + weights[1] + weights[2];
        const double expected = (weights[0] * 1 + weights[1] * 10 + weights[2] * 100) / sum;
        const at::Tensor attended = context.aggregate(ContextAggregation::Attention);
        QCOMPARE(attended.size(0), 3);
        QVERIFY(std::abs(at2(attended, 1, 1) - expected) < 1e-4);
    }

    void attentionConcatenatesWhereCountsDiffer()
    {
        TemporalContext context;
        filled(context, {chunkOf(1, 1), chunkOf(5, 3)});
        QCOMPARE(context.aggregate(ContextAggregation::Attention).size(0), 4);
    }

    void oneChunkIsItself_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"concatenate", "average", "attention"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }

    void oneChunkIsItself()
    {
        QFETCH(QString, how);
        TemporalContext context;
        filled(context, {chunkOf(7)});
        const at::Tensor whole = context.aggregate(contextAggregation(how));
        QCOMPARE(whole.size(0), 3);
        QCOMPARE(at2(whole, 2, 0), 7.0f);
    }

    void leavesTheCurrentChunkOut()
    {
        TemporalContext context;
        filled(context, {chunkOf(1), chunkOf(2)});
        const at::Tensor before = context.aggregate(ContextAggregation::Concatenate, Current::Excluded);
        QCOMPARE(before.size(0), 3);
        QCOMPARE(at2(before, 0, 0), 1.0f);
        QCOMPARE(int(context.chunks(Current::Excluded).size()), 1);
    }

    void isEmptyWithoutChunks()
    {
        TemporalContext context;
        context.setMaxHistory(3);
        QCOMPARE(context.aggregate(ContextAggregation::Average).numel(), 0);
        context.add(chunkOf(1));
        QCOMPARE(context.aggregate(ContextAggregation::Attention, Current::Excluded).numel(), 0);
    }

    void givesTheChunksApart()
    {
        TemporalContext context;
        filled(context, {chunkOf(1, 2), chunkOf(2, 4)});
        const std::vector<at::Tensor> chunks = context.chunks();
        QCOMPARE(int(chunks.size()), 2);
        QCOMPARE(chunks[0].size(0), 2);
        QCOMPARE(chunks[1].size(0), 4);
    }

    void knowsTokensAndMemory()
    {
        TemporalContext context;
        filled(context, {chunkOf(1, 2), chunkOf(2, 4)});
        QCOMPARE(context.tokenCount(), 6);
        QCOMPARE(context.bytes(), 6 * dim * std::int64_t(sizeof(float)));
    }

    void resetForgetsAll()
    {
        TemporalContext context;
        filled(context, {chunkOf(1)}).reset();
        QCOMPARE(context.chunkCount(), 0);
        QCOMPARE(context.tokenCount(), 0);
        QCOMPARE(context.bytes(), 0);
    }
};

QTEST_APPLESS_MAIN(TestTemporalContext)
#include "test_temporal_context.moc"
