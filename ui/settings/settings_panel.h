// Every setting of the table, grouped and searchable. What is changed takes effect at once and can be undone; Save
// writes it to the file. Presets have a page of their own behind a button.
#pragma once

#include "core/config/presets.h"
#include "core/config/settings_file.h"
#include "ui/settings/settings_draft.h"

#include <QWidget>

#include <map>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QToolButton;
class QUndoStack;

namespace spotter {

class PresetsPage;
class SettingRow;
class SettingsList;

class SettingsPanel : public QWidget {
    Q_OBJECT

public:
    /// \p inUse may hold values of the command line that the file does not have. \p file and \p undo outlive the panel.
    SettingsPanel(const Settings &inUse, SettingsFile &file, QUndoStack &undo, QWidget *parent = nullptr);
    ~SettingsPanel() override;

    /// What is being typed is finished first.
    void save();
    bool hasUnsaved() const { return m_draft.hasUnsaved(); }
    const Settings &inUse() const { return m_draft.inUse(); }
    /// What stands above the settings: trouble with the file; empty where there is none.
    QString message() const;
    /// A sentence below \p setting on what it would have brought; empty: none.
    void tellRehearsed(const spotter::Setting *setting, const QString &sentence);
    /// What may be chosen for \p key besides what is typed, as the system has it.
    void offer(QStringView key, const QStringList &texts);
    /// Below the setting that \p error names, until \p who tells anew: what is in use there does no good. None: all do.
    void tellTrouble(const QString &who, const std::optional<spotter::Error> &error);

Q_SIGNALS:
    void settingsChanged(const spotter::Settings &settings);
    void unsavedChanged(bool unsaved);
    /// The setting's field got the focus, or its value was changed there.
    void settingTouched(const spotter::Setting *setting);
    /// The focus has left it.
    void settingLeft();

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void takeFile(const Settings &settings);
    void tellWrongFile(const Error &error);
    void tell(const QString &message);
    void tellState();
    void retranslate();

    SettingsFile &m_file;
    SettingsDraft m_draft;
    PresetFolder m_presets;
    std::map<QString, SettingRow *> m_troubled; ///< by who told
    QStackedLayout *m_pages;
    PresetsPage *m_presetsPage;
    QLineEdit *m_search;
    QToolButton *m_showPresets;
    QToolButton *m_revert;
    QLabel *m_message;
    SettingsList *m_list;
    QLabel *m_state;
    QPushButton *m_save;
    QAction *m_revertToFile;
    QAction *m_revertToDefaults;
};

} // namespace spotter
