// Mobile-VideoGPT as the coach of a session: that it sees and says what the model by itself does, that the motion coach
// goes on beside it and in its place, and that nothing of that is silent. On a small checkpoint of random weights.
#include "core/model/frame_selection.h"
#include "core/model/preprocess.h"
#include "core/model/video_gpt.h"
#include "core/stream/model_coach.h"
#include "core/stream/model_mind.h"
#include "model_session.h"
#include "tests/model/goldens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>

using namespace spotter;
using namespace std::chrono_literals;

namespace {

const QString &checkpoint = smallCheckpoint;

/// Drawn frame \p t of a film of 8 a second.
Frame drawnAt(int t)
{
    const RgbPicture picture = drawnFrame(t);
    const QImage image(picture.bytes.data(), picture.size.width(), picture.size.height(), picture.size.width() * 3,
        QImage::Format_RGB888);
    Frame frame = frameOf(image.copy(), t);
    frame.pts = std::chrono::milliseconds(125 * t);
    return frame;
}

/// Shows \p mind \p frames, 8 a second, in chunks of \p size that share \p overlap.
void showAll(ModelMind &mind, const std::vector<Frame> &frames, int size = 8, int overlap = 0)
{
    FrameWindow window;
    window.setSize(size, overlap);
    for (const Frame &frame : frames) {
        mind.keep(frame, frame.pts);
        mind.readAhead();
        if (const auto chunk = window.push({frame.pts, {}, {}}))
            QVERIFY(mind.observe(*chunk));
    }
}

std::string spoken(ModelMind &mind)
{
    std::string text;
    while (const auto words = mind.nextWords())
        text += *words;
    mind.endAnswer();
    return text;
}

} // namespace

class TestModelCoach : public QObject {
    Q_OBJECT

private:
    std::shared_ptr<const CoachModel> m_model;
    std::vector<Frame> m_drawn;

private Q_SLOTS:
    void initTestCase()
    {
        at::set_num_threads(1); // as many as sizes this small are worth
        registerValueTypes();
        const c10::InferenceMode inference;
        m_model = std::make_shared<const CoachModel>(checkpoint, ModelPlace{});
        for (int t = 0; t < 16; ++t)
            m_drawn.push_back(drawnAt(t));
    }

    void twoChunksApartAreTheReference()
    {
        const c10::InferenceMode inference;
        const Goldens goldens(QStringLiteral(SPOTTER_FIXTURES "/model/drawn/goldens.safetensors"));
        const at::Tensor ids = goldens["prompt_ids"];
        std::vector<int> before;
        std::vector<int> after;
        for (std::int64_t i = 0, marks = 0; i < ids.numel(); ++i) {
            const auto id = int(ids[i].item<std::int64_t>());
            marks += id < 0 ? 1 : 0;
            if (id >= 0)
                (marks > 0 ? after : before).push_back(id);
        }
        const LanguageModel &language = m_model->model.language();
        ChunkPerception perception(m_model->model);
        perception.setWindow(2, 16);
        KeptPrompt prompt(language);
        prompt.setInstruction(language.embed(before));
        FrameWindow window;
        window.setSize(8, 0);
        for (const Frame &frame : m_drawn) {
            perception.keep(frame, frame.pts, 224);
            prompt.show(perception.images()); // as frames arrive
            if (const auto chunk = window.push({frame.pts, {}, {}}))
                QVERIFY(perception.observe(*chunk));
        }
        const at::Tensor video = perception.videoTokens(ContextAggregation::Concatenate);
        QVERIFY(goldens.difference("video_proj_output", video) <= 5e-4);
        const at::Tensor hidden = prompt.ask(at::cat({video, language.embed(after)}));
        QVERIFY(goldens.difference("last_logits", language.logits(hidden)) <= 2e-3);
        QCOMPARE(prompt.counts().reused, std::int64_t(before.size()) + 16 * 144);
    }

    void tellsItsScoresAndWhatItChose()
    {
        const c10::InferenceMode inference;
        ChunkPerception perception(m_model->model);
        perception.setWindow(2, 16);
        QVERIFY(perception.newestFrames().frames.empty());
        FrameWindow window;
        window.setSize(8, 4);
        std::vector<at::Tensor> features;
        for (const Frame &frame : m_drawn) {
            perception.keep(frame, frame.pts, 224);
            features.push_back(m_model->model.imageFeatures(imagePixels(rgbOf(frame), 224).unsqueeze(0))[0]);
            const auto chunk = window.push({frame.pts, {}, {}});
            if (!chunk)
                continue;
            QVERIFY(perception.observe(*chunk));
            const at::Tensor scores = frameScores(at::stack(std::vector(features.end() - 8, features.end())));
            const at::Tensor chosen = selectFrames(scores, 4);
            const ScoredFrames &told = perception.newestFrames();
            QCOMPARE(told.scoring, FrameScoring::Attention);
            QCOMPARE(told.frames.size(), 8U);
            float all = 0;
            for (std::int64_t i = 0; i < 8; ++i) {
                const ScoredFrame &seen = told.frames[std::size_t(i)];
                QCOMPARE(seen.time, chunk->frames[std::size_t(i)].time);
                QCOMPARE(seen.chosen, (chosen == i).any().item<bool>());
                const float share = (scores[i] / scores.sum()).item<float>();
                QVERIFY2(std::abs(seen.score - share) < 1e-5F, qPrintable(QString::number(seen.score)));
                all += seen.score;
            }
            QVERIFY(std::abs(all - 1) < 1e-5F);
        }
        perception.reset();
        QVERIFY(perception.newestFrames().frames.empty());
    }

    void aSessionKeepsThem()
    {
        std::vector<ActionEvent> decided;
        CoachEngine engine(std::make_shared<Settings>(settingsFor(checkpoint)));
        QObject::connect(
            &engine, &CoachEngine::actionDecided, [&](const ActionEvent &event) { decided.push_back(event); });
        engine.start(TimeBase::Media, Delivery::Wait);
        for (int i = 0; i < 90; ++i)
            engine.offer(bobbingFrame(i));
        engine.finish();
        engine.settle();
        QVERIFY(decided.size() >= 3);
        for (const ActionEvent &event : decided) {
            QCOMPARE(event.frames.scoring, FrameScoring::Attention);
            QCOMPARE(event.frames.frames.back().time, event.time);
            QCOMPARE(std::ranges::count(event.frames.frames, true, &ScoredFrame::chosen), 4);
        }
    }

    void answersAsTheModelByItself_data()
    {
        QTest::addColumn<bool>("keeps");
        QTest::newRow("kept") << true;
        QTest::newRow("not kept") << false;
    }
    void answersAsTheModelByItself()
    {
        QFETCH(bool, keeps);
        Settings settings = settingsFor(checkpoint);
        settings.model.useCache = keeps;
        settings.generation.maxNewTokens = 24;
        settings.prompts.observationContext.clear();
        settings.prompts.evidence = false;

        VideoGpt offline(checkpoint, {QStringLiteral("cpu"), QStringLiteral("float32"), true, {}});
        Question question;
        question.system = settings.prompts.system;
        question.text = settings.prompts.feedbackPrefix;
        question.mostTokens = settings.generation.maxNewTokens;
        question.sampling = samplingOf(settings.generation, offline.defaults(), 0);
        question.endTokens = offline.defaults().endTokens;
        const QString expected = offline.answer(m_drawn, question).text;
        QVERIFY(expected.size() > 10);

        const c10::InferenceMode inference;
        ModelMind mind(m_model);
        mind.apply(settings, 2, 16);
        showAll(mind, m_drawn);
        for (int again = 0; again < 2; ++again) {
            mind.ask(Conversation().question(settings.prompts, {}, ActionToken::Feedback), 0);
            QCOMPARE(QString::fromStdString(spoken(mind)).trimmed(), expected);
        }
    }

    void windowIsWhatTheSettingsSay_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("overlap");
        QTest::addColumn<int>("history");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("how");
        QTest::addColumn<int>("images");
        QTest::addColumn<int>("videoTokens");
        QTest::newRow("as from the beginning") << 8 << 4 << 3 << 16 << "concatenate" << 16 << 147;
        QTest::newRow("reference") << 8 << 0 << 2 << 16 << "concatenate" << 16 << 98;
        QTest::newRow("average") << 8 << 4 << 3 << 16 << "average" << 16 << 49;
        QTest::newRow("attention") << 8 << 4 << 3 << 16 << "attention" << 16 << 49;
        QTest::newRow("fewer images") << 8 << 4 << 3 << 6 << "concatenate" << 8 << 147; // the chunk to come has four
        QTest::newRow("one chunk") << 8 << 4 << 1 << 16 << "concatenate" << 8 << 49;
        QTest::newRow("small chunks") << 4 << 3 << 4 << 16 << "concatenate" << 7 << 196;
        QTest::newRow("large chunks") << 12 << 2 << 2 << 32 << "concatenate" << 22 << 98;
    }
    void windowIsWhatTheSettingsSay()
    {
        QFETCH(int, size);
        QFETCH(int, overlap);
        QFETCH(int, history);
        QFETCH(int, most);
        QFETCH(QString, how);
        const c10::InferenceMode inference;
        Settings settings = settingsFor(checkpoint);
        settings.temporal.contextAggregation = how;
        ModelMind mind(m_model);
        mind.apply(settings, history, most);
        std::vector<Frame> frames;
        for (int i = 0; i < 32; ++i) {
            frames.push_back(m_drawn[std::size_t(i % 16)]);
            frames.back().pts = std::chrono::milliseconds(125 * i);
        }
        showAll(mind, frames, size, overlap);
        const std::size_t loose = std::size_t((32 - size) % (size - overlap));
        QCOMPARE(mind.perception().images().size(),
            std::min<std::size_t>(std::size_t(most), qMin(32, size + (history - 1) * (size - overlap))) + loose);
        QTEST(int(mind.perception().videoTokens(contextAggregation(how)).size(0)), "videoTokens");
        mind.ask("\nHow is it?", 0);
        QVERIFY(!spoken(mind).empty());
    }

    void sameFileSameEvents()
    {
        const Settings settings = settingsFor(checkpoint);
        const QStringList first = told(settings, 450);
        QVERIFY2(starting(first, "feedback checkpoint").size() >= 2, qPrintable(first.join(u'\n')));
        QVERIFY(first.contains(QStringLiteral("coach checkpoint ")));
        QVERIFY2(!starting(first, "rep ").isEmpty(), "the motion coach counts on");
        QCOMPARE(told(settings, 450), first);
    }

    void whatCannotCoachIsSaid_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("chunk");
        QTest::addColumn<QString>("device");
        QTest::newRow("no folder") << "/no/such/folder"
                                   << "model.pretrained_path" << 8 << "cpu";
        QTest::newRow("no such model fetched") << "nobody/nothing"
                                               << "model.pretrained_path" << 8 << "cpu";
        QTest::newRow("no model in it") << QStringLiteral(SPOTTER_FIXTURES "/tokenizer") << "model.pretrained_path" << 8
                                        << "cpu";
        QTest::newRow("chunk too small") << checkpoint << "video.chunk_size" << 3 << "cpu";
    }
    void whatCannotCoachIsSaid()
    {
        QFETCH(QString, path);
        QFETCH(QString, key);
        QFETCH(int, chunk);
        Settings settings = settingsFor(path);
        settings.video.chunkSize = chunk;
        settings.video.overlap = 0;
        const QStringList lines = told(settings, 450);
        QCOMPARE(starting(lines, "coach "), QStringList{QStringLiteral("coach motion ") + key});
        QCOMPARE(lines.filter(QStringLiteral("degraded 1")).size(), 1);
        QVERIFY(!starting(lines, "rep ").isEmpty());
        QVERIFY(!starting(lines, "feedback motion").isEmpty());
        QVERIFY(lines.filter(QStringLiteral("failed")).isEmpty());
    }

    void anEmptyRoomIsNotSpokenTo()
    {
        const auto emptyRoom = [](int number) {
            Frame frame = bobbingFrame(0);
            frame.pts = std::chrono::nanoseconds(number * 1'000'000'000LL / 30);
            return frame;
        };
        const QStringList lines = told(settingsFor(checkpoint), 450, emptyRoom);
        QCOMPARE(starting(lines, "coach "), QStringList{QStringLiteral("coach checkpoint ")});
        QCOMPARE(starting(lines, "feedback checkpoint"), QStringList());
    }

    void itsStagesAreTimedAndTraced()
    {
        QTemporaryDir folder;
        Settings settings = settingsFor(checkpoint);
        settings.performance.profile = true;
        settings.performance.profilePath = folder.filePath(QStringLiteral("trace.json"));
        QStringList timed;
        {
            FilmSession session(settings);
            session.goOn(450);
            session.end();
            for (const StageTimes &stage : session.log.stats().stages)
                timed += stage.name;
        }
        QFile file(settings.performance.profilePath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QSet<QString> traced;
        for (const QJsonValue &event : QJsonDocument::fromJson(file.readAll()).array())
            traced.insert(event[QLatin1String("name")].toString());
        for (const char *stage : {"encode", "prefill", "video", "question", "token"}) {
            QVERIFY2(timed.contains(QLatin1String(stage)), stage);
            QVERIFY2(traced.contains(QLatin1String(stage)), stage);
        }
    }
};

QTEST_GUILESS_MAIN(TestModelCoach)
#include "test_model_coach.moc"
