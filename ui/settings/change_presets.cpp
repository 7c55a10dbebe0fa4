#include "ui/settings/change_presets.h"

namespace spotter {

ChangePresets::ChangePresets(PresetFolder folder, std::vector<Change> changes, Name what, Told told)
    : UndoStep(std::move(what))
    , m_folder(std::move(folder))
    , m_changes(std::move(changes))
    , m_told(std::move(told))
{
}

void ChangePresets::undo()
{
    write(&Change::before);
}

void ChangePresets::redo()
{
    write(&Change::after);
}

void ChangePresets::write(std::optional<QByteArray> Change::*text)
{
    std::optional<Error> trouble;
    try {
        for (const Change &change : m_changes)
            m_folder.setText(change.name, change.*text);
    } catch (const Error &error) {
        trouble = error;
        setObsolete(true);
    }
    m_told(trouble);
}

} // namespace spotter
