// One field for one setting: a check box, a number with its unit and a slider, a list, a line or a page of text, a path
// with a button. What is being typed stays until it is another's turn: the editor never corrects it by itself.
#pragma once

#include "core/config/setting_table.h"

#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QToolButton;

namespace spotter {

class ValueSlider;

class SettingEditor : public QWidget {
    Q_OBJECT

public:
    explicit SettingEditor(const Setting &setting, QWidget *parent = nullptr);

    /// Gives no signal.
    void showValue(const QVariant &value);
    /// Somebody is typing in it and has not finished.
    bool isBeingEdited() const;
    /// Finishes what is being typed, as Enter does.
    void commit();
    /// Why what stands in the field is not in use, for a screen reader; empty: the setting's help.
    void describe(const QString &problem);
    /// Offers \p texts in a line of text, in a list that a click or the arrow down opens; others may still be typed.
    void offer(const QStringList &texts);
    /// Numbers with a range: the slider, to be placed where there is room. Else null.
    ValueSlider *slider() const { return m_slider; }

Q_SIGNALS:
    /// What the user put in, as text for parseSetting(); an unset value is a null string. One gesture, such as a drag
    /// of the slider, has one number.
    void edited(const QString &text, int gesture);
    void focused(bool has);
    /// Escape: what was typed is not meant.
    void givenUp();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeCheckBox();
    void makeNumber();
    void makeNumberLine();
    void makeList();
    void makeLine();
    void makePage();
    void makePath();
    void makeSlider();
    void place(QWidget *field);
    void retranslate();
    void begin();
    void tell(const QString &text) { Q_EMIT edited(text, m_gesture); }

    const Setting &m_setting;
    QWidget *m_field = nullptr;
    ValueSlider *m_slider = nullptr;
    QLabel *m_unit = nullptr;
    QToolButton *m_browse = nullptr;
    QAction *m_offer = nullptr;
    QString m_problem;
    std::function<void(const QVariant &)> m_show;
    int m_gesture = 0;
};

} // namespace spotter
