#include "core/stream/model_coach.h"

#include "core/stream/coach_ladder.h"
#include "core/stream/model_fault.h"
#include "core/stream/model_mind.h"
#include "core/stream/motion_coach.h"

#include <QCoreApplication>

#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <utility>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ModelCoach)
};

QString withoutLeadingSpace(const QString &text)
{
    const auto first = std::ranges::find_if(text, [](QChar c) { return !c.isSpace(); });
    return text.mid(first - text.begin());
}

} // namespace

class ModelCoach::Private {
public:
    explicit Private(std::shared_ptr<ModelShelf> itsShelf)
        : shelf(itsShelf ? std::move(itsShelf) : std::make_shared<ModelShelf>())
    {
    }

    void wake();
    void rest(const Error &why);
    void fail(const Error &why);
    /// Something that is done with less, and what brought it on; no cause: it is not so.
    struct Limit {
        QString effect;
        QString cause;
    };
    void tell(Limit &limit, const QString &cause);
    void takeFromLadder();
    void fitWindow();
    void shrink(const QString &cause);
    void giveUp(const QString &cause);
    template <typename Step> bool attempt(Step step);

    bool leavesItToMotion(const Decision &decision) const;
    bool findWords(const Decision &decision);
    std::optional<std::string> nextWords()
    {
        return stats->measure("token", [&] { return mind->nextWords(); });
    }
    void endAnswer();

    std::shared_ptr<ModelShelf> shelf;
    MotionCoach motion;
    Settings settings;
    std::unique_ptr<ModelMind> mind; ///< none: the motion coach alone
    Conversation conversation;
    CoachLadder ladder;
    CoachState state;
    std::vector<Degradation> changes;
    Limit alone{CoachLadder::effect(CoachLadder::MotionAlone), {}};
    Limit slower{Text::tr("The model computes on the CPU"), {}};
    std::optional<Error> broken; ///< what ended the model's part, until another model is set

    Frame frame; ///< last looked at
    SessionTime time{};
    StageStats *stats = nullptr;
    std::uint64_t questions = 0; ///< seeds of chance
    QString lead;                ///< words found and not said yet
    QString said;
};

/// Takes the model that the settings name, or says why not.
void ModelCoach::Private::wake()
{
    if (!asksForModel(settings.model)) {
        state = {};
        mind.reset();
        shelf->clear();
        tell(alone, {});
        return tell(slower, {});
    }
    if (ladder.rung() == CoachLadder::MotionAlone) {
        state = {}; // until it climbs
        return;
    }
    try {
        if (broken)
            throw Error(*broken);
        const std::shared_ptr<const CoachModel> model = shelf->get(settings.model);
        checkFits(settings, *model);
        if (!mind || mind->model() != model)
            mind = std::make_unique<ModelMind>(model);
        const bool wears = !model->adapter.isEmpty();
        state = {model->name, wears ? Text::tr("%1; %2").arg(model->detail, model->adapter) : model->detail, {}};
        tell(alone, {});
        tell(slower, model->limit);
        fitWindow();
    } catch (const OutOfMemory &error) {
        if (ladder.rung() == CoachLadder::Full)
            return rest(error);
        giveUp(error.message()); // it was climbing
    } catch (const Error &error) {
        rest(error);
    }
}

void ModelCoach::Private::rest(const Error &why)
{
    mind.reset();
    state = {};
    state.trouble = why;
    tell(slower, {});
    tell(alone, why.message());
}

void ModelCoach::Private::fail(const Error &why)
{
    broken = why;
    shelf->clear();
    rest(why);
}

void ModelCoach::Private::tell(Limit &limit, const QString &cause)
{
    if (limit.cause == cause)
        return;
    takeFromLadder();
    if (!limit.cause.isEmpty())
        changes.push_back({{}, limit.cause, limit.effect, false});
    if (!cause.isEmpty())
        changes.push_back({{}, cause, limit.effect, true});
    limit.cause = cause;
}

/// What the ladder tells comes in its turn: it may tell of the same effect.
void ModelCoach::Private::takeFromLadder()
{
    for (Degradation &change : ladder.takeChanges())
        changes.push_back(std::move(change));
}

void ModelCoach::Private::fitWindow()
{
    mind->apply(settings, ladder.chunks(settings.temporal.maxHistory), ladder.images(settings.video.numContextImages));
}

void ModelCoach::Private::shrink(const QString &cause)
{
    ladder.fall(cause);
    if (ladder.rung() == CoachLadder::MotionAlone)
        return giveUp(cause);
    mind->release();
    fitWindow();
}

/// The motion coach alone, and the model's memory given back, until the ladder climbs.
void ModelCoach::Private::giveUp(const QString &cause)
{
    while (ladder.rung() < CoachLadder::MotionAlone)
        ladder.fall(cause);
    mind.reset();
    shelf->clear();
    state = {};
}

/// Does \p step. Where memory does not suffice it is done again with less; any other fault ends the model's part.
/// Whether it was done.
template <typename Step> bool ModelCoach::Private::attempt(Step step)
{
    const c10::InferenceMode inference;
    while (mind) {
        try {
            withModelFaults(QStringLiteral("model.pretrained_path"), step);
            return true;
        } catch (const OutOfMemory &error) {
            shrink(error.message());
        } catch (const Error &error) {
            fail(error);
        }
    }
    return false;
}

/// What the motion coach says best itself: what it counted, and what it sees while nobody is there.
bool ModelCoach::Private::leavesItToMotion(const Decision &decision) const
{
    return !mind || mind->perception().chunks() == 0 || !motion.evidence().present || decision.cause == Cause::Milestone
        || decision.cause == Cause::SetFinished;
}

/// Asks the model, and lets it begin: so many words that it can be told whether they are news.
bool ModelCoach::Private::findWords(const Decision &decision)
{
    said.clear();
    const std::uint64_t seed = questions++;
    const bool asked = attempt([&] {
        stats->measure("question",
            [&] { mind->ask(conversation.question(settings.prompts, motion.evidence(), decision.token), seed); });
        lead.clear();
        while (Conversation::wordsIn(lead) <= Conversation::leadWords) {
            const std::optional<std::string> words = nextWords();
            if (!words)
                break;
            lead = withoutLeadingSpace(lead + QString::fromStdString(*words));
        }
    });
    if (asked && !conversation.repeats(lead))
        return true;
    endAnswer();
    return false;
}

void ModelCoach::Private::endAnswer()
{
    lead.clear();
    if (mind)
        mind->endAnswer();
}

ModelCoach::ModelCoach(std::shared_ptr<ModelShelf> shelf)
    : d(std::make_unique<Private>(std::move(shelf)))
{
}

ModelCoach::~ModelCoach() = default;

CoachState ModelCoach::state() const
{
    return d->state;
}

std::vector<Degradation> ModelCoach::takeDegradations()
{
    d->takeFromLadder();
    return std::exchange(d->changes, {});
}

void ModelCoach::apply(const Settings &settings)
{
    const Settings::Model &now = d->settings.model;
    const Settings::Model &next = settings.model;
    if (!isSameModel(now, next)) {
        d->broken.reset();
        d->ladder.reset();
    }
    if (!hasSameAdapter(now, next)) { // what was seen and read was so with other weights
        d->broken.reset();
        d->mind.reset();
    }
    d->settings = settings;
    d->motion.apply(settings);
    const c10::InferenceMode inference;
    d->wake();
}

/// Where the model that is set cannot coach now, that is told already, and rules decide until it can.
void ModelCoach::checkVerdict() const
{
    if (d->mind)
        return d->mind->checkVerdict();
    if (!d->state.trouble && d->ladder.rung() < CoachLadder::MotionAlone)
        Coach::checkVerdict();
}

/// Fewer pictures to a question, then fewer chunks, are less to read; the model stays loaded even where it rests.
void ModelCoach::giveWay(const QString &cause)
{
    if (!d->mind)
        return;
    d->ladder.fall(cause);
    if (d->ladder.rung() < CoachLadder::MotionAlone)
        return d->fitWindow();
    d->mind.reset();
    d->state = {};
}

Look ModelCoach::look(const Frame &frame, SessionTime time, StageStats &stats)
{
    d->frame = frame;
    d->time = time;
    d->stats = &stats;
    return d->motion.look(frame, time, stats);
}

void ModelCoach::gap(GapReason reason)
{
    d->motion.gap(reason);
    d->attempt([&] { d->mind->gap(reason); });
}

Tokens ModelCoach::features()
{
    // Two steps: a frame that was kept must not be kept again where there is no memory to read it.
    d->attempt([&] { d->stats->measure("encode", [&] { d->mind->keep(d->frame, d->time); }); });
    d->attempt([&] { d->stats->measure("prefill", [&] { d->mind->readAhead(); }); });
    return d->motion.features();
}

Observation ModelCoach::observe(const Chunk &chunk)
{
    Observation seen = d->motion.observe(chunk);
    if (!d->state.trouble && d->ladder.passChunk())
        d->wake();
    d->attempt([&] {
        if (d->stats->measure("video", [&] { return d->mind->observe(chunk); })) {
            seen.embeddings = d->mind->embeddings();
            seen.frames = d->mind->perception().newestFrames();
        }
        const Settings::ActionPrediction &deciding = d->settings.actionPrediction;
        if (deciding.strategy == QLatin1String("model_based") && deciding.model.checkpointPath.isEmpty())
            seen.verdict = d->stats->measure("verdict", [&] {
                return d->mind->verdict(
                    d->conversation.question(d->settings.prompts, d->motion.evidence(), ActionToken::Feedback));
            });
    });
    return seen;
}

std::optional<Utterance> ModelCoach::choose(const Decision &decision)
{
    d->endAnswer();
    if (d->leavesItToMotion(decision))
        return d->motion.choose(decision);
    const bool fromEvidence = decision.cause == Cause::Form || decision.cause == Cause::SteadyMovement;
    if (!d->findWords(decision))
        return fromEvidence || !d->mind ? d->motion.choose(decision) : std::nullopt;
    if (fromEvidence) { // what the motion coach would have said of it is dealt with
        d->motion.choose(decision);
        d->motion.hush();
    }
    const ChunkPerception &seen = d->mind->perception();
    return Utterance{seen.from(), seen.to(), d->state.coach};
}

std::optional<Piece> ModelCoach::speakOn()
{
    if (!d->mind || !d->mind->isAnswering())
        return d->motion.speakOn();
    Piece piece{std::exchange(d->lead, {}), std::nullopt};
    bool over = false;
    const bool done = d->attempt([&] {
        over = !d->mind->isAnswering(); // where it had to give its memory back
        if (over)
            return;
        if (piece.words.isEmpty()) {
            const std::optional<std::string> words = d->nextWords();
            over = !words;
            piece.words = QString::fromStdString(words.value_or(std::string()));
        }
        piece.confidence = d->mind->confidence();
    });
    if (done && !over) {
        d->said += piece.words;
        return piece;
    }
    hush();
    return std::nullopt;
}

void ModelCoach::hush()
{
    d->motion.hush();
    d->conversation.said(std::exchange(d->said, {}).trimmed());
    d->endAnswer();
}

void ModelCoach::reset()
{
    d->motion.reset();
    d->conversation.reset();
    d->said.clear();
    d->lead.clear();
    if (d->mind)
        d->mind->reset();
    if (!d->state.trouble)
        return;
    d->broken.reset(); // it is tried again: what was wrong may be mended
    const c10::InferenceMode inference;
    d->wake();
}

} // namespace spotter
