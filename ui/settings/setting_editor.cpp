#include "ui/settings/setting_editor.h"

#include "ui/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QToolButton>

#include <cmath>
#include <limits>

namespace spotter {

namespace {

bool isProse(const Setting &setting)
{
    return setting.section() == QLatin1String("prompts");
}

/// A round step of about a hundredth of the range.
double stepFor(const Setting &setting)
{
    if (setting.type == SettingType::Int)
        return 1.0;
    return std::pow(10.0, std::round(std::log10(std::max(1e-6, setting.most - setting.least) / 100.0)));
}

/// Shows no more decimals than a value has.
class NumberBox : public QDoubleSpinBox {
public:
    using QDoubleSpinBox::QDoubleSpinBox;
    QString textFromValue(double value) const override { return locale().toString(value, 'g', 9); }
};

} // namespace

SettingEditor::SettingEditor(const Setting &setting, QWidget *parent)
    : QWidget(parent)
    , m_setting(setting)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    switch (setting.type) {
    case SettingType::Bool:
        makeCheckBox();
        break;
    case SettingType::Int:
    case SettingType::Real:
        setting.nullable ? makeNumberLine() : makeSpinBox();
        break;
    case SettingType::Choice:
        makeList();
        break;
    case SettingType::Text:
        isProse(setting) ? makePage() : makeLine();
        break;
    case SettingType::Path:
        makePath();
        break;
    }
    setFocusProxy(m_field);
}

void SettingEditor::showValue(const QVariant &value)
{
    const QSignalBlocker quiet(m_field);
    m_show(value);
}

void SettingEditor::place(QWidget *field)
{
    m_field = field;
    field->setObjectName(QLatin1String(m_setting.key));
    field->setAccessibleName(m_setting.labelText());
    field->setAccessibleDescription(m_setting.helpText());
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(this);
    layout()->addWidget(field);
}

bool SettingEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT focused(true);
    if (event->type() == QEvent::FocusOut)
        Q_EMIT focused(false);
    // The wheel scrolls the panel; it changes a value only where the user is in the field.
    if (event->type() == QEvent::Wheel && !m_field->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SettingEditor::makeCheckBox()
{
    auto *box = new QCheckBox;
    connect(box, &QCheckBox::toggled, this,
        [this](bool on) { Q_EMIT edited(on ? QStringLiteral("true") : QStringLiteral("false")); });
    m_show = [box](const QVariant &value) { box->setChecked(value.toBool()); };
    place(box);
}

/// Takes any number, so that one out of range is refused with the reason instead of silently being another.
void SettingEditor::makeSpinBox()
{
    auto *box = new NumberBox;
    box->setDecimals(m_setting.type == SettingType::Int ? 0 : 3);
    box->setRange(std::numeric_limits<int>::lowest(), std::numeric_limits<int>::max());
    box->setSingleStep(stepFor(m_setting));
    if (const QString unit = m_setting.unitText(); !unit.isEmpty())
        box->setSuffix(QLatin1Char(' ') + unit);
    box->setKeyboardTracking(false);
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // its own wish has room for any number
    box->setGroupSeparatorShown(false);
    connect(box, &QDoubleSpinBox::valueChanged, this,
        [this](double value) { Q_EMIT edited(QString::number(value, 'g', 12)); });
    m_show = [box](const QVariant &value) { box->setValue(value.toDouble()); };
    place(box);
}

void SettingEditor::makeNumberLine()
{
    makeLine();
    auto *line = static_cast<QLineEdit *>(m_field);
    line->setPlaceholderText(tr("not set"));
    layout()->addWidget(new QLabel(m_setting.unitText()));
    m_show = [line](const QVariant &value) {
        line->setText(value.isValid() ? QString::number(value.toDouble()) : QString());
    };
}

void SettingEditor::makeList()
{
    auto *list = new QComboBox;
    list->addItems(m_setting.choiceList());
    connect(list, &QComboBox::currentTextChanged, this, &SettingEditor::edited);
    m_show = [list](const QVariant &value) { list->setCurrentText(value.toString()); };
    place(list);
}

void SettingEditor::makeLine()
{
    auto *line = new QLineEdit;
    connect(line, &QLineEdit::editingFinished, this, [this, line] {
        if (!line->isModified())
            return;
        line->setModified(false);
        const QString text = line->text();
        Q_EMIT edited(text.isEmpty() && m_setting.nullable ? QString() : text);
    });
    m_show = [line](const QVariant &value) { line->setText(value.toString()); };
    place(line);
}

void SettingEditor::makePage()
{
    auto *page = new QPlainTextEdit;
    page->setTabChangesFocus(true);
    page->setFixedHeight(page->fontMetrics().lineSpacing() * 4 + 12);
    connect(page, &QPlainTextEdit::textChanged, this, [this, page] { Q_EMIT edited(page->toPlainText()); });
    m_show = [page](const QVariant &value) {
        if (page->toPlainText() != value.toString())
            page->setPlainText(value.toString());
    };
    place(page);
}

void SettingEditor::makePath()
{
    makeLine();
    auto *line = static_cast<QLineEdit *>(m_field);
    auto *browse = new QToolButton;
    browse->setText(QStringLiteral("…"));
    browse->setToolTip(tr("Choose a file"));
    browse->setAccessibleName(tr("Choose a file for %1").arg(m_setting.labelText()));
    layout()->addWidget(browse);
    connect(browse, &QToolButton::clicked, this, [this, line] {
        const QString path = QFileDialog::getSaveFileName(
            this, m_setting.labelText(), line->text(), {}, nullptr, QFileDialog::DontConfirmOverwrite);
        if (!path.isEmpty())
            Q_EMIT edited(path);
    });
}

} // namespace spotter
