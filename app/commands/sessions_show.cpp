// spotter sessions show: what is known of one session, what was said and what became of it, and its other runs.
#include "app/commands/sessions.h"
#include "app/open_library.h"
#include "app/settings_options.h"

#include "core/evaluation/session_lines.h"
#include "core/session/provenance.h"
#include "core/session/session_export.h"
#include "core/session/session_folder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <memory>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ShowCommand)
};

struct ShowOptions {
    SettingsOptions settings;
    std::string session;
    bool json = false;
};

Review reviewOf(const KeptSession &session, int utterance)
{
    const auto found = std::ranges::find(session.reviews, utterance, &Review::utterance);
    return found == session.reviews.end() ? Review{} : *found;
}

/// Of coach and person; none where nobody has judged, or chance alone would agree.
std::optional<double> kappaOf(const KeptSession &session)
{
    if (!isJudged(session))
        return {};
    const std::vector<SessionTime> open = openMoments(session);
    return agreementOf(saidLines(session), wantedLines(session), session.summary.length, open).kappa();
}

/// As `export` writes it, without the long lists, and with what only the library knows.
QByteArray asJson(const KeptSession &session, const std::vector<LibraryEntry> &runs, const QString &film)
{
    QJsonObject object = QJsonDocument::fromJson(sessionJson(session)).object();
    for (const char *list : {"actions", "motion", "repetitions"}) {
        const qsizetype count = object.take(QLatin1String(list)).toArray().size();
        object.insert(QLatin1String(list) + QStringLiteral("_count"), count);
    }
    object.remove(QStringLiteral("format"));
    object.insert(QStringLiteral("film"), film.isEmpty() ? QJsonValue() : QJsonValue(film));
    QJsonArray names;
    for (const LibraryEntry &run : runs)
        names.append(run.name);
    object.insert(QStringLiteral("runs"), names);
    const std::optional<double> kappa = kappaOf(session);
    object.insert(QStringLiteral("kappa"), kappa ? QJsonValue(*kappa) : QJsonValue());
    return QJsonDocument(object).toJson().trimmed();
}

void addLine(QString &text, const QString &what, const QString &value)
{
    if (!value.isEmpty())
        text += what + QStringLiteral(": ") + value + QLatin1Char('\n');
}

QString asText(const KeptSession &session, const std::vector<LibraryEntry> &runs, const QString &film)
{
    const LibraryEntry &summary = session.summary;
    QString text = summary.name + QLatin1Char('\n');
    addLine(text, Text::tr("title"), summary.title);
    addLine(text, Text::tr("began"), summary.began.toString(Qt::ISODate));
    addLine(text, Text::tr("source"), summary.source);
    addLine(text, Text::tr("film"), film.isEmpty() ? Text::tr("none") : film);
    addLine(text, Text::tr("length"), clockText(summary.length));
    addLine(text, Text::tr("coach"), summary.coach);
    addLine(text, Text::tr("repetitions"), QString::number(session.repetitions.size()));
    addLine(text, Text::tr("reviewed"), Text::tr("%1 of %2").arg(summary.reviewed).arg(summary.utterances));
    if (const std::optional<double> kappa = kappaOf(session))
        addLine(text, Text::tr("kappa of coach and person"), QString::number(*kappa, 'f', 3));
    for (const SettingChange &change : settingChanges({}, settingsOf(session.provenance), {}))
        addLine(text, change.key, change.after);
    for (const LibraryEntry &run : runs)
        addLine(text, Text::tr("run"), run.name);
    for (const KeptUtterance &utterance : session.utterances) {
        const Feedback &said = utterance.feedback;
        const Review review = reviewOf(session, said.id);
        const QString verdict = review.verdict == Verdict::None ? QString() : verdictText(review.verdict);
        const QString words =
            review.verdict == Verdict::Rewritten ? said.text + QStringLiteral(" → ") + review.text : said.text;
        text += QStringLiteral("%1  %2  %3  %4\n")
                    .arg(clockText(said.said), 9)
                    .arg(tokenText(said.token), -10)
                    .arg(verdict, -10)
                    .arg(words);
    }
    for (const Note &note : session.notes)
        text += QStringLiteral("%1  %2  %3\n").arg(clockText(note.time), 9).arg(Text::tr("note"), -10).arg(note.text);
    return text;
}

int show(const ShowOptions &options)
{
    SessionStore store = openLibrary(options.settings.load());
    const KeptSession session = store.load(store.find(QString::fromStdString(options.session)).name);
    const std::vector<LibraryEntry> runs = store.runsOf(session.summary.name);
    const QString path = videoPath(session.summary.folder);
    const QString film = QFileInfo(path).isFile() ? path : QString();
    if (options.json)
        std::puts(asJson(session, runs, film).constData());
    else
        std::fputs(asText(session, runs, film).toUtf8().constData(), stdout);
    return 0;
}

} // namespace

void addSessionsShow(CLI::App &sessions, Run &run)
{
    const auto options = std::make_shared<ShowOptions>();
    CLI::App *command = sessions.add_subcommand("show", "What is known of a session, what was said, and its runs");
    command->add_option("session", options->session, "Its name as `list` tells it, or last")->required();
    command->add_flag("--json", options->json, "JSON instead of text");
    options->settings.addTo(*command);
    command->callback([options, &run] { run = [options] { return show(*options); }; });
}

} // namespace spotter
