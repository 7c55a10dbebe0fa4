#include "ui/settings/change_settings.h"

#include <QCoreApplication>

namespace spotter {

namespace {

constexpr int commandId = 0x5e77; ///< of all steps that may merge
constexpr qsizetype longestValue = 24;

QString shown(const SettingsDraft::Value &value)
{
    const QString text = formatSetting(*value.setting, value.value);
    return text.size() > longestValue ? text.left(longestValue) + u'…' : text;
}

} // namespace

ChangeSettings::ChangeSettings(
    SettingsDraft &draft, const Setting &setting, const QVariant &before, const QVariant &after, int gesture)
    : m_draft(draft)
    , m_before{{&setting, before}}
    , m_after{{&setting, after}}
    , m_gesture(gesture)
{
    tell();
}

ChangeSettings::ChangeSettings(SettingsDraft &draft, const Settings &before, const Settings &after, const QString &what)
    : QUndoCommand(what)
    , m_draft(draft)
{
    for (const Setting &setting : settingTable()) {
        if (setting.get(before) == setting.get(after))
            continue;
        m_before.push_back({&setting, setting.get(before)});
        m_after.push_back({&setting, setting.get(after)});
    }
}

int ChangeSettings::id() const
{
    return m_gesture != 0 ? commandId : -1;
}

bool ChangeSettings::mergeWith(const QUndoCommand *next)
{
    const auto &later = static_cast<const ChangeSettings &>(*next);
    if (later.m_gesture != m_gesture || later.m_after.front().setting != m_after.front().setting)
        return false;
    m_after = later.m_after;
    setObsolete(m_after.front().value == m_before.front().value);
    tell();
    return true;
}

void ChangeSettings::tell()
{
    const SettingsDraft::Value &before = m_before.front();
    setText(QCoreApplication::translate("ChangeSettings", "%1: %2 → %3")
                .arg(before.setting->labelText(), shown(before), shown(m_after.front())));
}

} // namespace spotter
