// spotter evaluate: measures the coach on clips of which is known what should have been said, and a control beside it.
#include "app/commands/commands.h"
#include "app/output.h"
#include "app/settings_options.h"
#include "app/told_session.h"

#include "core/evaluation/evaluation_page.h"
#include "core/evaluation/evaluation_report.h"
#include "core/evaluation/watch_film.h"
#include "core/session/provenance.h"
#include "core/session/whole_file.h"
#include "core/values/time_left.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <memory>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EvaluateCommand)
};

struct EvaluateOptions {
    SettingsOptions settings;
    std::string path;
    std::string page;
    std::int64_t maxFrames = 0; ///< 0: no limit
    bool json = false;
    bool csv = false;
    bool transitions = false;
};

/// Clips one after the other, until Ctrl-C. A clip that cannot be watched is told, and the next one follows.
class Evaluator {
public:
    Evaluator(const EvaluateOptions &options, const Settings &settings)
        : m_settings(std::make_shared<const Settings>(settings))
        , m_frameLimit(options.maxFrames)
    {
        m_timer.start();
    }

    Evaluation run(const ClipSet &set)
    {
        Evaluation evaluation;
        evaluation.settings = settingsFingerprint(*m_settings);
        evaluation.unjudged = set.unjudged;
        for (std::size_t i = 0; i < set.clips.size() && !evaluation.interrupted; ++i) {
            const ClipWithTruth &clip = set.clips[i];
            const auto share = [&](double part) { return (double(i) + part) / double(set.clips.size()); };
            try {
                if (clip.trouble)
                    throw Error(*clip.trouble);
                const WatchedFilm watched = watchFilm({clip.film, m_settings, {}, m_frameLimit, [&](double part) {
                                                           showProgress(share(part), clip.name);
                                                           return !wasInterrupted();
                                                       }});
                evaluation.interrupted = watched.brokenOff;
                if (watched.trouble)
                    complain(*watched.trouble);
                if (watched.brokenOff)
                    continue;
                evaluation.clips.push_back(evaluateClip(clip, watched.session));
                evaluation.coach = watched.session.summary.coach;
            } catch (const Error &error) {
                complain(error);
                evaluation.clips.push_back({clip.name, clip.wanted, {}, {}, {}, error});
            }
        }
        m_progress.clear();
        return evaluation;
    }

private:
    void showProgress(double share, const QString &clip)
    {
        const QString left = timeLeftText(share, std::chrono::nanoseconds(m_timer.nsecsElapsed()));
        m_progress.show(share, (left.isEmpty() ? clip : clip + QStringLiteral(", ") + left).toUtf8());
    }

    void complain(const Error &error)
    {
        m_progress.clear();
        std::fprintf(stderr, "spotter: %s\n", error.sentence().toUtf8().constData());
    }

    SettingsSnapshot m_settings;
    std::int64_t m_frameLimit;
    QElapsedTimer m_timer;
    ProgressBar m_progress{true};
};

int evaluate(const EvaluateOptions &options)
{
    listenForInterrupt();
    const Settings settings = options.settings.load();
    const ClipSet set = findClips(QString::fromStdString(options.path), options.transitions);
    if (set.clips.empty())
        throw Error(
            set.unjudged > 0 ? Text::tr("Nobody has gone through these sessions yet") : Text::tr("There are no clips"),
            QString::fromStdString(options.path), Text::tr("Accept, reject or rewrite lines on the page Review first"));

    const Evaluation evaluation = Evaluator(options, settings).run(set);
    if (!options.page.empty())
        writeWholeFile(QString::fromStdString(options.page), evaluationPage(evaluation));
    Output output;
    if (options.json)
        output.write(evaluationJson(evaluation));
    else
        output.write(options.csv ? evaluationCsv(evaluation) : evaluationText(evaluation).toUtf8());
    if (output.isBroken() && !output.isClosed())
        throw Error(Text::tr("The output cannot be written"), {}, Text::tr("Make room on the disk"));
    const bool isWhole = !evaluation.interrupted
        && std::ranges::none_of(evaluation.clips, [](const EvaluatedClip &clip) { return clip.trouble.has_value(); });
    return isWhole ? 0 : 1;
}

} // namespace

void addEvaluateCommand(CLI::App &app, Run &run)
{
    const auto options = std::make_shared<EvaluateOptions>();
    CLI::App *command = app.add_subcommand("evaluate", "Measure the coach on clips with known truth, beside a control");
    command
        ->add_option("path", options->path,
            "Folder with feedbacks_long_range.json (QEVD), a library of reviewed sessions, or one session's folder")
        ->required();
    CLI::Option *json = command->add_flag("--json", options->json, "JSON instead of a table");
    command->add_flag("--csv", options->csv, "CSV instead of a table")->excludes(json);
    command->add_option("--html", options->page, "Also write a page of plots into this file");
    command->add_flag("--with-transitions", options->transitions, "QEVD: announcements of exercises are wanted too");
    command->add_option("--max-frames", options->maxFrames, "Stop after so many frames of each clip")
        ->check(CLI::Range(1, 1'000'000'000));
    options->settings.addTo(*command);
    command->callback([options, &run] { run = [options] { return evaluate(*options); }; });
}

} // namespace spotter
