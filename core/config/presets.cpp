#include "core/config/presets.h"

#include "core/config/settings_file.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace spotter {

namespace {

constexpr qsizetype longestName = 60;
constexpr qint64 largest_bytes = 1 << 20;

const QString suffix = QStringLiteral(".yaml");

} // namespace

bool isKeptInPresets(const Setting &setting)
{
    const QString section = setting.section();
    return section != QLatin1String("demo") && section != QLatin1String("library")
        && section != QLatin1String("recording") && section != QLatin1String("logging");
}

std::vector<SettingDifference> presetDifferences(const Settings &one, const Settings &other)
{
    std::vector<SettingDifference> differences;
    for (const Setting &setting : settingTable()) {
        const QVariant a = setting.get(one);
        const QVariant b = setting.get(other);
        if (isKeptInPresets(setting) && a != b)
            differences.push_back({&setting, a, b});
    }
    return differences;
}

QString defaultPresetsPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
        .filePath(QStringLiteral("presets"));
}

PresetFolder::PresetFolder(const QString &path)
    : m_folder(path)
{
}

QString PresetFolder::fileOf(const QString &name) const
{
    return m_folder.filePath(name + suffix);
}

std::vector<Preset> PresetFolder::list() const
{
    std::vector<Preset> presets;
    const QStringList files = m_folder.entryList({u'*' + suffix}, QDir::Files, QDir::LocaleAware);
    for (const QString &file : files) {
        Preset preset{file.chopped(suffix.size()), std::nullopt};
        try {
            static_cast<void>(load(preset.name, {}));
        } catch (const Error &error) {
            preset.problem = error;
        }
        presets.push_back(std::move(preset));
    }
    return presets;
}

bool PresetFolder::contains(const QString &name) const
{
    return QFile::exists(fileOf(name));
}

Settings PresetFolder::load(const QString &name, const Settings &base) const
{
    const std::optional<QByteArray> yaml = text(name);
    if (!yaml)
        throw Error(QCoreApplication::translate("Config", "there is no preset “%1”").arg(name), m_folder.path());
    const Settings said = parseSettings(*yaml, fileOf(name)).settings;
    Settings settings = base;
    for (const Setting &setting : settingTable()) {
        const QVariant value = setting.get(said);
        if (isKeptInPresets(setting) || value != setting.defaultValue())
            setting.set(settings, value);
    }
    return settings;
}

QByteArray PresetFolder::textOf(const Settings &settings) const
{
    Settings kept;
    for (const SettingDifference &difference : presetDifferences(kept, settings))
        difference.setting->set(kept, difference.other);
    return editSettings({}, kept, m_folder.path());
}

std::optional<QByteArray> PresetFolder::text(const QString &name) const
{
    checkName(name);
    QFile file(fileOf(name));
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        throw Error(QCoreApplication::translate("Config", "the preset cannot be read (%1)").arg(file.errorString()),
            file.fileName(), QCoreApplication::translate("Config", "Allow reading it"));
    return file.read(largest_bytes + 1);
}

void PresetFolder::setText(const QString &name, const std::optional<QByteArray> &text) const
{
    checkName(name);
    const auto fail = [&](const QString &reason) {
        throw Error(QCoreApplication::translate("Config", "the preset cannot be written (%1)").arg(reason),
            fileOf(name), QCoreApplication::translate("Config", "Allow writing in its folder"));
    };
    if (!text) {
        QFile file(fileOf(name));
        if (file.exists() && !file.remove())
            fail(file.errorString());
        return;
    }
    if (!QDir().mkpath(m_folder.path()))
        fail(QCoreApplication::translate("Config", "there is no folder %1").arg(m_folder.path()));
    QSaveFile file(fileOf(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(*text) != text->size() || !file.commit())
        fail(file.errorString());
}

void PresetFolder::checkName(const QString &name)
{
    const bool printable = std::ranges::all_of(name, [](QChar c) { return c.isPrint(); });
    if (!name.isEmpty() && name.size() <= longestName && name.trimmed() == name && printable && !name.startsWith(u'.')
        && !name.contains(u'/'))
        return;
    throw Error(QCoreApplication::translate("Config", "“%1” cannot name a preset").arg(name), {},
        QCoreApplication::translate("Config", "Use 1 to %1 characters, no slash, and no dot in front")
            .arg(longestName));
}

} // namespace spotter
