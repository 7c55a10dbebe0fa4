// Presets: save what is in use under a name, take one up, rename, delete, and see where two differ. All of it can be
// undone in the window's one stack; what others put into the folder is seen at once.
#pragma once

#include "core/config/presets.h"
#include "ui/settings/change_presets.h"

#include <QFileSystemWatcher>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QTableView;
class QToolButton;
class QUndoStack;

namespace spotter {

class DifferenceModel;
class SettingsDraft;

class PresetsPage : public QWidget {
    Q_OBJECT

public:
    /// All outlive the page.
    PresetsPage(const PresetFolder &folder, SettingsDraft &draft, QUndoStack &undo, QWidget *parent = nullptr);

    /// What was done last, or why it could not be.
    QString message() const;

Q_SIGNALS:
    /// Back to the settings.
    void closed();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void connectParts();
    void save();
    void load();
    void remove();
    void rename(QListWidgetItem *item);
    void step(std::vector<ChangePresets::Change> changes, UndoStep::Name what);
    void refresh();
    void refreshButtons();
    void compare();
    Settings settingsOf(const QComboBox *choice) const;
    QString current() const;
    void tell(const QString &message, bool trouble = false);
    void retranslate();

    const PresetFolder &m_folder;
    SettingsDraft &m_draft;
    QUndoStack &m_undo;
    QFileSystemWatcher m_watcher;
    QToolButton *m_back;
    QLabel *m_title;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QPushButton *m_save;
    QListWidget *m_list;
    QPushButton *m_load;
    QPushButton *m_rename;
    QPushButton *m_delete;
    QLabel *m_message;
    QLabel *m_compareLabel;
    QComboBox *m_one;
    QComboBox *m_other;
    QLabel *m_result;
    DifferenceModel *m_differences;
    QTableView *m_table;
};

} // namespace spotter
