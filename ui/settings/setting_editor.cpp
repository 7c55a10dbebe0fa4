#include "ui/settings/setting_editor.h"

#include "ui/icons.h"
#include "ui/keep_translated.h"
#include "ui/settings/number_box.h"
#include "ui/settings/value_slider.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace spotter {

namespace {

constexpr int pageLines = 4;
constexpr int numberFrame_px = 36; ///< arrows and margins of a field with a number

bool isProse(const Setting &setting)
{
    return setting.section() == QLatin1String("prompts");
}

QString asText(double value)
{
    return QString::number(value, 'g', 12);
}

int nextGesture()
{
    static int last = 0;
    return ++last;
}

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
        setting.nullable ? makeNumberLine() : makeNumber();
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
    keepTranslated(this, [this] { retranslate(); });
}

void SettingEditor::showValue(const QVariant &value)
{
    const QSignalBlocker quiet(m_field);
    m_show(value);
}

bool SettingEditor::isBeingEdited() const
{
    const auto *line = qobject_cast<QLineEdit *>(m_field);
    if (!line)
        line = m_field->findChild<QLineEdit *>();
    return line && line->hasFocus() && line->isModified();
}

void SettingEditor::commit()
{
    if (auto *box = qobject_cast<NumberBox *>(m_field))
        box->interpretText();
    if (auto *line = qobject_cast<QLineEdit *>(m_field))
        Q_EMIT line->editingFinished();
}

void SettingEditor::describe(const QString &problem)
{
    m_problem = problem;
    m_field->setAccessibleDescription(problem.isEmpty() ? m_setting.helpText() : problem);
}

void SettingEditor::offer(const QStringList &texts)
{
    auto *line = qobject_cast<QLineEdit *>(m_field);
    if (!line)
        return;
    if (!m_offer) {
        m_offer = line->addAction(themedIcon(QStringLiteral("down")), QLineEdit::TrailingPosition);
        connect(m_offer, &QAction::triggered, line, [line] { line->completer()->complete(); });
        retranslate();
    }
    auto *completer = new QCompleter(texts, line);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, [this, line](const QString &text) {
        line->setModified(false);
        begin();
        tell(text);
    });
    delete line->completer();
    line->setCompleter(completer);
}

void SettingEditor::retranslate()
{
    const QString label = m_setting.labelText();
    m_field->setAccessibleName(label);
    describe(m_problem);
    if (m_slider)
        m_slider->setAccessibleName(tr("%1, slider").arg(label));
    if (m_unit)
        m_unit->setText(m_setting.unitText());
    if (m_browse) {
        m_browse->setToolTip(tr("Choose a file"));
        m_browse->setAccessibleName(tr("Choose a file for %1").arg(label));
    }
    if (m_offer)
        m_offer->setText(tr("Show all there are"));
    if (auto *box = qobject_cast<NumberBox *>(m_field)) {
        const QString unit = m_setting.unitText();
        box->setSuffix(unit.isEmpty() ? QString() : QLatin1Char(' ') + unit);
        const QString usual = box->textFromValue(m_setting.defaultValue().toDouble()) + box->suffix();
        box->setMinimumWidth(box->fontMetrics().horizontalAdvance(usual) + numberFrame_px);
    }
    if (auto *list = qobject_cast<QComboBox *>(m_field)) {
        for (int row = 0; row < list->count(); ++row) {
            const QString choice = list->itemData(row).toString();
            list->setItemText(row, m_setting.choiceText(choice));
            list->setItemData(row, tr("In the file: %1").arg(choice), Qt::ToolTipRole);
        }
    }
    if (auto *line = qobject_cast<QLineEdit *>(m_field); line && m_setting.nullable)
        line->setPlaceholderText(tr("not set"));
}

/// What follows is another step to undo.
void SettingEditor::begin()
{
    m_gesture = nextGesture();
}

void SettingEditor::place(QWidget *field)
{
    m_field = field;
    field->setObjectName(QLatin1String(m_setting.key));
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(this);
    layout()->addWidget(field);
}

bool SettingEditor::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        begin();
        Q_EMIT focused(true);
        break;
    case QEvent::FocusOut:
        Q_EMIT focused(false);
        break;
    case QEvent::Wheel: // it scrolls the panel and never changes a value
        event->ignore();
        return true;
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            Q_EMIT givenUp();
            return true;
        }
        if (m_offer && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
            m_offer->trigger();
            return true;
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void SettingEditor::makeCheckBox()
{
    auto *box = new QCheckBox;
    connect(box, &QCheckBox::toggled, this, [this](bool on) {
        begin();
        tell(on ? QStringLiteral("true") : QStringLiteral("false"));
    });
    m_show = [box](const QVariant &value) { box->setChecked(value.toBool()); };
    place(box);
}

void SettingEditor::makeNumber()
{
    auto *box = new NumberBox(m_setting);
    connect(box, &NumberBox::typed, this, &SettingEditor::begin);
    connect(box, &QDoubleSpinBox::valueChanged, this, [this](double value) { tell(asText(value)); });
    place(box);
    makeSlider();
    connect(m_slider, &ValueSlider::stepped, box, &NumberBox::stepBy);
    m_show = [this, box](const QVariant &value) {
        box->setValue(value.toDouble());
        m_slider->showNumber(value.toDouble());
    };
}

void SettingEditor::makeSlider()
{
    m_slider = new ValueSlider(m_setting);
    m_slider->setObjectName(QLatin1String(m_setting.key) + QStringLiteral(".slider"));
    m_slider->installEventFilter(this);
    connect(m_slider, &QSlider::sliderPressed, this, &SettingEditor::begin);
    connect(m_slider, &ValueSlider::numberChosen, this, [this](double number) { tell(asText(number)); });
}

void SettingEditor::makeNumberLine()
{
    makeLine();
    m_unit = new QLabel;
    layout()->addWidget(m_unit);
    auto *line = static_cast<QLineEdit *>(m_field);
    m_show = [line](const QVariant &value) {
        line->setText(value.isValid() ? QString::number(value.toDouble()) : QString());
    };
}

void SettingEditor::makeList()
{
    auto *list = new QComboBox;
    for (const QString &choice : m_setting.choiceList())
        list->addItem(choice, choice);
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setMinimumContentsLength(8);
    connect(list, &QComboBox::currentIndexChanged, this, [this, list] {
        begin();
        tell(list->currentData().toString());
    });
    m_show = [list](const QVariant &value) { list->setCurrentIndex(list->findData(value.toString())); };
    place(list);
}

void SettingEditor::makeLine()
{
    auto *line = new QLineEdit;
    connect(line, &QLineEdit::editingFinished, this, [this, line] {
        if (!line->isModified())
            return;
        line->setModified(false);
        begin();
        const QString text = line->text();
        tell(text.isEmpty() && m_setting.nullable ? QString() : text);
    });
    m_show = [line](const QVariant &value) { line->setText(value.toString()); };
    place(line);
}

void SettingEditor::makePage()
{
    auto *page = new QPlainTextEdit;
    page->setTabChangesFocus(true);
    page->setFixedHeight(page->fontMetrics().lineSpacing() * pageLines + 12);
    connect(page, &QPlainTextEdit::textChanged, this, [this, page] { tell(page->toPlainText()); });
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
    m_browse = new QToolButton;
    m_browse->setText(QStringLiteral("…"));
    layout()->addWidget(m_browse);
    connect(m_browse, &QToolButton::clicked, this, [this, line] {
        const QString path = QFileDialog::getSaveFileName(
            this, m_setting.labelText(), line->text(), {}, nullptr, QFileDialog::DontConfirmOverwrite);
        if (path.isEmpty())
            return;
        begin();
        tell(path);
    });
}

} // namespace spotter
