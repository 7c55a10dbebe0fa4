#include "core/evaluation/run_choice.h"

#include "core/model/model_folder.h"
#include "core/session/provenance.h"

#include <QCoreApplication>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RunChoice)
};

Settings beginning(
    const RunChoice &choice, const Settings &inForce, const QJsonObject &provenance, const PresetFolder &presets)
{
    if (choice.from == RunChoice::From::InForce)
        return inForce;
    if (choice.from == RunChoice::From::Preset)
        return presets.load(choice.preset, inForce);
    if (!provenance.value(QLatin1String("settings")).isObject())
        throw Error(Text::tr("this session does not tell what settings it was recorded with"), {},
            Text::tr("Choose the settings in force, or a preset"));
    const Settings recorded = settingsOf(provenance);
    Settings settings = inForce;
    for (const Setting &setting : settingTable()) {
        if (isKeptInPresets(setting))
            setting.set(settings, setting.get(recorded));
    }
    return settings;
}

} // namespace

Settings settingsFor(
    const RunChoice &choice, const Settings &inForce, const QJsonObject &provenance, const PresetFolder &presets)
{
    Settings settings = beginning(choice, inForce, provenance, presets);
    if (choice.coach == RunChoice::Coach::Motion) {
        settings.model.pretrainedPath.clear();
    } else if (choice.coach == RunChoice::Coach::Model) {
        if (choice.model.isEmpty())
            throw Error(Text::tr("no model is chosen"), {}, Text::tr("Choose the folder of a model"));
        modelFolder(choice.model); // throws where there is none
        settings.model.pretrainedPath = choice.model;
    }
    checkTogether(settings);
    return settings;
}

} // namespace spotter
