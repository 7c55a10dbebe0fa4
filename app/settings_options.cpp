#include "app/settings_options.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace spotter {

namespace {

/// What the parser says of a wrong --set; empty where it is right.
std::string checkAssignment(const std::string &assignment)
{
    try {
        Settings settings;
        applyOverride(settings, QString::fromStdString(assignment));
    } catch (const Error &error) {
        return error.sentence().toStdString();
    }
    return {};
}

} // namespace

void SettingsOptions::addTo(CLI::App &app)
{
    app.add_option("--config", config, "Settings file (YAML); the user's own where not given");
    addSetTo(app);
}

CLI::Option *SettingsOptions::addSetTo(CLI::App &app)
{
    return app.add_option("--set", assignments, "Use a setting for this run only: key=value")
        ->allow_extra_args(false)
        ->check(checkAssignment);
}

QString SettingsOptions::path() const
{
    return config.empty() ? defaultSettingsPath() : QString::fromStdString(config);
}

Settings SettingsOptions::over(const Settings &file) const
{
    Settings settings = file;
    for (const std::string &assignment : assignments)
        applyOverride(settings, QString::fromStdString(assignment));
    checkTogether(settings);
    return settings;
}

Settings SettingsOptions::load() const
{
    SettingsFile file(path());
    if (!config.empty() && !QFileInfo::exists(file.path()))
        throw Error(QCoreApplication::translate("Settings", "there is no such file"), file.path());
    file.load();
    return over(file.settings());
}

} // namespace spotter
