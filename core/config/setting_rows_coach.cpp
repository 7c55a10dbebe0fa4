#include "core/config/setting_rows.h"

namespace spotter {

namespace {

using S = Settings;
using Action = Settings::ActionPrediction;
using enum SettingType;

const Setting rows[] = {
    at<&S::actionPrediction, &Action::strategy>({
        .key = "action_prediction.strategy",
        .type = Choice,
        .choices = "rule_based|model_based",
        .label = QT_TRANSLATE_NOOP("Setting", "Decides by"),
        .help =
            QT_TRANSLATE_NOOP("Setting", "Who decides when to speak: rules about time and motion, or a trained model."),
    }),
    at<&S::actionPrediction, &Action::confidenceThreshold>({
        .key = "action_prediction.confidence_threshold",
        .type = Real,
        .least = 0,
        .most = 1,
        .label = QT_TRANSLATE_NOOP("Setting", "Speaks from confidence"),
        .help = QT_TRANSLATE_NOOP("Setting", "A decision that is less sure than this stays unspoken."),
    }),
    at<&S::actionPrediction, &Action::rules, &Action::Rules::timeBasedInterval>({
        .key = "action_prediction.rules.time_based_interval",
        .type = Int,
        .least = 1,
        .most = 1000,
        .unit = QT_TRANSLATE_NOOP("Setting", "chunks"),
        .label = QT_TRANSLATE_NOOP("Setting", "Feedback every"),
        .help = QT_TRANSLATE_NOOP("Setting", "Every so many chunks feedback is due, whatever the motion."),
    }),
    at<&S::actionPrediction, &Action::rules, &Action::Rules::motionThreshold>({
        .key = "action_prediction.rules.motion_threshold",
        .type = Real,
        .least = 0,
        .most = 1,
        .label = QT_TRANSLATE_NOOP("Setting", "Motion threshold"),
        .help = QT_TRANSLATE_NOOP(
            "Setting", "Feedback is due when the motion score, 0 to 1, rises above this and stays near it."),
    }),
    at<&S::actionPrediction, &Action::rules, &Action::Rules::minFeedbackInterval_s>({
        .key = "action_prediction.rules.min_feedback_interval",
        .type = Real,
        .least = 0,
        .most = 600,
        .unit = QT_TRANSLATE_NOOP("Setting", "s"),
        .label = QT_TRANSLATE_NOOP("Setting", "Silence between"),
        .help = QT_TRANSLATE_NOOP("Setting", "The coach is silent for at least so long after it has spoken."),
    }),
    at<&S::actionPrediction, &Action::rules, &Action::Rules::evidence>({
        .key = "action_prediction.rules.evidence",
        .type = Bool,
        .label = QT_TRANSLATE_NOOP("Setting", "Motion evidence"),
        .help = QT_TRANSLATE_NOOP("Setting",
            "Counts, corrections and praise follow what is seen in the movement. Off: only the rules of time and "
            "motion score."),
    }),
    at<&S::actionPrediction, &Action::rules, &Action::Rules::praiseInterval_s>({
        .key = "action_prediction.rules.praise_interval",
        .type = Real,
        .least = 0,
        .most = 3600,
        .unit = QT_TRANSLATE_NOOP("Setting", "s"),
        .label = QT_TRANSLATE_NOOP("Setting", "Praise at most every"),
        .help = QT_TRANSLATE_NOOP("Setting", "The least time between two words of praise for steady, full movement."),
    }),
    at<&S::actionPrediction, &Action::model, &Action::Model::checkpointPath>({
        .key = "action_prediction.model.checkpoint_path",
        .type = Path,
        .nullable = true,
        .label = QT_TRANSLATE_NOOP("Setting", "Trained predictor"),
        .help = QT_TRANSLATE_NOOP("Setting",
            "A trained predictor's file, used when decisions are model_based. Null: the language model's own "
            "probabilities."),
    }),
    at<&S::actionPrediction, &Action::model, &Action::Model::useTemporalFeatures>({
        .key = "action_prediction.model.use_temporal_features",
        .type = Bool,
        .label = QT_TRANSLATE_NOOP("Setting", "Temporal features"),
        .help = QT_TRANSLATE_NOOP("Setting", "The trained predictor also sees how the chunks before looked."),
    }),
    at<&S::actionPrediction, &Action::model, &Action::Model::silencePrior>({
        .key = "action_prediction.model.silence_prior",
        .type = Real,
        .least = 0,
        .most = 1,
        .label = QT_TRANSLATE_NOOP("Setting", "Silence from the outset"),
        .help = QT_TRANSLATE_NOOP("Setting",
            "Where the language model itself decides: how likely keeping silent is before it has looked. More is more "
            "silent."),
    }),
    at<&S::specialTokens, &S::SpecialTokens::next>({
        .key = "special_tokens.next",
        .type = Text,
        .label = QT_TRANSLATE_NOOP("Setting", "Token: keep watching"),
        .help = QT_TRANSLATE_NOOP("Setting", "What the model and the exports write for: say nothing, keep watching."),
    }),
    at<&S::specialTokens, &S::SpecialTokens::feedback>({
        .key = "special_tokens.feedback",
        .type = Text,
        .label = QT_TRANSLATE_NOOP("Setting", "Token: correct"),
        .help = QT_TRANSLATE_NOOP("Setting", "What the model and the exports write for: the form needs a correction."),
    }),
    at<&S::specialTokens, &S::SpecialTokens::correct>({
        .key = "special_tokens.correct",
        .type = Text,
        .label = QT_TRANSLATE_NOOP("Setting", "Token: praise"),
        .help =
            QT_TRANSLATE_NOOP("Setting", "What the model and the exports write for: the movement is right, praise it."),
    }),
    at<&S::generation, &S::Generation::maxNewTokens>({
        .key = "generation.max_new_tokens",
        .type = Int,
        .least = 1,
        .most = 4096,
        .unit = QT_TRANSLATE_NOOP("Setting", "tokens"),
        .label = QT_TRANSLATE_NOOP("Setting", "Longest utterance"),
        .help = QT_TRANSLATE_NOOP("Setting", "The language model stops after so many tokens; a word is one or two."),
    }),
    at<&S::generation, &S::Generation::temperature>({
        .key = "generation.temperature",
        .type = Real,
        .least = 0,
        .most = 5,
        .label = QT_TRANSLATE_NOOP("Setting", "Temperature"),
        .help = QT_TRANSLATE_NOOP(
            "Setting", "How freely words are drawn: towards 0 always the likeliest, above 1 surprising ones."),
    }),
    at<&S::generation, &S::Generation::topP>({
        .key = "generation.top_p",
        .type = Real,
        .least = 0,
        .most = 1,
        .label = QT_TRANSLATE_NOOP("Setting", "Top p"),
        .help = QT_TRANSLATE_NOOP(
            "Setting", "Words are drawn from the likeliest ones that together reach this probability."),
    }),
    at<&S::generation, &S::Generation::doSample>({
        .key = "generation.do_sample",
        .type = Bool,
        .label = QT_TRANSLATE_NOOP("Setting", "Draw words"),
        .help =
            QT_TRANSLATE_NOOP("Setting", "Off: always the likeliest word, so the same video gives the same sentences."),
    }),
    at<&S::generation, &S::Generation::numBeams>({
        .key = "generation.num_beams",
        .type = Int,
        .least = 1,
        .most = 16,
        .label = QT_TRANSLATE_NOOP("Setting", "Beams"),
        .help = QT_TRANSLATE_NOOP(
            "Setting", "Sentences that are followed side by side; more is slower and a little better."),
    }),
    at<&S::generation, &S::Generation::repetitionPenalty>({
        .key = "generation.repetition_penalty",
        .type = Real,
        .least = 0.5,
        .most = 5,
        .label = QT_TRANSLATE_NOOP("Setting", "Repetition penalty"),
        .help =
            QT_TRANSLATE_NOOP("Setting", "Above 1, words already said become less likely; 1 leaves them as they are."),
    }),
    at<&S::prompts, &S::Prompts::system>({
        .key = "prompts.system",
        .type = Text,
        .label = QT_TRANSLATE_NOOP("Setting", "System prompt"),
        .help = QT_TRANSLATE_NOOP("Setting", "Tells the language model who it is and how to speak."),
    }),
    at<&S::prompts, &S::Prompts::observationContext>({
        .key = "prompts.observation_context",
        .type = Text,
        .label = QT_TRANSLATE_NOOP("Setting", "Opening line"),
        .help = QT_TRANSLATE_NOOP("Setting", "Stands before what the camera has seen."),
    }),
    at<&S::prompts, &S::Prompts::feedbackPrefix>({
        .key = "prompts.feedback_prefix",
        .type = Text,
        .label = QT_TRANSLATE_NOOP("Setting", "Question"),
        .help = QT_TRANSLATE_NOOP("Setting", "What the language model is asked when feedback is due."),
    }),
    at<&S::prompts, &S::Prompts::praisePrefix>({
        .key = "prompts.praise_prefix",
        .type = Text,
        .label = QT_TRANSLATE_NOOP("Setting", "Question for praise"),
        .help = QT_TRANSLATE_NOOP("Setting", "What the language model is asked when praise is due."),
    }),
    at<&S::prompts, &S::Prompts::evidence>({
        .key = "prompts.evidence",
        .type = Bool,
        .label = QT_TRANSLATE_NOOP("Setting", "Tell what was measured"),
        .help = QT_TRANSLATE_NOOP("Setting",
            "The question tells the language model what the motion coach measured: count, tempo, range, evenness."),
    }),
    at<&S::motion, &S::Motion::countAloud>({
        .key = "motion.count_aloud",
        .type = Int,
        .least = 0,
        .most = 100,
        .unit = QT_TRANSLATE_NOOP("Setting", "repetitions"),
        .label = QT_TRANSLATE_NOOP("Setting", "Count aloud every"),
        .help = QT_TRANSLATE_NOOP("Setting", "The motion coach says every so-many-th repetition; 0 means never."),
    }),
    at<&S::motion, &S::Motion::rest_s>({
        .key = "motion.rest",
        .type = Real,
        .least = 0.5,
        .most = 120,
        .unit = QT_TRANSLATE_NOOP("Setting", "s"),
        .label = QT_TRANSLATE_NOOP("Setting", "Rest after"),
        .help = QT_TRANSLATE_NOOP("Setting", "So long without a repetition ends a set, and the coach sums it up."),
    }),
    at<&S::motion, &S::Motion::shallowRange>({
        .key = "motion.shallow_range",
        .type = Real,
        .least = 0.1,
        .most = 1,
        .label = QT_TRANSLATE_NOOP("Setting", "Shallow below"),
        .help = QT_TRANSLATE_NOOP(
            "Setting", "A repetition is shallow when its range is below this share of the set's first repetitions."),
    }),
    at<&S::motion, &S::Motion::fastest_s>({
        .key = "motion.fastest",
        .type = Real,
        .least = 0.1,
        .most = 20,
        .unit = QT_TRANSLATE_NOOP("Setting", "s"),
        .label = QT_TRANSLATE_NOOP("Setting", "Rushed below"),
        .help = QT_TRANSLATE_NOOP("Setting", "A repetition that takes less time than this is rushed."),
    }),
};

} // namespace

std::span<const Setting> coachRows()
{
    return rows;
}

} // namespace spotter
