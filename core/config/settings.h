// All settings as one typed value. The engine reads an immutable snapshot (std::shared_ptr<const Settings>); whoever
// changes a setting makes a new one. Keys, types, ranges and help stand in core/config/setting_table.h, which points at
// these fields.
#pragma once

#include <QString>

#include <memory>
#include <optional>

namespace spotter {

struct Settings {
    struct Model {
        QString pretrainedPath = QStringLiteral("Amshaker/Mobile-VideoGPT-0.5B");
        QString device = QStringLiteral("cuda");
        QString dtype = QStringLiteral("float16");
        bool useCache = true;
        int rebuildAfter = 120;        ///< Spotter's: slides of the kept window before it is read anew; 0: never
        QString adapterPath;           ///< Spotter's: a LoRA adapter's folder; empty: none
        bool adapterProjectors = true; ///< Spotter's: the adapter brings the projectors that were trained with it
        bool operator==(const Model &) const = default;
    } model;

    struct Video {
        int chunkSize = 8;
        int overlap = 4;
        double captureFps = 30.0;
        std::optional<double> processFps = 8.0; ///< none: every performance.frameSkip-th frame instead
        int frameWidth = 224;
        int frameHeight = 224;
        int numContextImages = 16;
        bool operator==(const Video &) const = default;
    } video;

    struct Temporal {
        int maxHistory = 3;
        QString contextAggregation = QStringLiteral("concatenate");
        bool operator==(const Temporal &) const = default;
    } temporal;

    struct ActionPrediction {
        QString strategy = QStringLiteral("rule_based");
        double confidenceThreshold = 0.75;
        struct Rules {
            int timeBasedInterval = 5;
            double motionThreshold = 0.7;
            double minFeedbackInterval_s = 3.0;
            bool evidence = true;           ///< Spotter's: corrections and counts from the motion evidence
            double praiseInterval_s = 15.0; ///< Spotter's: least time between two `<correct>`
            bool operator==(const Rules &) const = default;
        } rules;
        struct Model {
            QString checkpointPath; ///< empty: null
            bool useTemporalFeatures = true;
            double silencePrior = 0.5; ///< Spotter's: how likely <next> is before the model has looked
            bool operator==(const Model &) const = default;
        } model;
        bool operator==(const ActionPrediction &) const = default;
    } actionPrediction;

    struct SpecialTokens {
        QString next = QStringLiteral("<next>");
        QString feedback = QStringLiteral("<feedback>");
        QString correct = QStringLiteral("<correct>");
        bool operator==(const SpecialTokens &) const = default;
    } specialTokens;

    struct Generation {
        int maxNewTokens = 256;
        double temperature = 0.7;
        double topP = 0.9;
        bool doSample = true;
        int numBeams = 1;
        double repetitionPenalty = 1.2;
        bool operator==(const Generation &) const = default;
    } generation;

    struct Prompts {
        QString system = QStringLiteral("You are a physiotherapy assistant. You watch somebody exercise and give "
                                        "feedback on the form as it happens.");
        QString observationContext = QStringLiteral("This is what the camera has just seen.");
        QString feedbackPrefix = QStringLiteral("What should the person change in the movement now?");
        /// Spotter's.
        QString praisePrefix = QStringLiteral("What does the person do well in the movement now?");
        bool evidence = true; ///< Spotter's: the prompt tells what was measured of the movement
        bool operator==(const Prompts &) const = default;
    } prompts;

    struct Motion ///< Spotter's: the motion coach
    {
        int countAloud = 5;        ///< say every N-th repetition; 0: never
        double rest_s = 4.0;       ///< stillness that ends a set
        double shallowRange = 0.8; ///< below this share of the first repetitions' range a repetition is shallow
        double fastest_s = 0.7;    ///< a repetition shorter than this is rushed
        bool operator==(const Motion &) const = default;
    } motion;

    struct Performance {
        bool asyncCapture = true;
        int frameSkip = 3;
        bool batchPreprocessing = true;
        bool profile = false;
        QString profilePath = QStringLiteral("spotter_profile.json"); ///< Spotter's
        double latencyLimit_s = 2.0; ///< Spotter's: decisions later than this make the model give way; 0: they do not
        bool operator==(const Performance &) const = default;
    } performance;

    struct Logging {
        QString level = QStringLiteral("INFO");
        QString logFile = QStringLiteral("streaming_inference.log");
        bool console = true;
        bool operator==(const Logging &) const = default;
    } logging;

    struct Demo {
        QString videoSource = QStringLiteral("0");
        bool displayVideo = true;
        bool displayFps = true; ///< the frame rate stands over the picture
        bool mirror = true;     ///< Spotter's: a live picture is shown as in a mirror
        bool saveOutput = false;
        QString outputPath = QStringLiteral("demo_output.mp4");
        bool textOverlay = true;
        bool voiceOutput = false;
        QString theme = QStringLiteral("system");    ///< Spotter's: system, light, dark
        QString voiceName;                           ///< Spotter's: empty: the system's first for the language
        double voiceRate = 1.0;                      ///< Spotter's: 0.5 … 2 times the voice's own speed
        double voiceVolume = 1.0;                    ///< Spotter's: 0 … 1
        int countdown_s = 3;                         ///< Spotter's: before a camera's first frame counts; 0: none
        bool reducedMotion = false;                  ///< Spotter's: nothing fades or glides
        QString language = QStringLiteral("system"); ///< Spotter's: system, en, de, es, zh_CN
        bool operator==(const Demo &) const = default;
    } demo;

    struct Recording ///< Spotter's: how films are made
    {
        QString encoder = QStringLiteral("software"); ///< software, nvenc, vaapi
        bool operator==(const Recording &) const = default;
    } recording;

    struct Library ///< Spotter's: where sessions are kept
    {
        bool keep = true;
        QString folder; ///< empty: the user's data folder for Spotter
        QString url;    ///< empty: an SQLite database in the folder
        bool operator==(const Library &) const = default;
    } library;
    bool operator==(const Settings &) const = default;
};

using SettingsSnapshot = std::shared_ptr<const Settings>;

} // namespace spotter
