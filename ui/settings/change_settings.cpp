#include "ui/settings/change_settings.h"

#include <QCoreApplication>

namespace spotter {

namespace {

constexpr int commandId = 0x5e77; ///< of all steps that may merge
constexpr qsizetype longestValue = 24;

QString shown(const Setting &setting, const QVariant &value)
{
    const QString text = setting.valueText(value);
    return text.size() > longestValue ? text.left(longestValue) + u'…' : text;
}

UndoStep::Name nameOf(const SettingsDraft &draft, const Setting &setting, const QVariant &before, const QVariant &after)
{
    return [&setting, before, after, isOfRun = draft.isOfRun()] {
        const QString text = isOfRun ? QCoreApplication::translate("ChangeSettings", "For the run, %1: %2 → %3")
                                     : QCoreApplication::translate("ChangeSettings", "%1: %2 → %3");
        return text.arg(setting.labelText(), shown(setting, before), shown(setting, after));
    };
}

} // namespace

ChangeSettings::ChangeSettings(
    SettingsDraft &draft, const Setting &setting, const QVariant &before, const QVariant &after, int gesture)
    : UndoStep(nameOf(draft, setting, before, after))
    , m_draft(draft)
    , m_before{{&setting, before}}
    , m_after{{&setting, after}}
    , m_gesture(gesture)
{
}

ChangeSettings::ChangeSettings(SettingsDraft &draft, const Settings &before, const Settings &after, Name what)
    : UndoStep(std::move(what))
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
    setName(nameOf(m_draft, *m_before.front().setting, m_before.front().value, m_after.front().value));
    return true;
}

} // namespace spotter
