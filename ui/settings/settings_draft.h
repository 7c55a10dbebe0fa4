// The settings as a panel edits them: those in use now beside those in the file; or, for another run of a session,
// those it will have beside those that were chosen for it, which the file stands for here. Every change is a step that
// can be undone. No widgets. GUI thread.
#pragma once

#include "core/config/setting_table.h"
#include "core/values/error.h"
#include "ui/undo_step.h"

#include <QObject>

class QUndoStack;

namespace spotter {

class SettingsDraft : public QObject {
    Q_OBJECT

public:
    struct Value {
        const Setting *setting;
        QVariant value;
    };

    enum class Of { File, Run };

    /// \p undo outlives the draft.
    SettingsDraft(Settings inUse, Settings inFile, QUndoStack &undo, Of what = Of::File, QObject *parent = nullptr);

    bool isOfRun() const { return m_of == Of::Run; }

    const Settings &inUse() const { return m_inUse; }
    QVariant value(const Setting &setting) const { return setting.get(m_inUse); }
    QVariant fileValue(const Setting &setting) const { return setting.get(m_inFile); }
    /// Differs from the file.
    bool isUnsaved(const Setting &setting) const;
    bool isDefault(const Setting &setting) const;
    bool hasUnsaved() const;

    /// One step to undo; steps of one setting with the same \p gesture, other than 0, become one. Throws Error where
    /// the value does not go with the others; then nothing has changed.
    void set(const Setting &setting, const QVariant &value, int gesture = 0);
    /// One step to undo, called \p what. Throws Error where the settings do not go together.
    void setAll(const Settings &wanted, UndoStep::Name what);
    /// Back to the file's value, or where it has that, to the default.
    void revert(const Setting &setting);
    /// What revert() would bring.
    QVariant revertValue(const Setting &setting) const;
    void revertAllToFile();
    void revertAllToDefaults();

    /// All in use has been written to the file.
    void markSaved();
    /// The file was edited outside. Keys that were not changed here follow it.
    void takeFile(const Settings &inFile);

    /// Without a step to undo; for the steps themselves. What does not go together is told by troubled().
    void put(const std::vector<Value> &values);

Q_SIGNALS:
    /// A value, or what it is compared with, is another: of \p setting, or of all where it is null.
    void changed(const spotter::Setting *setting);
    /// The file has another value than before; it is in use as well unless the setting isUnsaved().
    void changedInFile(const spotter::Setting *setting);
    /// What was asked for could not be done.
    void troubled(const spotter::Error &error);

private:
    Settings m_inUse;
    Settings m_inFile;
    QUndoStack &m_undo;
    Of m_of;
};

} // namespace spotter
