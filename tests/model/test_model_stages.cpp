// Every stage of the model against the reference's values, in fp32: fed with the reference's input where there is one,
// and end to end; on drawn frames, which any clone can draw, and on the frames of a film where it is there.
#include "core/model/frame_sampling.h"
#include "core/model/frame_selection.h"
#include "core/model/mamba_scan.h"
#include "core/model/mobile_video_gpt.h"
#include "core/model/preprocess.h"
#include "core/model/prompt.h"
#include "core/model/sampler.h"
#include "core/values/error.h"
#include "tests/model/goldens.h"

#include <QDir>
#include <QImage>
#include <QTest>

#include <c10/core/InferenceMode.h>

#include <optional>

using namespace spotter;

namespace {

const QString fixtures = QStringLiteral(SPOTTER_FIXTURES "/model");
const QString shared = QStringLiteral(SPOTTER_SOURCE "/../shared/reference");
constexpr int frameCount = 16;

at::Tensor pixelsOf(const std::vector<RgbPicture> &pictures, at::Tensor (*how)(const RgbPicture &, int))
{
    std::vector<at::Tensor> all;
    for (const RgbPicture &picture : pictures)
        all.push_back(how(picture, 224));
    return at::stack(all);
}

std::vector<int> idsOf(const at::Tensor &tensor)
{
    const auto *ids = tensor.const_data_ptr<std::int64_t>();
    return {ids, ids + tensor.numel()};
}

Prompt promptOf(const at::Tensor &golden)
{
    Prompt prompt;
    bool after = false;
    for (const int id : idsOf(golden)) {
        after = after || id < 0;
        if (id >= 0)
            (after ? prompt.after : prompt.before).push_back(id);
    }
    return prompt;
}

/// One conversation with the model: what it reads, and what it answers.
class Conversation {
public:
    explicit Conversation(const MobileVideoGpt &model)
        : m_model(model)
        , m_cache(model.language().makeCache(2700))
    {
    }

    void show(const Prompt &prompt, const at::Tensor &visual, const StageTap &tap = {})
    {
        const LanguageModel &language = m_model.language();
        const at::Tensor rows = at::cat({language.embed(prompt.before), visual, language.embed(prompt.after)});
        if (tap)
            tap("inputs_embeds", rows);
        m_hidden = language.read(rows, m_cache, 1, tap);
    }
    at::Tensor read(const std::vector<int> &ids)
    {
        m_hidden = m_model.language().read(m_model.language().embed(ids), m_cache, std::int64_t(ids.size()));
        return m_model.language().logits(m_hidden);
    }
    at::Tensor logits() const { return m_model.language().logits(m_hidden.slice(0, -1)).flatten().contiguous(); }

    /// Greedy; reads its own last token only where \p readsLast, as a next turn wants it.
    std::vector<int> answer(double penalty, const std::vector<int> &endTokens = {}, bool readsLast = false)
    {
        SamplingOptions options;
        options.repetitionPenalty = penalty;
        Sampler sampler(options);
        std::vector<int> tokens;
        m_steps.clear();
        while (tokens.size() < 32) {
            const at::Tensor now = logits();
            m_steps.push_back(now);
            const int token = sampler.next({now.const_data_ptr<float>(), std::size_t(now.numel())});
            tokens.push_back(token);
            if (std::ranges::find(endTokens, token) != endTokens.end())
                break;
            if (tokens.size() < 32 || readsLast)
                read({token});
        }
        return tokens;
    }
    at::Tensor stepLogits() const { return at::stack(m_steps); }
    KeyValueCache &cache() { return m_cache; }

private:
    const MobileVideoGpt &m_model;
    KeyValueCache m_cache;
    at::Tensor m_hidden;
    std::vector<at::Tensor> m_steps;
};

} // namespace

class TestModelStages : public QObject {
    Q_OBJECT

private:
    void expect(const Goldens &goldens, const char *name, const at::Tensor &found, double most)
    {
        const double difference = goldens.difference(name, found);
        QVERIFY2(difference <= most, qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(name)).arg(difference)));
    }
    const Goldens &film()
    {
        if (!m_film)
            m_film.emplace(shared + QStringLiteral("/tiny/goldens.safetensors"));
        return *m_film;
    }
    std::vector<RgbPicture> filmFrames()
    {
        std::vector<RgbPicture> frames;
        for (int i = 0; i < frameCount; ++i) {
            const QImage image = QImage(shared + QStringLiteral("/tiny/frames/%1.png").arg(i, 2, 10, QLatin1Char('0')))
                                     .convertToFormat(QImage::Format_RGB888);
            RgbPicture picture{image.size(), {}};
            for (int y = 0; y < image.height(); ++y)
                picture.bytes.insert(
                    picture.bytes.end(), image.constScanLine(y), image.constScanLine(y) + image.width() * 3);
            frames.push_back(std::move(picture));
        }
        return frames;
    }
    bool hasFilm() const { return QDir(shared + QStringLiteral("/tiny")).exists(); }

    c10::InferenceMode m_inference;
    std::optional<MobileVideoGpt> m_model;
    std::optional<Goldens> m_drawn;
    std::optional<Goldens> m_film;
    std::vector<RgbPicture> m_frames;

private Q_SLOTS:
    void initTestCase()
    {
        m_drawn.emplace(fixtures + QStringLiteral("/drawn/goldens.safetensors"));
        m_model.emplace(openCheckpoint(fixtures + QStringLiteral("/checkpoint")), ModelPlace());
        for (int t = 0; t < frameCount; ++t)
            m_frames.push_back(drawnFrame(t));
    }

    void drawnFramesFromEndToEnd()
    {
        Stages stages;
        const at::Tensor visual =
            m_model->visualTokens(pixelsOf(m_frames, imagePixels), pixelsOf(m_frames, videoPixels), stages.tap());
        QCOMPARE(visual.size(0), std::int64_t(2402));
        Conversation talk(*m_model);
        talk.show(promptOf((*m_drawn)["prompt_ids"]), visual, stages.tap());
        stages.tap()("last_logits", talk.logits());
        for (const Tolerance &tolerance : stageTolerances)
            expect(*m_drawn, tolerance.name, stages.at(tolerance.name), tolerance.most);

        QCOMPARE(talk.answer(1.0), idsOf((*m_drawn)["greedy_tokens"]));
        const at::Tensor best = (*m_drawn)["greedy_step_top8_idx"];
        expect(*m_drawn, "greedy_step_top8", talk.stepLogits().gather(1, best), 5e-3);
    }

    void penaltySeesWhatWasChosen()
    {
        Conversation talk(*m_model);
        talk.show(promptOf((*m_drawn)["prompt_ids"]),
            m_model->visualTokens(pixelsOf(m_frames, imagePixels), pixelsOf(m_frames, videoPixels)));
        QCOMPARE(talk.answer(1.2), idsOf((*m_drawn)["greedy_tokens_penalty_1_2"]));
    }

    void bf16StaysNear_data()
    {
        QTest::addColumn<bool>("exactEncoders");
        QTest::newRow("encoders in fp32") << true;
        QTest::newRow("encoders in bf16") << false;
    }
    void bf16StaysNear()
    {
        QFETCH(bool, exactEncoders);
        const MobileVideoGpt model(openCheckpoint(fixtures + QStringLiteral("/checkpoint")),
            {at::kCPU, at::kBFloat16, exactEncoders ? at::kFloat : at::kBFloat16});
        Stages stages;
        const at::Tensor visual =
            model.visualTokens(pixelsOf(m_frames, imagePixels), pixelsOf(m_frames, videoPixels), stages.tap());
        expect(*m_drawn, "selected_indices", stages.at("selected_indices"), 0);
        Conversation talk(model);
        talk.show(promptOf((*m_drawn)["prompt_ids"]), visual);
        expect(*m_drawn, "last_logits", talk.logits(), 0.5);
        // A row alone goes another way than rows together.
        const std::int64_t length = talk.cache().length();
        const at::Tensor together = talk.read({5, 6, 7});
        talk.cache().truncate(length);
        talk.read({5});
        talk.read({6});
        const at::Tensor alone = talk.read({7});
        QVERIFY((together[2] - alone[0]).abs().max().item<double>() < 0.3);
    }

    void frameTokensDoNotDependOnOtherFrames()
    {
        const at::Tensor pixels = pixelsOf(m_frames, imagePixels);
        const at::Tensor all = m_model->imageTokens(m_model->imageFeatures(pixels));
        const at::Tensor one = m_model->imageTokens(m_model->imageFeatures(pixels.narrow(0, 9, 1)));
        QVERIFY((all[9] - one[0]).abs().max().item<double>() < 1e-5);
    }

    // ---- the key-value cache: however positions came into it, the next logits are the same

    void cacheIsBuiltInAnyPieces()
    {
        const std::vector<int> ids = idsOf((*m_drawn)["greedy_tokens"]);
        Conversation whole(*m_model);
        const at::Tensor together = whole.read(ids);
        Conversation pieces(*m_model);
        pieces.read({ids.begin(), ids.begin() + 10});
        pieces.read({ids.begin() + 10, ids.begin() + 11});
        const at::Tensor rest = pieces.read({ids.begin() + 11, ids.end()});
        QVERIFY((together.slice(0, 11) - rest).abs().max().item<double>() < 1e-4);
    }

    void cacheForgetsItsEnd()
    {
        Conversation talk(*m_model);
        talk.read({1, 2, 3});
        const at::Tensor before = talk.read({4});
        talk.cache().truncate(3);
        talk.read({9, 9, 9});
        talk.cache().truncate(3);
        QCOMPARE(talk.cache().length(), std::int64_t(3));
        QVERIFY((talk.read({4}) - before).abs().max().item<double>() < 1e-5);
    }

    void forkedCacheIsIndependent()
    {
        Conversation talk(*m_model);
        talk.read({1, 2, 3});
        KeyValueCache copy = talk.cache().fork(8);
        talk.read({9});
        QCOMPARE(copy.length(), std::int64_t(3));
        QCOMPARE(copy.capacity(), std::int64_t(8));
        const LanguageModel &language = m_model->language();
        const at::Tensor found = language.read(language.embed(std::vector<int>{4}), copy);
        talk.cache().truncate(3);
        talk.read({4});
        QVERIFY((language.logits(found).flatten() - talk.logits()).abs().max().item<double>() < 1e-5);
    }

    /// In one layer a key depends on its token and position alone, so dropping must equal never having read.
    void droppedRangeMovesTheRestUp()
    {
        LanguageConfig config = m_model->language().config();
        config.layers = 1;
        StoredTensors tensors = openCheckpoint(fixtures + QStringLiteral("/checkpoint")).languageTensors;
        const LanguageModel shallow(tensors, config, {});
        const auto rows = [&](std::vector<int> ids) { return shallow.embed(ids); };
        KeyValueCache dropped = shallow.makeCache(16);
        shallow.read(rows({1, 2, 3, 4, 5, 6, 7}), dropped);
        dropped.drop(2, 3);
        QCOMPARE(dropped.length(), std::int64_t(4));
        KeyValueCache never = shallow.makeCache(16);
        shallow.read(rows({1, 2, 6, 7}), never);
        const at::Tensor a = shallow.logits(shallow.read(rows({8}), dropped));
        const at::Tensor b = shallow.logits(shallow.read(rows({8}), never));
        QVERIFY((a - b).abs().max().item<double>() < 1e-4);
    }

    void fullCacheSaysSo()
    {
        KeyValueCache cache = m_model->language().makeCache(3);
        const at::Tensor rows = m_model->language().embed(std::vector<int>{1, 2, 3, 4});
        QVERIFY_THROWS_EXCEPTION(Error, m_model->language().read(rows, cache));
        QVERIFY_THROWS_EXCEPTION(Error, m_model->language().embed(std::vector<int>{1024}));
    }

    // ---- against the frames of a film, each stage fed with the reference's input

    void filmPreprocessing()
    {
        if (!hasFilm())
            QSKIP("../shared/reference is not there");
        const std::vector<RgbPicture> frames = filmFrames();
        std::vector<at::Tensor> video;
        std::vector<at::Tensor> image;
        for (const RgbPicture &frame : frames) {
            video.push_back(bytesOf(resizedLinear(frame, {224, 224})));
            image.push_back(bytesOf(squareBicubic(frame, 224)));
        }
        expect(film(), "vm_resized_u8", at::stack(video), 0);
        expect(film(), "clip_resized_u8", at::stack(image), 0);
        expect(film(), "vm_pixel_values_00", videoPixels(frames[0], 224), 1e-5);
        expect(film(), "clip_pixel_values_00", imagePixels(frames[0], 224), 1e-5);

        RgbPicture portrait{{180, 320}, {}};
        for (int y = 0; y < 320; ++y) {
            const auto row = frames[0].bytes.begin() + (y * 640 + 100) * 3;
            portrait.bytes.insert(portrait.bytes.end(), row, row + 180 * 3);
        }
        expect(film(), "portrait_vm_resized_u8", bytesOf(resizedLinear(portrait, {224, 224})), 0);
        expect(film(), "portrait_clip_resized_u8", bytesOf(squareBicubic(portrait, 224)), 0);
    }

    void filmStages()
    {
        if (!hasFilm())
            QSKIP("../shared/reference is not there");
        const std::vector<RgbPicture> frames = filmFrames();
        Stages stages;
        const at::Tensor features = m_model->imageFeatures(pixelsOf(frames, imagePixels), stages.tap());
        expect(film(), "clip_pre_layrnorm_image0", stages.at("clip_pre_layrnorm")[0], 1e-4);
        expect(film(), "clip_layer0_image0", stages.at("clip_layer0")[0], 1e-4);
        expect(film(), "clip_features", features, 2e-4);

        const at::Tensor golden = film()["clip_features"];
        const at::Tensor scores = at::stack({frameScores(golden.narrow(0, 0, 8)), frameScores(golden.narrow(0, 8, 8))});
        expect(film(), "frame_scores", scores, 1e-2);
        expect(film(), "selected_indices", at::stack({selectFrames(scores[0], 4), selectFrames(scores[1], 4)}), 0);

        m_model->imageTokens(golden, stages.tap());
        expect(film(), "image_proj_mlp_image0", stages.at("image_proj_mlp")[0], 2e-4);
        expect(film(), "image_proj_pooled_image0", stages.at("image_proj_pooled")[0], 2e-4);
        expect(film(), "image_proj_output", stages.at("image_proj_output"), 2e-4);

        const at::Tensor selected = film()["selected_indices"];
        const at::Tensor places = at::cat({selected[0], selected[1] + 8});
        m_model->videoTokens(pixelsOf(frames, videoPixels).index_select(0, places), stages.tap());
        expect(film(), "vm_patch_embed_frame0", stages.at("vm_patch_embed").select(2, 0), 1e-4);
        for (const Tolerance &tolerance :
            {Tolerance{"vm_block0_residual", 1e-4}, {"vm_block0_hidden", 2e-4}, {"vm_last_block_hidden", 5e-4},
                {"vm_last_block_residual", 5e-4}, {"vm_output", 5e-4}, {"video_proj_input", 5e-4},
                {"video_proj_mlp", 5e-4}, {"video_proj_pooled", 5e-4}, {"video_proj_output", 5e-4}})
            expect(film(), tolerance.name, stages.at(tolerance.name), tolerance.most);
    }

    void filmConversation()
    {
        if (!hasFilm())
            QSKIP("../shared/reference is not there");
        const Prompt prompt = promptOf(film()["prompt_ids"]);
        const at::Tensor visual =
            at::cat({film()["image_proj_output"].flatten(0, 1), film()["video_proj_output"].flatten(0, 1)});
        Stages stages;
        Conversation talk(*m_model);
        talk.show(prompt, visual, stages.tap());
        const at::Tensor rows = stages.at("inputs_embeds");
        QCOMPARE(idsOf(film()["visual_start"]),
            (std::vector<int>{int(prompt.before.size()), int(visual.size(0)), int(rows.size(0))}));
        expect(film(), "inputs_embeds_first_rows", rows.slice(0, 0, 53), 5e-4);
        expect(film(), "inputs_embeds_last_rows", rows.slice(0, -139), 5e-4);
        expect(film(), "llm_layer0_last8", stages.at("llm_layer0")[0].slice(0, -8), 2e-3);
        expect(film(), "llm_final_norm_last8", stages.at("llm_final_norm")[0].slice(0, -8), 1e-3);
        expect(film(), "last_logits", talk.logits(), 2e-3);
        const std::int64_t length = talk.cache().length();

        QCOMPARE(talk.answer(1.0, {}, true), idsOf(film()["greedy_tokens"]));
        expect(film(), "greedy_logits", talk.stepLogits(), 5e-3);
        expect(film(), "turn2_logits", talk.read(idsOf(film()["turn2_ids"])), 5e-3);
        QCOMPARE(talk.answer(1.0), idsOf(film()["turn2_greedy_tokens"]));

        const auto again = [&] { // the prompt's last token once more
            talk.cache().truncate(length - 1);
            talk.read({prompt.after.back()});
        };
        again();
        QCOMPARE(talk.answer(1.2), idsOf(film()["greedy_tokens_penalty_1_2"]));
        again();
        const GenerationDefaults defaults = readGenerationDefaults(fixtures + QStringLiteral("/checkpoint"), {});
        QCOMPARE(
            talk.answer(defaults.repetitionPenalty, defaults.endTokens), idsOf(film()["greedy_tokens_default_config"]));
    }

    void filmSecondWindow()
    {
        if (!hasFilm())
            QSKIP("../shared/reference is not there");
        const std::vector<RgbPicture> frames = filmFrames();
        std::vector<RgbPicture> window;
        for (const int place : idsOf(film()["window2_frame_order"]))
            window.push_back(frames[std::size_t(place)]);
        Stages stages;
        const at::Tensor visual =
            m_model->visualTokens(pixelsOf(window, imagePixels), pixelsOf(window, videoPixels), stages.tap());
        Conversation talk(*m_model);
        talk.show(promptOf(film()["prompt_ids"]), visual);
        expect(film(), "window2_frame_scores", stages.at("frame_scores"), 1e-2);
        expect(film(), "window2_selected_indices", stages.at("selected_indices"), 0);
        expect(film(), "window2_video_proj_output", stages.at("video_proj_output"), 5e-4);
        expect(film(), "window2_last_logits", talk.logits(), 2e-3);
    }

    void filmReadForwardsOnly()
    {
        if (!hasFilm())
            QSKIP("../shared/reference is not there");
        Checkpoint checkpoint = openCheckpoint(fixtures + QStringLiteral("/checkpoint"));
        checkpoint.video.bothDirections = false;
        const MobileVideoGpt model(checkpoint, ModelPlace());
        const std::vector<RgbPicture> frames = filmFrames();
        Stages stages;
        const at::Tensor visual =
            model.visualTokens(pixelsOf(frames, imagePixels), pixelsOf(frames, videoPixels), stages.tap());
        Conversation talk(model);
        talk.show(promptOf(film()["prompt_ids"]), visual);
        expect(film(), "forward_only_vm_output", stages.at("vm_output"), 5e-4);
        expect(film(), "forward_only_video_proj_output", stages.at("video_proj_output"), 5e-4);
        expect(film(), "forward_only_last_logits", talk.logits(), 2e-3);
    }

    void kernelsAlone()
    {
        if (!hasFilm())
            QSKIP("../shared/reference is not there");
        const Goldens &g = film();
        const auto rows = [&](const char *name) { return g[name].t().contiguous(); };
        at::Tensor y = at::empty({40, 6});
        selectiveScan({rows("kernel_u"), rows("kernel_delta"), rows("kernel_B"), rows("kernel_C"), rows("kernel_z"),
                          g["kernel_A"], g["kernel_D"], g["kernel_delta_bias"]},
            y);
        expect(g, "kernel_y", y.t().contiguous(), 1e-3);
        const at::Tensor conv =
            causalConv(rows("kernel_conv_x"), g["kernel_conv_weight"], g["kernel_conv_bias"], false);
        expect(g, "kernel_conv_y", conv.t().contiguous(), 1e-5);
    }

    // ---- which frames of a file

    void samplesFramesAsTheReference_data()
    {
        QTest::addColumn<int>("frames");
        QTest::addColumn<double>("rate");
        QTest::addColumn<std::vector<std::int64_t>>("positions");
        using Positions = std::vector<std::int64_t>;
        QTest::newRow("few seconds") << 145 << 30.0
                                     << Positions{0, 9, 18, 27, 36, 45, 54, 63, 72, 81, 90, 99, 108, 117, 126, 135};
        QTest::newRow("one a second") << 480 << 30.0
                                      << Positions{
                                             0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330, 360, 390, 420, 450};
        QTest::newRow("thinned") << 3000 << 29.97
                                 << Positions{0, 180, 390, 570, 780, 990, 1170, 1380, 1560, 1770, 1980, 2160, 2370,
                                        2550, 2760, 2970};
        QTest::newRow("each") << 16 << 10.0 << Positions{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
        QTest::newRow("too few") << 3 << 10.0 << Positions{0, 1, 2};
    }
    void samplesFramesAsTheReference()
    {
        QFETCH(int, frames);
        QFETCH(double, rate);
        QFETCH(std::vector<std::int64_t>, positions);
        QCOMPARE(sampledFrames(frames, rate, frameCount), positions);
    }
};

QTEST_GUILESS_MAIN(TestModelStages)
#include "test_model_stages.moc"
