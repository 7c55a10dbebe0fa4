// spotter sessions import: brings sessions that Spotter has exported, and QEVD's films, into the library.
#include "app/commands/sessions.h"
#include "app/open_library.h"
#include "app/settings_options.h"

#include "core/media/decoder.h"
#include "core/session/qevd.h"
#include "core/session/session_import.h"
#include "core/values/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

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

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Text::tr("The file cannot be read (%1)").arg(file.errorString()), path);
    return file.readAll();
}

void importSession(SessionStore &store, KeptSession session, const QString &path, const QString &film)
{
    const QFileInfo file(path);
    if (!session.summary.began.isValid()) // a CSV does not tell
        session.summary.began = file.lastModified();
    if (session.summary.source.isEmpty())
        session.summary.source = file.fileName();
    tell(store.import(session, film), session, film);
}

/// Returns whether all films of the data set are in the library now. One that cannot be used does not stop the others.
bool importQevd(SessionStore &store, const QString &path)
{
    bool all = true;
    for (const QevdFilm &film : readQevd(path)) {
        try {
            if (film.trouble)
                throw Error(*film.trouble);
            const SessionTime length = Decoder(film.path).duration();
            const KeptSession session = sessionFromQevd(film, QFileInfo(film.path).lastModified(), length);
            tell(store.import(session, film.path), session, film.path);
        } catch (const Error &error) {
            std::fprintf(stderr, "spotter: %s\n", error.sentence().toUtf8().constData());
            all = false;
        }
    }
    return all;
}

bool importFile(SessionStore &store, const QString &path, const QString &film)
{
    const QByteArray bytes = contentOf(path);
    if (bytes.trimmed().startsWith('['))
        return importQevd(store, path);
    const bool isTable = QFileInfo(path).suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0;
    importSession(store, isTable ? sessionFromCsv(bytes, path) : sessionFromJson(bytes, path), path, film);
    return true;
}

int import(const ImportOptions &options)
{
    if (!options.film.empty() && options.files.size() > 1)
        throw Error(Text::tr("A film belongs to one session"), {}, Text::tr("Import them one after the other"));
    SessionStore store = openLibrary(options.settings.load());
    int status = 0;
    for (const std::string &file : options.files) {
        try {
            if (!importFile(store, QString::fromStdString(file), QString::fromStdString(options.film)))
                status = 1;
        } catch (const Error &error) {
            std::fprintf(stderr, "spotter: %s\n", error.sentence().toUtf8().constData());
            status = 1;
        }
    }
    return status;
}

} // namespace

void addSessionsImport(CLI::App &sessions, Run &run)
{
    const auto options = std::make_shared<ImportOptions>();
    CLI::App *command = sessions.add_subcommand("import", "Bring exported sessions and QEVD's films into the library");
    command
        ->add_option("file", options->files,
            "JSON or CSV as `export` writes them, or QEVD's feedbacks_long_range.json with its films beside it")
        ->required();
    command->add_option("--film", options->film, "The session's film; without it, it has none");
    options->settings.addTo(*command);
    command->callback([options, &run] { run = [options] { return import(*options); }; });
}

} // namespace spotter
