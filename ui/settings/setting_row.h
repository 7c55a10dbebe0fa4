// A setting in the panel: label, field, a mark and a way back where it was changed, and below it what to know: when it
// takes effect, its help while it has the focus, and why a value was refused.
#pragma once

#include "core/values/error.h"
#include "ui/settings/settings_draft.h"

#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;

namespace spotter {

class SettingEditor;

class SettingRow : public QWidget {
    Q_OBJECT

public:
    SettingRow(const Setting &setting, SettingsDraft &draft, QWidget *parent = nullptr);

    const Setting &setting() const { return m_setting; }
    /// Key, label or help hold \p words.
    bool matches(const QString &words) const;
    /// An empty text takes the message away.
    void tellProblem(const QString &problem);
    QString problem() const;

Q_SIGNALS:
    /// A rule between keys refused the value; it belongs to the key that \p error names.
    void refused(const spotter::Error &error);

private:
    void edit(const QString &text);
    void change(const std::function<void()> &step);
    void refresh();

    const Setting &m_setting;
    SettingsDraft &m_draft;
    QLabel *m_label;
    SettingEditor *m_editor;
    QToolButton *m_revert;
    QLabel *m_help;
    QLabel *m_problem;
};

} // namespace spotter
