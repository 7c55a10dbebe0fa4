// `spotter config …` as it is called: the arguments in, what it prints and its exit status out.
#include "app/commands/commands.h"

#include "core/config/settings_file.h"
#include "core/config/settings_page.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <unistd.h>

using namespace spotter;

namespace {

constexpr int wrongUse = 2;

struct Outcome {
    int status = 0;
    QString output;
    QString error;
};

/// As main() does it, with standard output kept.
Outcome call(const QStringList &arguments)
{
    CLI::App app("spotter");
    app.require_subcommand(0, 1);
    Run run;
    addConfigCommand(app, run);
    std::vector<std::string> reversed;
    for (auto argument = arguments.crbegin(); argument != arguments.crend(); ++argument)
        reversed.push_back(argument->toStdString());

    Outcome outcome;
    QFile kept(QTemporaryDir().path() + QStringLiteral(".out"));
    if (!kept.open(QIODevice::ReadWrite | QIODevice::Truncate))
        return {1, {}, kept.errorString()};
    std::fflush(stdout);
    const int before = dup(STDOUT_FILENO);
    dup2(kept.handle(), STDOUT_FILENO);
    try {
        app.parse(reversed);
        outcome.status = run();
    } catch (const CLI::ParseError &problem) {
        outcome = {wrongUse, {}, QString::fromUtf8(problem.what())};
    } catch (const Error &error) {
        outcome = {1, {}, error.sentence()};
    }
    std::fflush(stdout);
    dup2(before, STDOUT_FILENO);
    close(before);
    kept.seek(0);
    outcome.output = QString::fromUtf8(kept.readAll());
    kept.remove();
    return outcome;
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

class TestConfigCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listPrintsEveryKey();
    void listAsJson();
    void getAndSet();
    void check();
    void wrongUse_data();
    void wrongUse();
    void helpPageIsUpToDate();
};

void TestConfigCommand::listPrintsEveryKey()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("f.yaml"));
    write(path, "video:\n  overlap: 2\n");
    const Outcome outcome = call({QStringLiteral("config"), QStringLiteral("list"), QStringLiteral("--config"), path});
    QCOMPARE(outcome.status, 0);
    const QStringList lines = outcome.output.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), static_cast<qsizetype>(settingTable().size()) + 1);
    for (const Setting &setting : settingTable())
        QVERIFY(outcome.output.contains(u'\n' + QLatin1String(setting.key) + u' '));
    const QStringList overlap = lines.filter(QStringLiteral("video.overlap")).value(0).split(u' ', Qt::SkipEmptyParts);
    QCOMPARE(
        overlap.mid(0, 3), (QStringList{QStringLiteral("video.overlap"), QStringLiteral("2"), QStringLiteral("4")}));
}

void TestConfigCommand::listAsJson()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("f.yaml"));
    write(path, "video:\n  process_fps: null\n");
    const Outcome outcome = call(
        {QStringLiteral("config"), QStringLiteral("--config"), path, QStringLiteral("list"), QStringLiteral("--json")});
    const QJsonArray array = QJsonDocument::fromJson(outcome.output.toUtf8()).array();
    QCOMPARE(array.size(), static_cast<qsizetype>(settingTable().size()));
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        if (object.value(QStringLiteral("key")) != QStringLiteral("video.process_fps"))
            continue;
        QVERIFY(object.value(QStringLiteral("value")).isNull());
        QCOMPARE(object.value(QStringLiteral("default")).toDouble(), 8.0);
        QCOMPARE(object.value(QStringLiteral("most")).toDouble(), 240.0);
        QCOMPARE(object.value(QStringLiteral("takes_effect")).toString(), QStringLiteral("live"));
    }
}

void TestConfigCommand::getAndSet()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("f.yaml"));
    const QStringList file{QStringLiteral("--config"), path};
    const Outcome set =
        call(QStringList{QStringLiteral("config"), QStringLiteral("set"), QStringLiteral("video.chunk_size=16"),
                 QStringLiteral("video.overlap=12"), QStringLiteral("special_tokens.next=<go on>")}
            + file);
    QCOMPARE(set.error, QString());
    QCOMPARE(set.status, 0);
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(),
        QByteArray("video:\n  chunk_size: 16\n  overlap: 12\nspecial_tokens:\n  next: \"<go on>\"\n"));
    const std::pair<const char *, const char *> values[] = {{"video.overlap", "12\n"},
        {"special_tokens.next", "<go on>\n"}, {"model.device", "cuda\n"},
        {"action_prediction.model.checkpoint_path", "null\n"}};
    for (const auto &[key, value] : values)
        QCOMPARE(
            call(QStringList{QStringLiteral("config"), QStringLiteral("get"), QString::fromLatin1(key)} + file).output,
            QString::fromLatin1(value));

    // Wrong only with what the file says: a failure, and the file stays.
    QCOMPARE(
        call(QStringList{QStringLiteral("config"), QStringLiteral("set"), QStringLiteral("video.overlap=16")} + file)
            .status,
        1);
}

void TestConfigCommand::check()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("f.yaml"));
    const QStringList arguments{QStringLiteral("config"), QStringLiteral("check"), path};
    QCOMPARE(call(arguments).status, 1);

    write(path, "video:\n  overlp: 2\n");
    const Outcome noted = call(arguments);
    QCOMPARE(noted.status, 0);
    QVERIFY(
        noted.output.startsWith(path + QStringLiteral(":2:3: video.overlp: unknown key, kept as it is. Did you mean")));

    write(path, "video:\n  overlap: two\n");
    const Outcome wrong = call(arguments);
    QCOMPARE(wrong.status, 1);
    QVERIFY(wrong.error.startsWith(
        path + QStringLiteral(":2:12: video.overlap must be a whole number from 0 to 255, not “two”")));
}

void TestConfigCommand::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    const char *lines[] = {"", "frobnicate", "get", "get video.overlp", "set", "set video.overlap",
        "set video.overlap=x", "set nothing=1", "list --yaml", "check a b"};
    for (const char *line : lines)
        QTest::newRow(line) << QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
}

void TestConfigCommand::wrongUse()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = call(QStringList{QStringLiteral("config")} + arguments);
    QCOMPARE(outcome.status, ::wrongUse);
    QVERIFY(!outcome.error.isEmpty());
}

void TestConfigCommand::helpPageIsUpToDate()
{
    const QString page = call({QStringLiteral("config"), QStringLiteral("list"), QStringLiteral("--markdown")}).output;
    QCOMPARE(page, settingsPage());
    for (const Setting &setting : settingTable())
        QVERIFY(page.contains(QStringLiteral("| `%1` |").arg(QLatin1String(setting.key))));
    QFile file(QStringLiteral(SPOTTER_SOURCE "/resources/help/settings.md"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("resources/help/settings.md is not there yet");
    QCOMPARE(QString::fromUtf8(file.readAll()), page);
}

QTEST_GUILESS_MAIN(TestConfigCommand)
#include "test_config_command.moc"
