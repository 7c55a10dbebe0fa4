// What is kept of the prompt between questions, held against what a reader without memory would compute, and after a
// slide against one that keeps keys as they were before any turn and turns them at every use.
#include "core/model/rotary.h"
#include "core/stream/chunk_perception.h"
#include "core/stream/coach_model.h"
#include "core/stream/kept_prompt.h"

#include <QTest>

#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>

#include <cmath>
#include <random>

using namespace spotter;

namespace {

/// Qwen2 as one would write it down: nothing but the formulas.
class PlainReader {
public:
    explicit PlainReader(const Checkpoint &checkpoint)
        : m_config(checkpoint.language)
        , m_weights(checkpoint.languageTensors, {})
        , m_memory(std::size_t(m_config.layers))
    {
        forget(0, 1 << 20);
    }

    /// Hidden rows after the final norm.
    at::Tensor read(at::Tensor x)
    {
        const std::int64_t count = x.size(0);
        for (int i = 0; i < m_config.layers; ++i) {
            const std::string layer = "model.layers." + std::to_string(i) + '.';
            const at::Tensor normed = norm(x, layer + "input_layernorm.weight");
            Memory &memory = m_memory[std::size_t(i)];
            memory.keys = at::cat({memory.keys, heads(normed, layer + "self_attn.k_proj")}, 1);
            memory.values = at::cat({memory.values, heads(normed, layer + "self_attn.v_proj")}, 1);
            const std::int64_t all = memory.keys.size(1);
            const std::int64_t shared = m_config.heads / m_config.keyValueHeads;
            const at::Tensor keys = turned(memory.keys, 0).repeat_interleave(shared, 0);
            const at::Tensor values = memory.values.repeat_interleave(shared, 0);
            const at::Tensor query = turned(heads(normed, layer + "self_attn.q_proj"), all - count);
            at::Tensor likeness = at::matmul(query, keys.transpose(1, 2)) / std::sqrt(double(m_config.headWidth));
            const at::Tensor hidden = at::ones({count, all}, at::kBool).tril(all - count).logical_not();
            const at::Tensor mixed = at::matmul(at::softmax(likeness.masked_fill(hidden, -1e30), -1), values);
            x = x + linear(mixed.transpose(0, 1).reshape({count, -1}), layer + "self_attn.o_proj");
            const at::Tensor again = norm(x, layer + "post_attention_layernorm.weight");
            x = x
                + linear(at::silu(linear(again, layer + "mlp.gate_proj")) * linear(again, layer + "mlp.up_proj"),
                    layer + "mlp.down_proj");
        }
        return norm(x, "model.norm.weight");
    }

    std::int64_t length() const { return m_memory.front().keys.size(1); }
    void forget(std::int64_t first, std::int64_t count)
    {
        for (Memory &memory : m_memory) {
            if (!memory.keys.defined())
                memory.keys = memory.values = at::empty({m_config.keyValueHeads, 0, m_config.headWidth});
            const std::int64_t from = std::min(first, memory.keys.size(1));
            const std::int64_t to = std::min(from + count, memory.keys.size(1));
            for (at::Tensor *rows : {&memory.keys, &memory.values})
                *rows = at::cat({rows->slice(1, 0, from), rows->slice(1, to)}, 1);
        }
    }

private:
    struct Memory {
        at::Tensor keys; ///< never turned
        at::Tensor values;
    };

    at::Tensor norm(const at::Tensor &x, const std::string &weight) const
    {
        const at::Tensor scale = (x.square().mean(-1, true) + m_config.normEpsilon).rsqrt();
        return x * scale * m_weights.exact(weight);
    }
    at::Tensor linear(const at::Tensor &x, const std::string &name) const
    {
        const Linear layer = m_weights.linear(name);
        const at::Tensor y = at::matmul(x, layer.weight.t());
        return layer.bias.defined() ? y + layer.bias : y;
    }
    at::Tensor heads(const at::Tensor &x, const std::string &name) const
    {
        return linear(x, name).view({x.size(0), -1, m_config.headWidth}).transpose(0, 1);
    }
    at::Tensor turned(const at::Tensor &x, std::int64_t first) const
    {
        return rotated(x, RotaryTable(first, x.size(1), m_config.headWidth, m_config.ropeTheta, at::kCPU));
    }

    LanguageConfig m_config;
    Weights m_weights;
    std::vector<Memory> m_memory;
};

double difference(const at::Tensor &a, const at::Tensor &b)
{
    return (a - b).abs().max().item<double>();
}

} // namespace

class TestKeptPrompt : public QObject {
    Q_OBJECT

private:
    static constexpr std::int64_t each = 9; ///< rows of an image here: the rule is the same for 144

    at::Tensor noise(std::int64_t rows)
    {
        return at::randn({rows, m_model->model.language().config().width}, m_generator).mul_(0.05);
    }
    at::Tensor logits(const at::Tensor &hidden) const
    {
        return m_model->model.language().logits(hidden.slice(0, -1)).flatten();
    }

    std::unique_ptr<CoachModel> m_model;
    at::Generator m_generator = at::detail::createCPUGenerator(5);

private Q_SLOTS:
    void initTestCase()
    {
        at::set_num_threads(1); // as many as sizes this small are worth
        const c10::InferenceMode inference;
        m_model = std::make_unique<CoachModel>(QStringLiteral(SPOTTER_FIXTURES "/model/checkpoint"), ModelPlace{});
    }

    void anyScheduleIsAsIfReadPlainly_data()
    {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<bool>("keeps");
        QTest::addColumn<int>("rebuildAfter");
        for (unsigned seed = 1; seed <= 6; ++seed) {
            QTest::addRow("kept, %u", seed) << seed << true << 0;
            QTest::addRow("kept and read anew, %u", seed) << seed << true << 2;
            QTest::addRow("not kept, %u", seed) << seed << false << 0;
        }
    }

    void anyScheduleIsAsIfReadPlainly()
    {
        QFETCH(unsigned, seed);
        QFETCH(bool, keeps);
        QFETCH(int, rebuildAfter);
        const c10::InferenceMode inference;
        const LanguageModel &language = m_model->model.language();
        std::mt19937 chance(seed);
        m_generator.set_current_seed(seed);
        const auto upTo = [&](int most) { return int(chance() % unsigned(most + 1)); };

        KeptPrompt prompt(language);
        prompt.setReuse(keeps, rebuildAfter);
        at::Tensor instruction = noise(7);
        prompt.setInstruction(instruction);
        PlainReader plain(m_model->checkpoint);
        std::vector<ImageRows> images;
        std::vector<std::int64_t> plainHas;
        bool dropped = false;
        std::int64_t nextId = 0;
        std::int64_t rebuilds = 0;
        int asked = 0;
        int askedAfterSlide = 0;

        const auto readPlainly = [&] {
            plain.forget(0, plain.length());
            plain.read(instruction);
            plainHas.clear();
            dropped = false;
        };
        readPlainly();
        const auto show = [&] {
            prompt.show(images);
            if (!keeps)
                return;
            std::int64_t gone = 0;
            while (!plainHas.empty() && (images.empty() || plainHas.front() < images.front().id)) {
                plainHas.erase(plainHas.begin());
                ++gone;
            }
            while (!plainHas.empty() && plainHas.back() > images.back().id) {
                plain.forget(plain.length() - each, each);
                plainHas.pop_back();
            }
            plain.forget(instruction.size(0), gone * each);
            dropped = plainHas.empty() ? false : dropped || gone > 0;
            if (prompt.counts().rebuilds > rebuilds) {
                rebuilds = prompt.counts().rebuilds;
                readPlainly();
            }
            for (const ImageRows &image : images) {
                if (std::ranges::find(plainHas, image.id) != plainHas.end())
                    continue;
                plain.read(image.rows);
                plainHas.push_back(image.id);
            }
        };

        for (int step = 0; step < 160; ++step) {
            switch (upTo(9)) {
            case 0:
            case 1:
            case 2:
                for (int i = 0; i <= upTo(2); ++i)
                    images.push_back({nextId++, noise(each)});
                show();
                break;
            case 3:
                images.erase(images.begin(), images.begin() + upTo(int(images.size())));
                show();
                break;
            case 4: // an image that became part of no chunk
                if (!images.empty())
                    images.pop_back();
                show();
                break;
            case 5:
                if (step % 5 == 0) {
                    prompt.reset();
                    images.clear();
                    readPlainly();
                }
                break;
            case 6:
                if (step % 4 == 0) {
                    instruction = noise(5 + upTo(4));
                    prompt.setInstruction(instruction);
                    images.clear();
                    readPlainly();
                }
                break;
            default: {
                show();
                const at::Tensor question = noise(1 + upTo(20));
                at::Tensor kept = logits(prompt.ask(question));
                if (!keeps) {
                    readPlainly();
                    for (const ImageRows &image : images)
                        plain.read(image.rows);
                }
                const std::int64_t before = plain.length();
                at::Tensor found = logits(plain.read(question));
                QVERIFY2(difference(kept, found) < 1e-4, qPrintable(QString::number(difference(kept, found))));
                const at::Tensor word = noise(1);
                kept = logits(prompt.readOn(word));
                found = logits(plain.read(word));
                QVERIFY2(difference(kept, found) < 1e-4, qPrintable(QString::number(difference(kept, found))));
                prompt.endAnswer();
                plain.forget(before, plain.length());
                ++asked;
                askedAfterSlide += dropped ? 1 : 0;
                if (!dropped) {
                    std::vector<at::Tensor> all{instruction};
                    for (const ImageRows &image : images)
                        all.push_back(image.rows);
                    all.push_back(question);
                    all.push_back(word);
                    const at::Tensor rows = at::cat(all);
                    KeyValueCache cache = language.makeCache(rows.size(0));
                    QVERIFY(difference(kept, logits(language.read(rows, cache))) < 1e-4);
                }
                if (!keeps)
                    readPlainly();
            }
            }
        }
        QVERIFY(asked > 20);
        QVERIFY(!keeps || askedAfterSlide > 3);
        QVERIFY(rebuildAfter == 0 || rebuilds > 0);
        QVERIFY2(prompt.bytes() < 4'000'000, "no growth");
    }

    void readsOnlyWhatIsNew()
    {
        const c10::InferenceMode inference;
        KeptPrompt prompt(m_model->model.language());
        prompt.setReuse(true, 0);
        prompt.setInstruction(noise(7));
        std::vector<ImageRows> images;
        for (int i = 0; i < 16; ++i) {
            images.push_back({i, noise(144)});
            prompt.show(images);
        }
        QCOMPARE(prompt.counts().read, 7 + 16 * 144);
        prompt.ask(noise(98 + 60));
        QCOMPARE(prompt.counts().read, 7 + 16 * 144 + 158);
        QCOMPARE(prompt.counts().reused, 7 + 16 * 144);
        prompt.endAnswer();
        const std::int64_t before = prompt.counts().read;
        prompt.ask(noise(158)); // a second question on the same window
        QCOMPARE(prompt.counts().read - before, 158);
        prompt.endAnswer();
        images.erase(images.begin(), images.begin() + 4);
        for (int i = 16; i < 20; ++i)
            images.push_back({i, noise(144)});
        prompt.show(images);
        QCOMPARE(prompt.counts().read - before, 158 + 4 * 144);
        QCOMPARE(prompt.counts().slides, 1);
        QCOMPARE(prompt.length(), 7 + 16 * 144);
    }
};

QTEST_GUILESS_MAIN(TestKeptPrompt)
#include "test_kept_prompt.moc"
