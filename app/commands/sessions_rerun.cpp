// spotter sessions rerun: coaches a kept film again, with other settings or another model, keeps what came out as
// another run of the session, and tells what is different.
#include "app/commands/sessions.h"
#include "app/open_library.h"
#include "app/output.h"
#include "app/settings_options.h"
#include "app/told_session.h"

#include "core/about/parts.h"
#include "core/evaluation/run_comparison.h"
#include "core/evaluation/watch_film.h"
#include "core/session/provenance.h"
#include "core/session/session_folder.h"
#include "core/values/time_left.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>

#include <cstdio>
#include <memory>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RerunCommand)
};

struct RerunOptions {
    SettingsOptions settings;
    std::string session;
    bool json = false;
};

/// Those of the file that was named, else those that the session was coached with; --set on top.
Settings settingsFor(const RerunOptions &options, const KeptSession &session)
{
    return options.settings.config.empty() ? options.settings.over(settingsOf(session.provenance))
                                           : options.settings.load();
}

WatchedFilm watchWithBar(const QString &film, const Settings &settings)
{
    QElapsedTimer timer;
    timer.start();
    ProgressBar bar(true);
    FilmWatch watch{film, std::make_shared<const Settings>(settings), programVersions()};
    watch.progress = [&](double share) {
        bar.show(share, timeLeftText(share, std::chrono::nanoseconds(timer.nsecsElapsed())).toUtf8());
        return !wasInterrupted();
    };
    WatchedFilm watched = watchFilm(watch);
    if (watched.trouble) // what another coach says instead is no run of this one
        throw Error(*watched.trouble);
    return watched;
}

int rerun(const RerunOptions &options)
{
    listenForInterrupt();
    SessionStore store = openLibrary(options.settings.load());
    const QString name = store.find(QString::fromStdString(options.session)).name;
    const KeptSession before = store.load(name);
    const KeptSession judged = isRun(name) ? store.load(firstRun(name)) : before;
    const WatchedFilm after = watchWithBar(videoPath(before.summary.folder), settingsFor(options, before));
    if (after.brokenOff)
        return 1;

    QString kept;
    store.together([&] { kept = store.addRun(name, after.session); });
    const RunComparison comparison = compareRuns(judged, before, after.session);
    if (options.json) {
        QJsonObject object = comparisonObject(comparison);
        object.insert(QStringLiteral("before"), name);
        object.insert(QStringLiteral("after"), kept);
        std::puts(QJsonDocument(object).toJson().trimmed().constData());
        return 0;
    }
    std::puts(Text::tr("%1 is kept").arg(kept).toUtf8().constData());
    std::fputs(comparisonText(comparison).toUtf8().constData(), stdout);
    return 0;
}

} // namespace

void addSessionsRerun(CLI::App &sessions, Run &run)
{
    const auto options = std::make_shared<RerunOptions>();
    CLI::App *command = sessions.add_subcommand(
        "rerun", "Coach a kept film again, with its own settings and what --set changes, and tell the differences");
    command->add_option("session", options->session, "A session or one of its runs, as `show` tells it, or last")
        ->required();
    command->add_flag("--json", options->json, "JSON instead of text");
    options->settings.addTo(*command);
    command->callback([options, &run] { run = [options] { return rerun(*options); }; });
}

} // namespace spotter
