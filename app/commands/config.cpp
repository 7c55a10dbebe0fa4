#include "app/commands/commands.h"

#include "core/config/settings_file.h"
#include "core/config/settings_page.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>

namespace spotter {

namespace {

constexpr qsizetype longestCell = 32;

struct ConfigOptions {
    std::string file;                     ///< --config
    std::string checked;                  ///< check FILE
    std::string key;                      ///< get KEY
    std::vector<std::string> assignments; ///< set KEY=VALUE…
    bool json = false;
    bool markdown = false;
};

void print(const QString &line)
{
    std::printf("%s\n", line.toUtf8().constData());
}

/// A file that was asked for by name must be there; the user's own need not be.
void load(SettingsFile &file, const std::string &asked)
{
    if (!asked.empty() && !QFileInfo::exists(file.path()))
        throw Error(QCoreApplication::translate("Config", "there is no such file"), file.path(),
            QCoreApplication::translate("Config", "spotter config set KEY=VALUE makes it"));
    file.load();
}

QString pathOf(const std::string &asked)
{
    return asked.empty() ? defaultSettingsPath() : QString::fromStdString(asked);
}

using Row = std::array<QString, 5>;

QString shortened(const QString &text)
{
    return text.size() > longestCell ? text.left(longestCell - 1) + u'…' : text;
}

Row rowOf(const Setting &setting, const Settings &settings)
{
    return {QString::fromLatin1(setting.key), shortened(formatSetting(setting, setting.get(settings))),
        shortened(formatSetting(setting, setting.defaultValue())), setting.rangeText(),
        setting.takesEffect == TakesEffect::Live ? QCoreApplication::translate("Config", "at once")
                                                 : QCoreApplication::translate("Config", "next start")};
}

void printTable(const Settings &settings)
{
    std::vector<Row> rows{{QCoreApplication::translate("Config", "KEY"), QCoreApplication::translate("Config", "VALUE"),
        QCoreApplication::translate("Config", "DEFAULT"), QCoreApplication::translate("Config", "ALLOWED"),
        QCoreApplication::translate("Config", "TAKES EFFECT")}};
    for (const Setting &setting : settingTable())
        rows.push_back(rowOf(setting, settings));

    std::array<qsizetype, std::tuple_size_v<Row>> widths{};
    for (const Row &row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    for (const Row &row : rows) {
        QString line;
        for (std::size_t i = 0; i < row.size(); ++i)
            line += row[i].leftJustified(widths[i] + 2);
        print(line.trimmed());
    }
}

QJsonObject toJson(const Setting &setting, const Settings &settings)
{
    QJsonObject object{
        {QStringLiteral("key"), QLatin1String(setting.key)},
        {QStringLiteral("value"), QJsonValue::fromVariant(setting.get(settings))},
        {QStringLiteral("default"), QJsonValue::fromVariant(setting.defaultValue())},
        {QStringLiteral("unit"), setting.unitText()},
        {QStringLiteral("takes_effect"),
            setting.takesEffect == TakesEffect::Live ? QStringLiteral("live") : QStringLiteral("next_start")},
        {QStringLiteral("help"), setting.helpText()},
    };
    if (setting.type == SettingType::Int || setting.type == SettingType::Real) {
        object.insert(QStringLiteral("least"), setting.least);
        object.insert(QStringLiteral("most"), setting.most);
    }
    if (setting.type == SettingType::Choice)
        object.insert(QStringLiteral("choices"), QJsonArray::fromStringList(setting.choiceList()));
    return object;
}

int list(const ConfigOptions &options)
{
    if (options.markdown) {
        std::printf("%s", settingsPage().toUtf8().constData());
        return 0;
    }
    SettingsFile file(pathOf(options.file));
    load(file, options.file);
    if (!options.json) {
        printTable(file.settings());
        return 0;
    }
    QJsonArray array;
    for (const Setting &setting : settingTable())
        array.append(toJson(setting, file.settings()));
    std::printf("%s", QJsonDocument(array).toJson().constData());
    return 0;
}

/// A text as it is, without quotes, for scripts.
int get(const ConfigOptions &options)
{
    SettingsFile file(pathOf(options.file));
    load(file, options.file);
    const Setting &setting = requireSetting(QString::fromStdString(options.key));
    const QVariant value = setting.get(file.settings());
    print(value.typeId() == QMetaType::QString ? value.toString() : formatSetting(setting, value));
    return 0;
}

int set(const ConfigOptions &options)
{
    SettingsFile file(pathOf(options.file));
    file.load();
    Settings settings = file.settings();
    for (const std::string &assignment : options.assignments)
        applyOverride(settings, QString::fromStdString(assignment));
    file.save(settings);
    return 0;
}

int check(const ConfigOptions &options)
{
    const std::string &asked = options.checked.empty() ? options.file : options.checked;
    SettingsFile file(pathOf(asked));
    load(file, asked);
    for (const SettingsNote &note : file.notes())
        print(QStringLiteral("%1:%2:%3: %4: %5")
                  .arg(file.path())
                  .arg(note.line)
                  .arg(note.column)
                  .arg(note.key, note.text));
    print(QCoreApplication::translate("Config", "%1: good").arg(file.path()));
    return 0;
}

/// What is wrong with an argument, for CLI11: empty where it is right.
template <typename Try> std::string problemOf(Try &&attempt)
{
    try {
        attempt();
    } catch (const Error &error) {
        return error.what();
    }
    return {};
}

} // namespace

void addConfigCommand(CLI::App &app, Run &run)
{
    auto options = std::make_shared<ConfigOptions>();
    CLI::App *config = app.add_subcommand("config", "Read, change and check the settings file")->require_subcommand(1);
    config->add_option("--config", options->file, "Settings file (YAML); the user's own where not given");

    const auto add = [config, options, &run](
                         const char *name, const char *help, int (*command)(const ConfigOptions &)) {
        CLI::App *sub = config->add_subcommand(name, help)->fallthrough();
        sub->callback([options, &run, command] { run = [options, command] { return command(*options); }; });
        return sub;
    };
    CLI::App *listing =
        add("list", "Every setting with its value, default, range and unit, and when it takes effect", list);
    listing->add_flag("--json", options->json, "As a JSON array");
    listing->add_flag("--markdown", options->markdown, "The help page about settings");

    add("get", "Print one setting", get)
        ->add_option("key", options->key, "For example video.process_fps")
        ->required()
        ->check([](const std::string &key) { return problemOf([&] { requireSetting(QString::fromStdString(key)); }); });

    add("set", "Change settings in the file; comments and unknown keys stay", set)
        ->add_option("assignment", options->assignments, "For example video.process_fps=10")
        ->type_name("KEY=VALUE")
        ->required()
        ->check([](const std::string &assignment) {
            return problemOf([&] {
                Settings scratch;
                applyOverride(scratch, QString::fromStdString(assignment));
            });
        });

    add("check", "Tell what is wrong in the file, with line and column", check)
        ->add_option("file", options->checked, "The file of --config, or the user's own, where not given");
}

} // namespace spotter
