#include "core/session/provenance.h"

#include "core/config/setting_table.h"
#include "core/session/library_place.h"
#include "core/values/error.h"

#include <QCryptographicHash>

namespace spotter {

namespace {

/// As it stands in a YAML file, and nobody's password.
QString keptText(const Setting &setting, const QVariant &value)
{
    if (QLatin1String(setting.key) == QLatin1String("library.url") && value.isValid())
        return formatSetting(setting, withoutPassword(value.toString()));
    return formatSetting(setting, value);
}

} // namespace

QString settingsFingerprint(const Settings &settings)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Setting &setting : settingTable()) {
        hash.addData(QByteArray(setting.key) + ": ");
        hash.addData(keptText(setting, setting.get(settings)).toUtf8() + '\n');
    }
    return QString::fromLatin1(hash.result().toHex());
}

QJsonObject provenance(const Settings &settings, const QJsonObject &versions, const SourceFacts &source)
{
    QJsonObject values;
    for (const Setting &setting : settingTable())
        values.insert(QLatin1String(setting.key), keptText(setting, setting.get(settings)));
    QJsonObject facts{{QStringLiteral("name"), source.name}, {QStringLiteral("width"), source.picture.width()},
        {QStringLiteral("height"), source.picture.height()},
        {QStringLiteral("frames_per_second"), source.framesPerSecond}};
    if (!source.pixelFormat.isEmpty())
        facts.insert(QStringLiteral("pixel_format"), source.pixelFormat);
    return {{QStringLiteral("settings"), values}, {QStringLiteral("settings_sha256"), settingsFingerprint(settings)},
        {QStringLiteral("versions"), versions}, {QStringLiteral("source"), facts}};
}

Settings settingsOf(const QJsonObject &provenance)
{
    Settings settings;
    const QJsonObject values = provenance.value(QLatin1String("settings")).toObject();
    for (auto value = values.constBegin(); value != values.constEnd(); ++value) {
        const Setting *setting = findSetting(value.key());
        if (!setting)
            continue;
        try {
            setting->set(settings, parseSetting(*setting, value.value().toString()));
        } catch (const Error &) { // a value of another version
        }
    }
    return settings;
}

std::vector<SettingChange> settingChanges(const Settings &before, const Settings &after, SessionTime time)
{
    std::vector<SettingChange> changes;
    for (const Setting &setting : settingTable()) {
        const QVariant was = setting.get(before);
        const QVariant is = setting.get(after);
        if (was != is)
            changes.push_back({time, QLatin1String(setting.key), keptText(setting, was), keptText(setting, is)});
    }
    return changes;
}

} // namespace spotter
