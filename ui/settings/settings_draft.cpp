#include "ui/settings/settings_draft.h"

#include "core/values/error.h"

#include <algorithm>

namespace spotter {

SettingsDraft::SettingsDraft(Settings inUse, Settings inFile, QObject *parent)
    : QObject(parent)
    , m_inUse(std::move(inUse))
    , m_inFile(std::move(inFile))
{
}

bool SettingsDraft::isUnsaved(const Setting &setting) const
{
    return setting.get(m_inUse) != setting.get(m_inFile);
}

bool SettingsDraft::isDefault(const Setting &setting) const
{
    return setting.get(m_inUse) == setting.defaultValue();
}

bool SettingsDraft::hasUnsaved() const
{
    return std::ranges::any_of(settingTable(), [this](const Setting &setting) { return isUnsaved(setting); });
}

void SettingsDraft::set(const Setting &setting, const QVariant &value)
{
    Settings wanted = m_inUse;
    setting.set(wanted, value);
    checkTogether(wanted);
    m_inUse = std::move(wanted);
    Q_EMIT changed(&setting);
}

QVariant SettingsDraft::revertValue(const Setting &setting) const
{
    return isUnsaved(setting) ? setting.get(m_inFile) : setting.defaultValue();
}

void SettingsDraft::revert(const Setting &setting)
{
    set(setting, revertValue(setting));
}

void SettingsDraft::markSaved()
{
    m_inFile = m_inUse;
    Q_EMIT changed(nullptr);
}

void SettingsDraft::takeFile(const Settings &inFile)
{
    Settings wanted = inFile;
    for (const Setting &setting : settingTable()) {
        if (isUnsaved(setting))
            setting.set(wanted, setting.get(m_inUse));
    }
    try {
        checkTogether(wanted);
    } catch (const Error &) {
        wanted = inFile; // What was changed here no longer goes with the file: the file is right.
    }
    m_inUse = std::move(wanted);
    m_inFile = inFile;
    Q_EMIT changed(nullptr);
}

} // namespace spotter
