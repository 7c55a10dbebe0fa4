// Settings of the table in sections that fold, searchable: the list in the settings panel, and in that of another run.
// GUI thread.
#pragma once

#include "core/values/error.h"
#include "ui/settings/settings_draft.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace spotter {

class SettingRow;
class SettingsSection;

class SettingsList : public QWidget {
    Q_OBJECT

public:
    using Shows = std::function<bool(const Setting &)>;

    /// Of the settings that \p shows lets through. \p folded names the sections that are folded. \p draft outlives it.
    SettingsList(SettingsDraft &draft, const Shows &shows, const QStringList &folded, QWidget *parent = nullptr);

    const std::vector<SettingsSection *> &sections() const { return m_sections; }
    /// In the order of the table.
    std::vector<SettingRow *> rows() const;
    /// Null where the key is not in the list.
    SettingRow *rowOf(QStringView key) const;
    /// For this time only: foldedSections() is not told.
    void unfold(const SettingRow *row);
    /// Brings the row into sight.
    void scrollTo(SettingRow *row);
    /// Shows what has each of \p words in its name, key or help; none: all.
    void search(const QString &words);

Q_SIGNALS:
    /// The button below "nothing found" was pressed.
    void searchCleared();
    /// The user folded or unfolded: the sections that are folded now.
    void foldedSections(const QStringList &folded);
    /// A text that cannot be used came into a field, or is gone.
    void unusedTextChanged();
    /// A setting's field got the focus, or its value was changed there.
    void touched(const spotter::Setting *setting);
    /// The focus has left it.
    void left();

private:
    void layOut();
    void addSection(const QString &name);
    void addRow(const Setting &setting, SettingsDraft &draft);
    void refuse(SettingRow *from, const Error &error);

    QString m_words;
    std::vector<SettingsSection *> m_sections;
    QWidget *m_nothing;
    QLabel *m_nothingText;
    QPushButton *m_clearSearch;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
};

} // namespace spotter
