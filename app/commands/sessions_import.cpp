// spotter sessions import: brings sessions that Spotter has exported, and QEVD's films, into the library.
#include "app/commands/sessions.h"
#include "app/open_library.h"
#include "app/settings_options.h"
#include "app/told_session.h"

#include "core/session/import_files.h"

#include <QCoreApplication>

#include <cstdio>
#include <memory>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

struct ImportOptions {
    SettingsOptions settings;
    std::vector<std::string> files;
    std::string film;
};

void tell(const QString &name, const KeptSession &session, const QString &film)
{
    const QString line = Text::tr("%1: %n utterance(s) from %2", nullptr, int(session.utterances.size()))
                             .arg(name, session.summary.source);
    const QString has = film.isEmpty() ? Text::tr("without film") : Text::tr("with its film");
    std::puts((line + QStringLiteral(", ") + has).toUtf8().constData());
}

int import(const ImportOptions &options)
{
    if (!options.film.empty() && options.files.size() > 1)
        throw Error(Text::tr("A film belongs to one session"), {}, Text::tr("Import them one after the other"));
    listenForInterrupt();
    SessionStore store = openLibrary(options.settings.load());
    int status = 0;
    FileImport wanted{.paths = {}, .film = QString::fromStdString(options.film)};
    for (const std::string &file : options.files)
        wanted.paths << QString::fromStdString(file);
    wanted.progress = [](double) { return !wasInterrupted(); };
    wanted.imported = tell;
    wanted.refused = [&status](const Error &error) {
        std::fprintf(stderr, "spotter: %s\n", error.sentence().toUtf8().constData());
        status = 1;
    };
    return importFiles(store, wanted) ? status : 1;
}

} // namespace

void addSessionsImport(CLI::App &sessions, Run &run)
{
    const auto options = std::make_shared<ImportOptions>();
    CLI::App *command = sessions.add_subcommand("import", "Bring exported sessions and QEVD's films into the library");
    command
        ->add_option("file", options->files,
            "JSON or CSV as `export` writes them with their films, QEVD's feedbacks_long_range.json with its films "
            "beside it, or "
            "a folder with such")
        ->required();
    command->add_option("--film", options->film, "The session's film; without it, it has none");
    options->settings.addTo(*command);
    command->callback([options, &run] { run = [options] { return import(*options); }; });
}

} // namespace spotter
