// Mobile-VideoGPT as the coach of a session: that it sees and says what the model by itself does, that the motion coach
// goes on beside it and in its place, and that nothing of that is silent. On a small checkpoint of random weights.
#include "core/model/json_file.h"
#include "core/model/random_checkpoint.h"
#include "core/model/video_gpt.h"
#include "core/stream/model_coach.h"
#include "core/stream/model_mind.h"
#include "engine_log.h"
#include "squat_frames.h"
#include "tests/model/goldens.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>

#include <cmath>

using namespace spotter;
using namespace std::chrono_literals;

namespace {

const QString checkpoint = QStringLiteral(SPOTTER_FIXTURES "/model/checkpoint");

Settings settingsFor(const QString &path)
{
    Settings settings;
    settings.model.pretrainedPath = path;
    settings.model.device = QStringLiteral("cpu");
    settings.model.dtype = QStringLiteral("float32");
    settings.generation.doSample = false;
    settings.generation.maxNewTokens = 12;
    return settings;
}

SettingsSnapshot snapshot(const Settings &settings)
{
    return std::make_shared<const Settings>(settings);
}

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

QStringList starting(const QStringList &lines, const char *with)
{
    QStringList found;
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1String(with)))
            found += line;
    }
    return found;
}

/// What an engine tells of \p frames, 30 a second.
QStringList told(const Settings &settings, int frames, Frame (*draw)(int) = squatFrame)
{
    CoachEngine engine(snapshot(settings));
    EngineLog log(engine);
    engine.start(TimeBase::Media, Delivery::Wait);
    for (int i = 0; i < frames; ++i)
        engine.offer(draw(i));
    engine.finish();
    engine.settle();
    return log.lines();
}

/// The checkpoint with \p change made to one of its tensors.
void writeDamaged(const QString &folder, const std::string &name, const std::function<void(at::Tensor &)> &change)
{
    QDir().mkpath(folder + QStringLiteral("/checkpoint"));
    for (const QFileInfo &file : QDir(checkpoint).entryInfoList(QDir::Files)) {
        if (file.suffix() != QLatin1String("safetensors"))
            QFile::copy(file.filePath(), folder + QStringLiteral("/checkpoint/") + file.fileName());
    }
    QFile::link(QStringLiteral(SPOTTER_FIXTURES "/model/clip"), folder + QStringLiteral("/clip"));
    StoredTensors tensors = readTensorFolder(checkpoint);
    at::Tensor changed = tensorOf(tensors.at(name), at::kFloat, at::kCPU).clone();
    change(changed);
    StoredTensor &stored = tensors.at(name);
    stored.bytes = {static_cast<const std::byte *>(changed.const_data_ptr()), changed.nbytes()};
    stored.owner = std::make_shared<at::Tensor>(changed);
    writeSafetensors(folder + QStringLiteral("/checkpoint/model.safetensors"), tensors);
}

/// The checkpoint, whose tokenizer knows the action tokens.
void writeKnowing(const QString &folder)
{
    QDir().mkpath(folder + QStringLiteral("/checkpoint"));
    for (const QFileInfo &file : QDir(checkpoint).entryInfoList(QDir::Files))
        QFile::copy(file.filePath(), folder + QStringLiteral("/checkpoint/") + file.fileName());
    QFile::link(QStringLiteral(SPOTTER_FIXTURES "/model/clip"), folder + QStringLiteral("/clip"));
    const QString path = folder + QStringLiteral("/checkpoint/tokenizer.json");
    QJsonObject json = readJsonObject(path);
    QJsonArray added = json[QLatin1String("added_tokens")].toArray();
    int id = 1003;
    for (const char *token : {"<next>", "<feedback>", "<correct>"}) {
        QJsonObject entry = added.first().toObject();
        entry[QLatin1String("id")] = id++;
        entry[QLatin1String("content")] = QLatin1String(token);
        added.append(entry);
    }
    json[QLatin1String("added_tokens")] = added;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(json).toJson());
}

/// A trained predictor for embeddings of \p width that always wants to correct.
QString writeHead(const QTemporaryDir &folder, int width)
{
    QFile file(folder.filePath(QStringLiteral("head.json")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(QStringLiteral(R"({"features": ["embedding_mean"], "embedding_width": %1,
        "classes": ["<next>", "<feedback>", "<correct>"]})")
                   .arg(width)
                   .toUtf8());
    const auto stored = [](const at::Tensor &tensor) {
        return StoredTensor{NumberType::F32, tensor.sizes().vec(),
            {static_cast<const std::byte *>(tensor.const_data_ptr()), tensor.nbytes()},
            std::make_shared<at::Tensor>(tensor)};
    };
    writeSafetensors(folder.filePath(QStringLiteral("head.safetensors")),
        {{"layers.0.weight", stored(at::zeros({3, width}))},
            {"layers.0.bias", stored(at::tensor({0.0F, 9.0F, 0.0F}))}});
    return folder.filePath(QStringLiteral("head.json"));
}

/// Lets every allocation of more than `most` bytes fail, as where memory is short.
class ShortMemory : public at::Allocator {
public:
    ShortMemory()
        : m_usual(c10::GetAllocator(at::kCPU))
    {
        c10::SetAllocator(at::kCPU, this, 1);
    }
    ~ShortMemory() override { c10::SetAllocator(at::kCPU, m_usual, 1); }

    at::DataPtr allocate(std::size_t bytes) override
    {
        TORCH_CHECK(
            bytes <= most, "DefaultCPUAllocator: can't allocate memory: you tried to allocate ", bytes, " bytes");
        return m_usual->allocate(bytes);
    }
    at::DeleterFnPtr raw_deleter() const override { return m_usual->raw_deleter(); }
    void copy_data(void *to, const void *from, std::size_t bytes) const override
    {
        m_usual->copy_data(to, from, bytes);
    }

    std::atomic<std::size_t> most = SIZE_MAX;

private:
    at::Allocator *m_usual;
};

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

    void damagedWeightsEndItsPart_data()
    {
        QTest::addColumn<std::string>("tensor");
        QTest::newRow("language model") << std::string("model.layers.1.mlp.down_proj.weight");
        QTest::newRow("video encoder") << std::string("model.vision_tower.vision_encoder.norm.weight");
    }
    void damagedWeightsEndItsPart()
    {
        QFETCH(std::string, tensor);
        QTemporaryDir folder;
        writeDamaged(folder.path(), tensor, [](at::Tensor &weights) { weights.flatten()[0] = NAN; });
        const QStringList lines = told(settingsFor(folder.filePath(QStringLiteral("checkpoint"))), 450);
        const QStringList coaches = starting(lines, "coach ");
        QCOMPARE(coaches,
            (QStringList{QStringLiteral("coach checkpoint "), QStringLiteral("coach motion model.pretrained_path")}));
        QCOMPARE(lines.filter(QStringLiteral("degraded 1")).size(), 1);
        QVERIFY(!starting(lines, "feedback motion").isEmpty());
    }

    void decidesByTheModel_data()
    {
        QTest::addColumn<bool>("knows"); // the action tokens
        QTest::addColumn<int>("head");   // width; 0: none, below: no such file
        QTest::addColumn<double>("silence");
        QTest::addColumn<QString>("failsAt");
        QTest::addColumn<QString>("cause"); // of an utterance, empty: there is none
        QTest::newRow("tokens it has not learnt") << false << 0 << 0.5 << "action_prediction.strategy"
                                                  << "";
        QTest::newRow("no such predictor") << false << -1 << 0.5 << "action_prediction.model.checkpoint_path"
                                           << "";
        QTest::newRow("trained predictor") << false << 64 << 0.5 << ""
                                           << "model";
        QTest::newRow("predictor of another width") << false << 8 << 0.5 << ""
                                                    << "interval";
        QTest::newRow("its own tokens") << true << 0 << 0.0 << ""
                                        << "model";
        QTest::newRow("its own tokens, silent") << true << 0 << 1.0 << ""
                                                << "";
    }
    void decidesByTheModel()
    {
        QFETCH(bool, knows);
        QFETCH(int, head);
        QFETCH(double, silence);
        QFETCH(QString, failsAt);
        QFETCH(QString, cause);
        QTemporaryDir folder;
        if (knows)
            writeKnowing(folder.path());
        Settings settings = settingsFor(knows ? folder.filePath(QStringLiteral("checkpoint")) : checkpoint);
        Settings::ActionPrediction &deciding = settings.actionPrediction;
        deciding.strategy = QStringLiteral("model_based");
        deciding.confidenceThreshold = 0.34;
        deciding.model.silencePrior = silence;
        if (head != 0)
            deciding.model.checkpointPath =
                head > 0 ? writeHead(folder, head) : folder.filePath(QStringLiteral("none.json"));

        CoachEngine engine(snapshot(settings));
        EngineLog log(engine);
        QString failedAt;
        connect(
            &engine, &CoachEngine::failed, &engine, [&](const Error &error) { failedAt = error.key(); },
            Qt::DirectConnection);
        engine.start(TimeBase::Media, Delivery::Wait);
        for (int i = 0; i < 300; ++i)
            engine.offer(squatFrame(i));
        engine.finish();
        engine.settle();
        QCOMPARE(failedAt, failsAt);
        QStringList spoken = starting(log.lines(), "action").filter(QStringLiteral("<feedback>"))
            + starting(log.lines(), "action").filter(QStringLiteral("<correct>"));
        QCOMPARE(spoken.isEmpty(), cause.isEmpty());
        if (!cause.isEmpty())
            QVERIFY2(!spoken.filter(u' ' + cause + u' ').isEmpty(), qPrintable(spoken.join(u'\n')));
        QCOMPARE(starting(log.lines(), "degraded 1 Rules").size(), head == 8 ? 1 : 0);
        if (failsAt.isEmpty())
            QCOMPARE(told(settings, 300), log.lines());
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

    void modelIsSwitchedWhileTheSessionRuns()
    {
        QTemporaryDir folder;
        writeRandomCheckpoint(folder.filePath(QStringLiteral("other")), QStringLiteral("tiny"), 3);
        CoachEngine engine(snapshot(Settings()));
        EngineLog log(engine);
        engine.start(TimeBase::Media, Delivery::Wait);
        int frame = 0;
        const auto goOn = [&](const Settings &settings) {
            engine.apply(snapshot(settings));
            engine.settle();
            for (const int end = frame + 150; frame < end; ++frame)
                engine.offer(squatFrame(frame));
            engine.settle();
        };
        Settings half = settingsFor(checkpoint);
        half.model.dtype = QStringLiteral("bfloat16");
        for (const Settings &settings :
            {settingsFor(checkpoint), half, settingsFor(folder.filePath(QStringLiteral("other"))),
                settingsFor(QStringLiteral("/no/such/folder")), settingsFor(checkpoint), Settings()})
            goOn(settings);
        engine.finish();
        engine.settle();
        QCOMPARE(log.lines(QStringLiteral("coach ")),
            (QStringList{QStringLiteral("coach motion "), QStringLiteral("coach checkpoint "),
                QStringLiteral("coach checkpoint "), QStringLiteral("coach other "),
                QStringLiteral("coach motion model.pretrained_path"), QStringLiteral("coach checkpoint "),
                QStringLiteral("coach motion ")}));
        QCOMPARE(log.lines(QStringLiteral("degraded 1")).size(), log.lines(QStringLiteral("degraded 0")).size());
        QCOMPARE(log.stats().chunks, (900 * 8 / 30 - 8) / 4 + 1);
        QVERIFY(log.lines(QStringLiteral("failed")).isEmpty());
    }

    void shortMemoryGivesWayAndComesBack()
    {
        ShortMemory memory;
        Settings settings = settingsFor(checkpoint);
        CoachEngine engine(snapshot(settings));
        EngineLog log(engine);
        engine.start(TimeBase::Media, Delivery::Wait);
        int frame = 0;
        const auto goOn = [&](int frames) {
            for (const int end = frame + frames; frame < end; ++frame)
                engine.offer(squatFrame(frame));
            engine.settle();
        };
        goOn(150);
        QVERIFY(log.lines(QStringLiteral("degraded")).isEmpty());
        memory.most = 100'000; // not even a picture for the encoders
        goOn(60);
        QCOMPARE(log.lines(QStringLiteral("degraded 1")).size(), 3);
        QCOMPARE(log.lines(QStringLiteral("coach ")).back(), QStringLiteral("coach motion "));
        memory.most = SIZE_MAX;
        goOn(30 * 70);
        QCOMPARE(log.lines(QStringLiteral("degraded 0")).size(), 3);
        QCOMPARE(log.lines(QStringLiteral("coach ")).back(), QStringLiteral("coach checkpoint "));
        engine.finish();
        engine.settle();
        QVERIFY(log.lines(QStringLiteral("failed")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestModelCoach)
#include "test_model_coach.moc"
