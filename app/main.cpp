// Where the rooms are wired together: reads the command line, makes the application object that the wish needs, runs
// it, and turns every failure into one line on standard error and an exit status: 0 fine, 1 failed, 2 wrong use.
#include "app/commands/commands.h"
#include "app/logging.h"
#include "app/studio.h"

#include "core/about/version.h"
#include "core/media/media_backend.h"
#include "core/values/error.h"
#include "core/values/events.h"
#include "translations/language.h"

#include <QApplication>

#include <csignal>
#include <cstdio>

namespace {

enum ExitStatus { Fine = 0, Failed = 1, WrongUse = 2 };

int complain(const QString &sentence, ExitStatus status)
{
    std::fprintf(stderr, "spotter: %s\n", sentence.toUtf8().constData());
    return status;
}

/// The parser's words as a sentence, and where to look.
QString wrongUse(const CLI::ParseError &problem)
{
    QString sentence = QString::fromUtf8(problem.what()).trimmed();
    if (!sentence.endsWith(QLatin1Char('.')))
        sentence += QLatin1Char('.');
    return sentence + QStringLiteral(" See spotter --help.");
}

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

} // namespace

int main(int argc, char **argv)
{
    using namespace spotter;

#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN); // a file that may grow no more is an error to tell, not the end of the program
#endif
    chooseMediaBackend();
    QCoreApplication::setApplicationName(QStringLiteral("spotter"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SPOTTER_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.spotter.Spotter"));
    registerValueTypes();

    CLI::App cli("Spotter watches somebody exercise and coaches: it counts, corrects and praises.", "spotter");
    cli.require_subcommand(0, 1);
    bool version = false;
    cli.add_flag("--version", version, "Tell version, Qt, libtorch, backend, CPU features and GPU");
    const std::shared_ptr<StudioOptions> studio = addStudioOptions(cli);
    Run run;
    addAnalyzeCommand(cli, run);
    addBenchCommand(cli, run);
    addClipCommand(cli, run);
    addConfigCommand(cli, run);
    addDescribeCommand(cli, run);
    addDevicesCommand(cli, run);
    addEvaluateCommand(cli, run);
    addModelCommand(cli, run);
    addRenderCommand(cli, run);
    addSessionsCommand(cli, run);

    try {
        cli.parse(argc, argv);
    } catch (const CLI::ParseError &problem) {
        if (problem.get_exit_code() == 0)
            return cli.exit(problem);
        return complain(wrongUse(problem), WrongUse);
    }

    if (version) {
        std::puts(versionText().toUtf8().constData());
        return Fine;
    }
    const bool window = !run && !studio->noDisplay;
    if (window && !hasDisplay())
        return complain(
            QStringLiteral("no display to open the window on. Use spotter analyze FILE, or --no-display."), Failed);

    setUpTerminalLogging(QString::fromStdString(studio->logLevel));
    if (!window && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // commands draw and decode, but show nothing
    const QApplication application(argc, argv);
    Language::instance().choose(QLocale::system());
    try {
        if (run)
            return run();
        return window ? runStudio(*studio) : runWithoutDisplay(*studio);
    } catch (const Error &error) {
        return complain(error.sentence(), Failed);
    } catch (const std::exception &problem) {
        return complain(QString::fromUtf8(problem.what()), Failed);
    }
}
