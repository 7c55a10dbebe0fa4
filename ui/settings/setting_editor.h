// One field for one setting: a check box, a spin box with its unit, a list, a line or a page of text, a path with a
// button.
#pragma once

#include "core/config/setting_table.h"

#include <QWidget>

#include <functional>

namespace spotter {

class SettingEditor : public QWidget {
    Q_OBJECT

public:
    explicit SettingEditor(const Setting &setting, QWidget *parent = nullptr);

    /// Gives no signal.
    void showValue(const QVariant &value);

Q_SIGNALS:
    /// What the user put in, as text for parseSetting(); an unset value is a null string.
    void edited(const QString &text);
    void focused(bool has);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeCheckBox();
    void makeSpinBox();
    void makeNumberLine();
    void makeList();
    void makeLine();
    void makePage();
    void makePath();
    void place(QWidget *field);

    const Setting &m_setting;
    QWidget *m_field = nullptr;
    std::function<void(const QVariant &)> m_show;
};

} // namespace spotter
