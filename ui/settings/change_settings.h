// One step of editing settings: of a single one, which merges with the next of the same gesture (a drag of a slider,
// typing in one go), or of many at once.
#pragma once

#include "ui/settings/settings_draft.h"

#include "ui/undo_step.h"

namespace spotter {

class ChangeSettings : public UndoStep {
public:
    /// "Motion threshold: 0.7 → 0.6"
    ChangeSettings(
        SettingsDraft &draft, const Setting &setting, const QVariant &before, const QVariant &after, int gesture);
    /// What differs between \p before and \p after, called \p what.
    ChangeSettings(SettingsDraft &draft, const Settings &before, const Settings &after, Name what);

    void undo() override { m_draft.put(m_before); }
    void redo() override { m_draft.put(m_after); }
    int id() const override;
    bool mergeWith(const QUndoCommand *next) override;

private:
    SettingsDraft &m_draft;
    std::vector<SettingsDraft::Value> m_before;
    std::vector<SettingsDraft::Value> m_after;
    int m_gesture = 0;
};

} // namespace spotter
