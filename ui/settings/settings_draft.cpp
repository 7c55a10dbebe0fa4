#include "ui/settings/settings_draft.h"

#include "ui/settings/change_settings.h"

#include <QUndoStack>

#include <algorithm>

namespace spotter {

SettingsDraft::SettingsDraft(Settings inUse, Settings inFile, QUndoStack &undo, Of what, QObject *parent)
    : QObject(parent)
    , m_inUse(std::move(inUse))
    , m_inFile(std::move(inFile))
    , m_undo(undo)
    , m_of(what)
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

void SettingsDraft::set(const Setting &setting, const QVariant &value, int gesture)
{
    if (value == setting.get(m_inUse))
        return;
    Settings wanted = m_inUse;
    setting.set(wanted, value);
    checkTogether(wanted);
    m_undo.push(new ChangeSettings(*this, setting, setting.get(m_inUse), value, gesture));
}

void SettingsDraft::setAll(const Settings &wanted, UndoStep::Name what)
{
    checkTogether(wanted);
    if (wanted != m_inUse)
        m_undo.push(new ChangeSettings(*this, m_inUse, wanted, std::move(what)));
}

QVariant SettingsDraft::revertValue(const Setting &setting) const
{
    return isOfRun() || isUnsaved(setting) ? setting.get(m_inFile) : setting.defaultValue();
}

void SettingsDraft::revert(const Setting &setting)
{
    set(setting, revertValue(setting));
}

void SettingsDraft::revertAllToFile()
{
    setAll(m_inFile, [isOfRun = isOfRun()] {
        return isOfRun ? tr("Nothing changed for the run") : tr("All settings as in the file");
    });
}

void SettingsDraft::revertAllToDefaults()
{
    setAll({}, [] { return tr("All settings as by default"); });
}

void SettingsDraft::put(const std::vector<Value> &values)
{
    Settings wanted = m_inUse;
    for (const Value &value : values)
        value.setting->set(wanted, value.value);
    try {
        checkTogether(wanted);
    } catch (const Error &error) {
        Q_EMIT troubled(error); // an edit of the file has come between
        return;
    }
    m_inUse = std::move(wanted);
    Q_EMIT changed(values.size() == 1 ? values.front().setting : nullptr);
}

void SettingsDraft::markSaved()
{
    m_inFile = m_inUse;
    Q_EMIT changed(nullptr);
}

void SettingsDraft::takeFile(const Settings &inFile)
{
    Settings wanted = inFile;
    std::vector<const Setting *> news;
    for (const Setting &setting : settingTable()) {
        if (isUnsaved(setting))
            setting.set(wanted, setting.get(m_inUse));
        if (setting.get(inFile) != setting.get(m_inFile))
            news.push_back(&setting);
    }
    try {
        checkTogether(wanted);
    } catch (const Error &error) {
        const QString told = isOfRun()
            ? tr("What was changed here does not go with the chosen settings; theirs are taken (%1)")
            : tr("What was changed here does not go with the file any more; the file's values are in use (%1)");
        Q_EMIT troubled(Error(told.arg(error.message()), {}, {}, error.key()));
        wanted = inFile;
    }
    m_inUse = std::move(wanted);
    m_inFile = inFile;
    Q_EMIT changed(nullptr);
    for (const Setting *setting : news)
        Q_EMIT changedInFile(setting);
}

} // namespace spotter
