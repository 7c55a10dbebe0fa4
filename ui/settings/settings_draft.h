// The settings as the panel edits them: those in use now beside those in the file. No widgets. GUI thread.
#pragma once

#include "core/config/setting_table.h"

#include <QObject>

namespace spotter {

class SettingsDraft : public QObject {
    Q_OBJECT

public:
    SettingsDraft(Settings inUse, Settings inFile, QObject *parent = nullptr);

    const Settings &inUse() const { return m_inUse; }
    QVariant value(const Setting &setting) const { return setting.get(m_inUse); }
    /// Differs from the file.
    bool isUnsaved(const Setting &setting) const;
    bool isDefault(const Setting &setting) const;
    bool hasUnsaved() const;

    /// Throws Error where the value does not go with the others; then nothing has changed.
    void set(const Setting &setting, const QVariant &value);
    /// Back to the file's value, or where it has that, to the default.
    void revert(const Setting &setting);
    /// What revert() would bring.
    QVariant revertValue(const Setting &setting) const;

    /// All in use has been written to the file.
    void markSaved();
    /// The file was edited outside. Keys that were not changed here follow it.
    void takeFile(const Settings &inFile);

Q_SIGNALS:
    /// A value, or what it is compared with, is another: of \p setting, or of all where it is null.
    void changed(const spotter::Setting *setting);

private:
    Settings m_inUse;
    Settings m_inFile;
};

} // namespace spotter
