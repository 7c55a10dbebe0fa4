// spotter sessions: lists, shows, exports, repairs and deletes what is kept.
#include "app/commands/sessions.h"
#include "app/open_library.h"
#include "app/settings_options.h"

#include "core/session/qevd_export.h"
#include "core/session/session_file.h"
#include "core/session/session_store.h"
#include "core/session/whole_file.h"
#include "ui/review/session_report.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <memory>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SessionsCommand)
};

struct SessionsOptions {
    SettingsOptions settings;
    std::string session;
    std::string format = "json";
    std::string output;
    bool json = false;
    bool trash = false;
    bool sure = false;
    bool pdf = false;
};

using Options = std::shared_ptr<SessionsOptions>;

SessionStore openLibrary(const SessionsOptions &options)
{
    return openLibrary(options.settings.load());
}

QString nameOf(SessionStore &store, const std::string &wanted)
{
    return store.find(QString::fromStdString(wanted)).name;
}

QJsonObject summaryObject(const LibraryEntry &session)
{
    return {{QStringLiteral("name"), session.name}, {QStringLiteral("title"), session.title},
        {QStringLiteral("began"), session.began.toString(Qt::ISODate)}, {QStringLiteral("source"), session.source},
        {QStringLiteral("person"), session.person}, {QStringLiteral("exercise"), session.exercise},
        {QStringLiteral("coach"), session.coach}, {QStringLiteral("length"), toSeconds(session.length)},
        {QStringLiteral("repetitions"), session.repetitions}, {QStringLiteral("utterances"), session.utterances},
        {QStringLiteral("reviewed"), session.reviewed}, {QStringLiteral("accepted"), session.accepted},
        {QStringLiteral("rejected"), session.rejected}, {QStringLiteral("state"), sessionStateKey(session.state)},
        {QStringLiteral("trashed"), session.trashed}, {QStringLiteral("folder"), session.folder}};
}

int list(const SessionsOptions &options)
{
    SessionStore store = openLibrary(options);
    QJsonArray all;
    for (const LibraryEntry &session : store.list()) {
        if (session.trashed != options.trash)
            continue;
        if (options.json) {
            all.append(summaryObject(session));
            continue;
        }
        const QString line = QStringLiteral("%1  %2  %3  %4  %5")
                                 .arg(session.name, -21)
                                 .arg(clockText(session.length), 10)
                                 .arg(Text::tr("%n repetition(s)", nullptr, session.repetitions), 15)
                                 .arg(Text::tr("%1 of %2 reviewed").arg(session.reviewed).arg(session.utterances), 17)
                                 .arg((session.title.isEmpty() ? session.source : session.title).simplified());
        std::puts(line.toUtf8().constData());
    }
    if (options.json)
        std::puts(QJsonDocument(all).toJson().trimmed().constData());
    return 0;
}

int exportSession(const SessionsOptions &options)
{
    SessionStore store = openLibrary(options);
    const KeptSession session = store.load(nameOf(store, options.session));
    const QString path = QString::fromStdString(options.output);
    if (options.format == "qevd") {
        if (path.isEmpty())
            throw Error(Text::tr("A data set is a folder"), {}, Text::tr("Name it with --output"));
        exportQevd({session}, path);
        return 0;
    }
    if (options.pdf || options.format == "pdf") {
        writeReport(session, path.isEmpty() ? session.summary.name + QStringLiteral(".pdf") : path);
        return 0;
    }
    const auto form = sessionForm(QString::fromStdString(options.format));
    const QByteArray bytes = sessionFile(session, form.value_or(SessionForm::Json));
    if (path.isEmpty())
        std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
    else
        writeWholeFile(path, bytes);
    return 0;
}

int repair(const SessionsOptions &options)
{
    SessionStore store = openLibrary(options);
    const std::vector<LibraryEntry> repaired = store.repair();
    for (const LibraryEntry &session : repaired)
        std::puts(Text::tr("%1: %2 were kept").arg(session.name, clockText(session.length)).toUtf8().constData());
    std::puts(Text::tr("%n session(s) repaired", nullptr, int(repaired.size())).toUtf8().constData());
    return 0;
}

int remove(const SessionsOptions &options)
{
    SessionStore store = openLibrary(options);
    const QString name = nameOf(store, options.session);
    if (options.sure)
        store.destroy(name);
    else
        store.setTrashed(name, true);
    const QString line = options.sure ? Text::tr("%1 is deleted for good") : Text::tr("%1 is in the trash");
    std::puts(line.arg(name).toUtf8().constData());
    return 0;
}

} // namespace

void addSessionsCommand(CLI::App &app, Run &run)
{
    CLI::App *command =
        app.add_subcommand("sessions", "List, show, run again, export, import, repair and delete kept sessions");
    command->require_subcommand(1);
    const auto options = std::make_shared<SessionsOptions>();
    const auto add = [&](const char *name, const char *help, int (*act)(const SessionsOptions &)) {
        CLI::App *added = command->add_subcommand(name, help);
        options->settings.addTo(*added);
        added->callback([options, act, &run] { run = [options, act] { return act(*options); }; });
        return added;
    };
    const auto addSession = [&](CLI::App *added) {
        added->add_option("session", options->session, "Its name as `list` tells it, or last")->required();
    };

    CLI::App *listing = add("list", "Every session, newest first", list);
    listing->add_flag("--json", options->json, "One JSON list");
    listing->add_flag("--trash", options->trash, "Those in the trash instead");

    CLI::App *exporting = add("export", "All of a session but its film", exportSession);
    addSession(exporting);
    exporting
        ->add_option("--format", options->format,
            "json, csv, srt, vtt, pdf: a report on one page, labels: what was made of it, to train on, or qevd: a "
            "folder")
        ->check(CLI::IsMember({"json", "csv", "srt", "vtt", "pdf", "labels", "qevd"}));
    exporting->add_flag("--pdf", options->pdf, "As --format pdf");
    exporting->add_option("-o,--output", options->output,
        "File or folder to write; without it, standard output, or NAME.pdf in this folder");

    addSessionsImport(*command, run);
    addSessionsRerun(*command, run);
    addSessionsShow(*command, run);
    add("repair", "End sessions whose program died", repair);

    CLI::App *deleting = add("delete", "Put a session into the trash", remove);
    addSession(deleting);
    deleting->add_flag("--for-good", options->sure, "Delete it and its film: nothing brings it back");
}

} // namespace spotter
