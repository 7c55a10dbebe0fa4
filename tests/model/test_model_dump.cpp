// From frames and from a film to the words, through the public face alone: what VideoGpt dumps on the way against the
// reference's values.
#include "core/model/video_gpt.h"
#include "tests/model/goldens.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace spotter;

namespace {

const QString fixtures = QStringLiteral(SPOTTER_FIXTURES "/model");
const QString shared = QStringLiteral(SPOTTER_SOURCE "/../shared/reference");

Frame asFrame(RgbPicture picture)
{
    const auto kept = std::make_shared<RgbPicture>(std::move(picture));
    Frame frame;
    frame.layout = PixelLayout::Rgb24;
    frame.width = kept->size.width();
    frame.height = kept->size.height();
    frame.planes[0] = {kept->bytes.data(), kept->size.width() * 3};
    frame.owner = kept;
    return frame;
}

} // namespace

class TestModelDump : public QObject {
    Q_OBJECT

private:
    /// Greedy, 32 tokens whatever they are, in fp32 as the goldens are.
    Goldens dumpOf(const std::vector<Frame> &frames)
    {
        Question question;
        question.text =
            QStringLiteral("Please evaluate the exercise form shown. What mistakes, if any, are present, and "
                           "what corrections would you recommend?");
        question.mostTokens = 32;
        question.dumpFile = m_folder.filePath(QStringLiteral("stages.safetensors"));
        VideoGpt model(
            fixtures + QStringLiteral("/checkpoint"), {QStringLiteral("cpu"), QStringLiteral("float32"), true, {}});
        model.answer(frames, question);
        return Goldens(question.dumpFile);
    }
    void expect(const Goldens &goldens, const char *name, const at::Tensor &found, double most)
    {
        const double difference = goldens.difference(name, found);
        QVERIFY2(difference <= most, qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(name)).arg(difference)));
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void drawnFrames()
    {
        std::vector<Frame> frames;
        for (int t = 0; t < VideoGpt::framesWanted; ++t)
            frames.push_back(asFrame(drawnFrame(t)));
        const Goldens dump = dumpOf(frames);
        const Goldens goldens(fixtures + QStringLiteral("/drawn/goldens.safetensors"));
        for (const Tolerance &tolerance : stageTolerances)
            expect(goldens, tolerance.name, dump[tolerance.name], tolerance.most);
        expect(goldens, "prompt_ids", dump["prompt_ids"], 0);
        expect(goldens, "greedy_tokens", dump["tokens"], 0);
        QCOMPARE(dump["frame_15_u8"].sizes().vec(), (std::vector<std::int64_t>{480, 640, 3}));
    }

    /// Decoding, conversion and resizing to the last bit, so that nothing behind them differs more than arithmetic
    /// does.
    void film()
    {
        if (!QDir(shared + QStringLiteral("/tiny")).exists())
            QSKIP("../shared/reference is not there");
        const Goldens dump = dumpOf(framesForQuestion(shared + QStringLiteral("/sample.mp4")));
        const Goldens goldens(shared + QStringLiteral("/tiny/goldens.safetensors"));
        for (const char *name : {"frame_00_u8", "frame_15_u8", "vm_resized_u8", "clip_resized_u8", "prompt_ids",
                 "visual_start", "selected_indices"})
            expect(goldens, name, dump[name], 0);
        for (const Tolerance &tolerance : {Tolerance{"vm_pixel_values_00", 1e-5}, {"clip_pixel_values_00", 1e-5},
                 {"clip_features", 2e-4}, {"frame_scores", 1e-2}, {"vm_block0_residual", 1e-4},
                 {"vm_block0_hidden", 2e-4}, {"vm_last_block_hidden", 5e-4}, {"vm_last_block_residual", 5e-4},
                 {"vm_output", 5e-4}, {"video_proj_input", 5e-4}, {"video_proj_mlp", 5e-4}, {"video_proj_pooled", 5e-4},
                 {"video_proj_output", 5e-4}, {"image_proj_output", 2e-4}, {"last_logits", 2e-3}})
            expect(goldens, tolerance.name, dump[tolerance.name], tolerance.most);
        expect(goldens, "clip_layer0_image0", dump["clip_layer0"][0], 1e-4);
        const at::Tensor rows = dump["inputs_embeds"][0];
        expect(goldens, "inputs_embeds_first_rows", rows.slice(0, 0, 53), 5e-4);
        expect(goldens, "inputs_embeds_last_rows", rows.slice(0, -139), 5e-4);
        expect(goldens, "llm_layer0_last8", dump["llm_layer0"][0].slice(0, -8), 2e-3);
        expect(goldens, "llm_final_norm_last8", dump["llm_final_norm"][0].slice(0, -8), 1e-3);
        expect(goldens, "greedy_tokens", dump["tokens"], 0);
    }
};

QTEST_GUILESS_MAIN(TestModelDump)
#include "test_model_dump.moc"
