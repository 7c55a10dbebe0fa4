// Every setting of the table, grouped and searchable. What is changed takes effect at once; Save writes it to the file.
#pragma once

#include "core/config/settings_file.h"
#include "ui/settings/settings_draft.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QUndoStack;
class QVBoxLayout;

namespace spotter {

class SettingRow;

class SettingsPanel : public QWidget {
    Q_OBJECT

public:
    /// \p inUse may hold values of the command line that the file does not have. \p file and
    /// \p undo outlive the panel.
    SettingsPanel(const Settings &inUse, SettingsFile &file, QUndoStack &undo, QWidget *parent = nullptr);

    void save();
    bool hasUnsaved() const { return m_draft.hasUnsaved(); }
    /// What stands above the settings: trouble with the file; empty where there is none.
    QString message() const;

Q_SIGNALS:
    void settingsChanged(const spotter::Settings &settings);
    void unsavedChanged(bool unsaved);

private:
    struct Section {
        QLabel *heading;
        std::vector<SettingRow *> rows;
    };

    void addSections(QVBoxLayout *column);
    void filter(const QString &words);
    void refuse(SettingRow *from, const Error &error);
    void tell(const QString &message);
    void tellState();

    SettingsFile &m_file;
    QUndoStack &m_undo;
    SettingsDraft m_draft;
    std::vector<Section> m_sections;
    QLineEdit *m_search;
    QLabel *m_message;
    QLabel *m_state;
    QPushButton *m_save;
};

} // namespace spotter
