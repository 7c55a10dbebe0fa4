// A setting in the panel: label, field, a bar at its edge and a way back where it was changed, and in small print below
// it what there is to know. Three values are kept apart: the one in use, the one in the file, and what stands in the
// field where that cannot be used yet.
#pragma once

#include "ui/settings/settings_draft.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <functional>

class QGridLayout;
class QLabel;
class QToolButton;

namespace spotter {

class SettingEditor;

class SettingRow : public QWidget {
    Q_OBJECT

public:
    SettingRow(const Setting &setting, SettingsDraft &draft, QWidget *parent = nullptr);

    const Setting &setting() const { return m_setting; }
    /// Label, key, help, unit or the section's title hold each of \p words; they are marked where they are seen.
    bool search(const QStringList &words);

    /// Why what stands in the field is not in use; an empty text takes the message away.
    void tellProblem(const QString &problem);
    QString problem() const { return text(Line::Problem); }
    bool hasUnusedText() const { return m_unused; }
    /// What is wrong in the file; it stays until the file is good or told anew.
    void tellFileProblem(const QString &problem) { tell(Line::FileProblem, problem); }
    QString fileProblem() const { return text(Line::FileProblem); }
    /// The file has another value now.
    void tellChangedInFile();
    QString note() const { return text(Line::Note); }
    /// Why it does no good as it is in use.
    void tellTrouble(const QString &sentence) { tell(Line::Trouble, sentence); }
    QString trouble() const { return text(Line::Trouble); }
    void tellRehearsed(const QString &sentence) { tell(Line::Rehearsed, sentence); }
    QString rehearsed() const { return text(Line::Rehearsed); }
    /// "in use 0.7, in the file 0.75"
    QString values() const { return text(Line::Values); }

    /// See SettingEditor.
    void offer(const QStringList &texts);
    /// Finishes what is being typed.
    void commit();
    /// Shows what there is to know about it, as it does while it has the focus.
    void setHelpShown(bool shown);

Q_SIGNALS:
    /// A rule between keys refused the value; it belongs to the key that \p error names.
    void refused(const spotter::Error &error);
    /// A text that cannot be used came into the field, or is gone.
    void unusedTextChanged();
    /// The field got the focus, or its value was changed.
    void touched();
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Small print, from top to bottom.
    enum class Line { When, Values, Problem, Trouble, FileProblem, Note, Rehearsed, Help };
    static constexpr std::size_t lineCount = std::size_t(Line::Help) + 1;

    void layOut();
    void edit(const QString &text, int gesture);
    void change(const std::function<void()> &step);
    void giveUp();
    void refresh();
    void retranslate();
    void showLabel();
    void showHelp();
    void setUnused(bool unused);
    void tell(Line line, const QString &text);
    QString text(Line line) const;
    QString help() const;

    const Setting &m_setting;
    SettingsDraft &m_draft;
    QGridLayout *m_grid;
    QLabel *m_label;
    SettingEditor *m_editor;
    QToolButton *m_revert;
    std::array<QLabel *, lineCount> m_lines{};
    QStringList m_words; ///< searched for
    QTimer m_glow;       ///< runs while the row stands out
    bool m_helpShown = false;
    bool m_unused = false;
};

} // namespace spotter
