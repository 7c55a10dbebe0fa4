// One step of saving, renaming or deleting presets: files as they were before and are after.
#pragma once

#include "core/config/presets.h"

#include "ui/undo_step.h"

#include <functional>

namespace spotter {

class ChangePresets : public UndoStep {
public:
    struct Change {
        QString name;
        std::optional<QByteArray> before; ///< none: there is no such file
        std::optional<QByteArray> after;
    };
    /// Told after each doing and undoing; the error of what could not be done, or none.
    using Told = std::function<void(const std::optional<Error> &)>;

    ChangePresets(PresetFolder folder, std::vector<Change> changes, Name what, Told told);

    void undo() override;
    void redo() override;

private:
    void write(std::optional<QByteArray> Change::*text);

    PresetFolder m_folder;
    std::vector<Change> m_changes;
    Told m_told;
};

} // namespace spotter
