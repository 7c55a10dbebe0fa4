// Adapters: what they make of the weights, held against plain sums; that they come off again; and what is refused.
#include "core/model/adapter.h"
#include "core/model/compute.h"
#include "core/model/mobile_video_gpt.h"
#include "core/values/error.h"
#include "written_adapter.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <c10/core/InferenceMode.h>

#include <cmath>
#include <random>

using namespace spotter;

namespace {

const QString tiny = QStringLiteral(SPOTTER_FIXTURES "/model/checkpoint");
using Written = WrittenAdapter;
constexpr int rank = Written::rank;
constexpr double alpha = Written::alpha;
const std::string wrapper = Written::wrapper;

std::vector<float> valuesOf(const StoredTensor &tensor)
{
    const at::Tensor values = tensorOf(tensor, at::kFloat, at::kCPU).contiguous();
    return {values.const_data_ptr<float>(), values.const_data_ptr<float>() + values.numel()};
}

/// base + scale · up · down, summed in double.
std::vector<float> summed(const StoredTensor &base, const StoredTensor &up, const StoredTensor &down, double scale)
{
    std::vector<float> sum = valuesOf(base);
    const std::vector<float> a = valuesOf(down);
    const std::vector<float> b = valuesOf(up);
    const auto outputs = std::size_t(base.shape[0]);
    const auto inputs = std::size_t(base.shape[1]);
    const std::size_t inner = a.size() / inputs;
    for (std::size_t i = 0; i < outputs; ++i) {
        for (std::size_t j = 0; j < inputs; ++j) {
            double product = 0;
            for (std::size_t k = 0; k < inner; ++k)
                product += double(b[i * inner + k]) * double(a[k * inputs + j]);
            sum[i * inputs + j] = float(double(sum[i * inputs + j]) + scale * product);
        }
    }
    return sum;
}

/// What the model makes of a few pictures and words: image tokens, video tokens, logits.
std::array<at::Tensor, 3> outputsOf(const MobileVideoGpt &model)
{
    const c10::InferenceMode inference;
    const at::Tensor image = at::arange(2 * 196 * 64, at::kFloat).sin().view({2, 196, 64});
    const at::Tensor video = at::arange(8 * 3 * 224 * 224, at::kFloat).sin().view({8, 3, 224, 224});
    KeyValueCache cache = model.language().makeCache(8);
    const std::vector<int> ids{5, 17, 300, 42};
    const at::Tensor hidden = model.language().read(model.language().embed(ids), cache);
    return {model.imageTokens(image), model.videoTokens(video), model.language().logits(hidden)};
}

bool areEqual(const std::array<at::Tensor, 3> &one, const std::array<at::Tensor, 3> &other)
{
    return std::ranges::equal(one, other, [](const at::Tensor &a, const at::Tensor &b) { return at::equal(a, b); });
}

} // namespace

using Change = std::function<void(Written &)>;
Q_DECLARE_METATYPE(Change)

class TestAdapter : public QObject {
    Q_OBJECT

private:
    Checkpoint m_base = openCheckpoint(tiny);

private Q_SLOTS:
    void mergesWithItsScale_data()
    {
        QTest::addColumn<QJsonObject>("config");
        QTest::addColumn<double>("scale");
        QTest::newRow("alpha by rank") << QJsonObject() << alpha / rank;
        QTest::newRow("rank-stabilised") << QJsonObject{{"use_rslora", true}} << alpha / std::sqrt(double(rank));
        QTest::newRow("an alpha of its own")
            << QJsonObject{{"alpha_pattern", QJsonObject{{"layers.1.self_attn.q_proj", 10}}}} << 10.0 / rank;
        QTest::newRow("of another layer")
            << QJsonObject{{"alpha_pattern", QJsonObject{{"layers.0.self_attn.q_proj", 10}}}} << alpha / rank;
        QTest::newRow("a rank of its own")
            << QJsonObject{{"r", 16}, {"rank_pattern", QJsonObject{{".*_proj", rank}}}} << alpha / rank;
        QTest::newRow("targets by a pattern") << QJsonObject{{"target_modules", ".*\\.(q|down)_proj"}} << alpha / rank;
    }
    void mergesWithItsScale()
    {
        QFETCH(QJsonObject, config);
        QFETCH(double, scale);
        Written written(m_base);
        for (auto key = config.begin(); key != config.end(); ++key)
            written.config.insert(key.key(), key.value());
        const Checkpoint changed = Adapter::read(written.write()).onto(m_base);
        const std::string module = "model.layers.1.self_attn.q_proj";
        const StoredTensor &base = m_base.languageTensors.at(module + ".weight");
        const std::vector<float> expected = summed(base, written.up(module), written.down(module), scale);

        const StoredTensor &stored = changed.languageTensors.at(module + ".weight");
        const at::Tensor plain = at::tensor(expected).view(stored.shape);
        const at::Tensor merged = tensorOf(stored, at::kFloat, at::kCPU);
        QVERIFY(at::allclose(merged, plain, 1e-6, 1e-6));
        QVERIFY(at::equal(tensorOf(stored, at::kBFloat16, at::kCPU), merged.to(at::kBFloat16)));
        QVERIFY(at::equal(tensorOf(base, at::kFloat, at::kCPU), at::tensor(valuesOf(base)).view(base.shape)));
    }

    void actsLikeACheckpointWithTheseWeights()
    {
        Written written(m_base);
        Checkpoint plain = m_base;
        for (auto &[name, tensor] : plain.languageTensors) {
            const std::string module = name.substr(0, name.rfind('.'));
            if (name.ends_with(".weight") && written.pairs.contains(wrapper + module + ".lora_A.weight"))
                tensor = floats(
                    tensor.shape, summed(tensor, written.up(module), written.down(module), alpha / double(rank)));
        }
        for (auto &[name, tensor] : plain.videoProjector)
            tensor = written.projectors.at(wrapper + "model.mm_projector." + name);
        for (auto &[name, tensor] : plain.imageProjector)
            tensor = written.projectors.at(wrapper + "model.image_mm_projector." + name);
        MobileVideoGpt model(m_base, ModelPlace());
        model.attach(Adapter::read(written.write()));
        const auto found = outputsOf(model);
        const auto expected = outputsOf(MobileVideoGpt(plain, ModelPlace()));
        QVERIFY(at::equal(found[0], expected[0]));
        QVERIFY(at::equal(found[1], expected[1]));
        QVERIFY2(at::allclose(found[2], expected[2], 1e-4, 1e-4),
            qPrintable(QString::number((found[2] - expected[2]).abs().max().item<double>())));
    }

    void comesOffExactly_data()
    {
        QTest::addColumn<int>("type");
        QTest::newRow("float32") << int(at::kFloat);
        QTest::newRow("bfloat16") << int(at::kBFloat16);
    }
    void comesOffExactly()
    {
        QFETCH(int, type);
        MobileVideoGpt model(m_base, {at::kCPU, at::ScalarType(type), at::kFloat});
        const LanguageModel *language = &model.language();
        const auto before = outputsOf(model);
        const Adapter adapter = Adapter::read(Written(m_base).write());
        model.attach(adapter);
        const auto with = outputsOf(model);
        for (std::size_t i = 0; i < before.size(); ++i)
            QVERIFY(!at::equal(with[i], before[i]));
        model.attach(adapter); // not added twice
        QVERIFY(areEqual(outputsOf(model), with));
        model.detach();
        QVERIFY(areEqual(outputsOf(model), before));
        model.detach();
        model.attach(adapter);
        QVERIFY(areEqual(outputsOf(model), with));
        QCOMPARE(&model.language(), language); // whoever holds it may go on
    }

    void oneThatDoesNotFitChangesNothing()
    {
        MobileVideoGpt model(m_base, ModelPlace());
        const auto before = outputsOf(model);
        Written written(m_base);
        written.pairs.erase(written.pairs.begin());
        const Adapter adapter = Adapter::read(written.write());
        QVERIFY_THROWS_EXCEPTION(Error, model.attach(adapter));
        QVERIFY(areEqual(outputsOf(model), before));
    }

    void namesAreTheModelsOwn_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("inside");
        QTest::newRow("as saved") << "base_model.model."
                                  << "";
        QTest::newRow("with the adapter's name") << "base_model.model."
                                                 << ".default";
        QTest::newRow("without wrappers") << ""
                                          << "";
    }
    void namesAreTheModelsOwn()
    {
        QFETCH(QString, before);
        QFETCH(QString, inside);
        Written written(m_base);
        StoredTensors renamed;
        for (const auto &[name, tensor] : written.pairs) {
            QString other = QString::fromStdString(name).replace(QString::fromStdString(wrapper), before);
            renamed.emplace(other.replace(QStringLiteral(".weight"), inside + ".weight").toStdString(), tensor);
        }
        written.pairs = renamed;
        QVERIFY(Adapter::read(written.write())
                    .onto(m_base)
                    .languageTensors.at("model.layers.0.mlp.down_proj.weight")
                    .change);
    }

    void withoutProjectorsWhereThatIsMeant()
    {
        const Written written(m_base);
        const QString folder = written.write();
        QVERIFY(QFile::remove(written.file("non_lora_trainables.safetensors")));
        QVERIFY_THROWS_EXCEPTION(Error, Adapter::read(folder));
        const Checkpoint changed = Adapter::read(folder, AdapterParts::WithoutProjectors).onto(m_base);
        QVERIFY(changed.languageTensors.at("model.layers.0.self_attn.q_proj.weight").change);
        QCOMPARE(
            changed.videoProjector.begin()->second.bytes.data(), m_base.videoProjector.begin()->second.bytes.data());
    }

    void missingFilesAreAllNamed()
    {
        const QTemporaryDir empty;
        try {
            Adapter::read(empty.path());
            QFAIL("it was read");
        } catch (const Error &error) {
            for (const char *name : {"adapter_config.json", "adapter_model.safetensors", "non_lora_trainables.bin"})
                QVERIFY2(error.sentence().contains(QLatin1String(name)), error.what());
        }
    }

    void refuses_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("says");
        const auto row = [](const char *name, Change change, QStringList says) {
            QTest::newRow(name) << std::move(change) << std::move(says);
        };
        const auto key = [](const char *name, QJsonValue value) {
            return [=](Written &written) { written.config.insert(QLatin1String(name), value); };
        };
        const std::string query = "model.layers.0.self_attn.q_proj";
        row("another kind", key("peft_type", "IA3"), {"peft_type", "only LORA"});
        row("DoRA", key("use_dora", true), {"use_dora"});
        row("a start that changes the base", key("init_lora_weights", "pissa_niter_16"), {"pissa_niter_16"});
        row("two keys at once",
            [=](Written &written) {
                written.config.insert(QStringLiteral("r"), 0);
                written.config.remove(QStringLiteral("target_modules"));
            },
            {"r: a number", "target_modules"});
        row("a pattern that is none", key("target_modules", "(q_proj"), {"target_modules", "pattern"});
        row("another rank", key("r", 8), {"q_proj.lora_A.weight [4, 64] instead of [8, 64]", "org/tiny"});
        row("of a wider model",
            [=](Written &written) {
                written.down(query) = floats({4, 2}, {1, 2, 3, 4, 5, 6, 7, 8});
            },
            {"model.layers.0.self_attn.q_proj.lora_A.weight [4, 2] instead of [4, 64]"});
        row("half a pair", [=](Written &written) { written.pairs.erase(wrapper + query + ".lora_B.weight"); },
            {"missing: model.layers.0.self_attn.q_proj.lora_B.weight"});
        row("a layer left out",
            [=](Written &written) {
                written.pairs.erase(wrapper + query + ".lora_A.weight");
                written.pairs.erase(wrapper + query + ".lora_B.weight");
            },
            {"missing: model.layers.0.self_attn.q_proj.lora_A.weight, model.layers.0.self_attn.q_proj.lora_B.weight"});
        row("a layer too many",
            [=](Written &written) {
                written.pairs.emplace("model.layers.9.self_attn.q_proj.lora_A.weight", floats({1}, {1}));
            },
            {"not known: model.layers.9.self_attn.q_proj.lora_A.weight"});
        row("not among its targets", key("target_modules", QJsonArray{"q_proj"}), {"not known", "down_proj.lora_B"});
        row("a target without weights", key("target_modules", QJsonArray{"q_proj", "down_proj", "w3"}), {"“w3”"});
        row("layers it does not name", key("layers_to_transform", QJsonArray{1}), {"not known", "layers.0.mlp"});
        row("half a projector",
            [=](Written &written) { written.projectors.erase(wrapper + "model.mm_projector.mlp.mlp.2.bias"); },
            {"missing: model.mm_projector.mlp.mlp.2.bias"});
        row("whole numbers", [=](Written &written) { written.up(query).type = NumberType::I32; },
            {"q_proj.lora_B.weight I32"});
        row("several faults at once",
            [=](Written &written) {
                written.pairs.erase(wrapper + query + ".lora_B.weight");
                written.projectors.emplace("model.something", floats({1}, {1}));
                written.down("model.layers.1.mlp.down_proj") = floats({1}, {1});
            },
            {"q_proj.lora_B", "model.something", "[1] instead of [4, 160]"});
    }
    void refuses()
    {
        QFETCH(Change, change);
        QFETCH(QStringList, says);
        Written written(m_base);
        change(written);
        const QString folder = written.write();
        try {
            Adapter::read(folder).onto(m_base);
            QFAIL("it was taken");
        } catch (const Error &error) {
            for (const QString &words : says)
                QVERIFY2(error.sentence().contains(words), error.what());
            QVERIFY(error.place().startsWith(folder));
            QVERIFY(!error.remedy().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestAdapter)
#include "test_adapter.moc"
