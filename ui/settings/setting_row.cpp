#include "ui/settings/setting_row.h"

#include "ui/icons.h"
#include "ui/keep_translated.h"
#include "ui/settings/marked_text.h"
#include "ui/settings/section_title.h"
#include "ui/settings/setting_editor.h"
#include "ui/settings/value_slider.h"
#include "ui/theme/palettes.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace spotter {

namespace {

constexpr auto glowLength = std::chrono::seconds(3);
constexpr int bar_px = 4;
constexpr int firstLine = 3; ///< row of the grid, below label, field and slider
constexpr qsizetype longestValue = 40;

QLabel *smallPrint()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 0.9);
    label->setFont(font);
    return label;
}

bool isWide(const Setting &setting)
{
    return setting.section() == QLatin1String("prompts");
}

QString shown(const Setting &setting, const QVariant &value)
{
    const QString text = setting.valueText(value);
    return text.size() > longestValue ? text.left(longestValue) + u'…' : text;
}

} // namespace

SettingRow::SettingRow(const Setting &setting, SettingsDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_setting(setting)
    , m_draft(draft)
    , m_grid(new QGridLayout(this))
    , m_label(new QLabel)
    , m_editor(new SettingEditor(setting))
    , m_revert(new QToolButton)
{
    layOut();
    m_glow.setSingleShot(true);
    m_glow.setInterval(glowLength);
    connect(&m_glow, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(m_editor, &SettingEditor::edited, this, &SettingRow::edit);
    connect(m_editor, &SettingEditor::givenUp, this, &SettingRow::giveUp);
    connect(m_editor, &SettingEditor::focused, this, [this](bool has) {
        setHelpShown(has);
        has ? Q_EMIT touched() : Q_EMIT left();
    });
    connect(m_revert, &QToolButton::clicked, this, [this] {
        giveUp();
        change([this] { m_draft.revert(m_setting); });
    });
    connect(&draft, &SettingsDraft::changed, this, [this](const Setting *changed) {
        if (!changed || changed == &m_setting)
            refresh();
    });
    keepTranslated(this, [this] { retranslate(); });
}

void SettingRow::layOut()
{
    m_label->setWordWrap(true);
    m_label->setBuddy(m_editor);
    m_revert->setIcon(themedIcon(QStringLiteral("revert")));
    m_revert->setObjectName(QStringLiteral("revert"));
    m_revert->setAutoRaise(true);
    QSizePolicy keepsRoom = m_revert->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_revert->setSizePolicy(keepsRoom);

    m_grid->setContentsMargins(bar_px + 4, 3, 2, 3);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(0, 5);
    m_grid->setColumnStretch(1, 6);
    const bool wide = isWide(m_setting);
    m_grid->addWidget(m_label, 0, 0, 1, wide ? 2 : 1);
    if (wide)
        m_grid->addWidget(m_editor, 1, 0, 1, 3);
    else
        m_grid->addWidget(m_editor, 0, 1, Qt::AlignVCenter);
    m_grid->addWidget(m_revert, 0, 2, Qt::AlignTop);
    if (ValueSlider *slider = m_editor->slider())
        m_grid->addWidget(slider, 2, 0, 1, 2);
}

bool SettingRow::search(const QStringList &words)
{
    const QStringList places{m_setting.labelText(), help(), m_setting.unitText(), sectionTitle(m_setting.section())};
    const bool found = std::ranges::all_of(words, [&](const QString &word) {
        return std::ranges::any_of(
            places, [&](const QString &place) { return place.contains(word, Qt::CaseInsensitive); });
    });
    m_words = found ? words : QStringList();
    showLabel();
    showHelp();
    return found;
}

void SettingRow::tellProblem(const QString &problem)
{
    tell(Line::Problem, problem);
    m_editor->describe(problem);
}

void SettingRow::tellChangedInFile()
{
    const QString value = shown(m_setting, m_draft.fileValue(m_setting));
    if (m_unused || m_editor->isBeingEdited())
        tell(Line::Note, tr("Changed in the file: now %1. What stands here was kept.").arg(value));
    else if (m_draft.isUnsaved(m_setting))
        tell(Line::Note, tr("Changed in the file: now %1. What was set here stays in use.").arg(value));
    else
        tell(Line::Note, tr("Changed in the file: now %1.").arg(value));
    m_glow.start();
    update();
}

void SettingRow::offer(const QStringList &texts)
{
    m_editor->offer(texts);
}

void SettingRow::commit()
{
    if (m_editor->isBeingEdited())
        m_editor->commit();
}

void SettingRow::setHelpShown(bool shown)
{
    m_helpShown = shown;
    showHelp();
}

/// The bar at the leading edge: full where the value is not in the file, an outline where it is and is not the default.
void SettingRow::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const QColor ink = palette().color(QPalette::Highlight);
    if (m_glow.isActive()) {
        QColor glow = ink;
        glow.setAlphaF(0.22F);
        painter.fillRect(rect(), glow);
    }
    const QRect bar = style()->visualRect(layoutDirection(), rect(), QRect(0, 2, bar_px, height() - 4));
    if (m_draft.isUnsaved(m_setting))
        painter.fillRect(bar, ink);
    else if (!m_draft.isDefault(m_setting)) {
        painter.setPen(ink);
        painter.drawRect(bar.adjusted(0, 0, -1, -1));
    }
    QWidget::paintEvent(event);
}

void SettingRow::edit(const QString &text, int gesture)
{
    QVariant value;
    try {
        if (!text.isNull())
            value = parseSetting(m_setting, text);
    } catch (const Error &error) {
        setUnused(true);
        return tellProblem(error.sentence());
    }
    if (m_unused || value != m_draft.value(m_setting))
        change([&] { m_draft.set(m_setting, value, gesture); });
}

void SettingRow::change(const std::function<void()> &step)
{
    tellProblem({});
    tell(Line::Note, {});
    try {
        step();
        setUnused(false);
        refresh();
        Q_EMIT touched();
    } catch (const Error &error) {
        setUnused(true);
        Q_EMIT refused(error);
    }
}

/// Back to the value in use.
void SettingRow::giveUp()
{
    tellProblem({});
    setUnused(false);
    m_editor->showValue(m_draft.value(m_setting));
    refresh();
}

void SettingRow::setUnused(bool unused)
{
    if (m_unused == unused)
        return;
    m_unused = unused;
    refresh();
    Q_EMIT unusedTextChanged();
}

void SettingRow::refresh()
{
    const QVariant inUse = m_draft.value(m_setting);
    if (!m_unused && !m_editor->isBeingEdited())
        m_editor->showValue(inUse);
    const bool unsaved = m_draft.isUnsaved(m_setting);
    const bool ofRun = m_draft.isOfRun();
    QStringList values;
    if (m_unused || unsaved)
        values << (ofRun ? tr("for the run %1") : tr("in use %1")).arg(shown(m_setting, inUse));
    if (unsaved)
        values << (ofRun ? tr("chosen %1") : tr("in the file %1")).arg(shown(m_setting, m_draft.fileValue(m_setting)));
    else if (!m_draft.isDefault(m_setting))
        values << tr("by default %1").arg(shown(m_setting, m_setting.defaultValue()));
    if (m_unused)
        values << tr("what stands above is not used yet");
    tell(Line::Values, values.join(tr(", ")));
    showLabel();
    update();
    m_revert->setVisible(unsaved || m_unused || (!ofRun && !m_draft.isDefault(m_setting)));
    const QString back = shown(m_setting, m_draft.revertValue(m_setting));
    m_revert->setToolTip(ofRun ? tr("Back to the chosen value: %1").arg(back)
            : unsaved          ? tr("Back to the file's value: %1").arg(back)
                               : tr("Back to the default: %1").arg(back));
}

void SettingRow::showLabel()
{
    const QString label = m_setting.labelText();
    m_label->setTextFormat(m_words.isEmpty() ? Qt::PlainText : Qt::RichText);
    m_label->setText(m_words.isEmpty() ? label : markedText(label, m_words, palette()));
}

QString SettingRow::help() const
{
    QStringList parts{m_setting.helpText()};
    if (m_setting.type == SettingType::Int || m_setting.type == SettingType::Real)
        parts << tr("%1; by default %2.")
                     .arg(m_setting.rangeText(QLocale()), m_setting.valueText(m_setting.defaultValue()));
    parts << QLatin1String(m_setting.key);
    return parts.join(QLatin1Char(' '));
}

/// While it has the focus, and where it holds the words that were searched for and the label does not.
void SettingRow::showHelp()
{
    const QString label = m_setting.labelText();
    const bool wordsHere =
        std::ranges::any_of(m_words, [&](const QString &word) { return !label.contains(word, Qt::CaseInsensitive); });
    tell(Line::Help,
        !m_helpShown && !wordsHere ? QString()
            : m_words.isEmpty()    ? help().toHtmlEscaped()
                                   : markedText(help(), m_words, palette()));
}

void SettingRow::retranslate()
{
    setToolTip(help());
    m_revert->setAccessibleName(tr("Revert %1").arg(m_setting.labelText()));
    if (m_setting.takesEffect == TakesEffect::NextStart && !m_draft.isOfRun())
        tell(Line::When, tr("at next start"));
    showHelp();
    refresh();
}

QString SettingRow::text(Line line) const
{
    const QLabel *label = m_lines.at(std::size_t(line));
    return label && !label->isHidden() ? label->text() : QString();
}

void SettingRow::tell(Line line, const QString &text)
{
    QLabel *&label = m_lines.at(std::size_t(line));
    if (!label && text.isEmpty())
        return;
    if (!label) {
        label = smallPrint();
        label->setTextFormat(line == Line::Help ? Qt::RichText : Qt::PlainText);
        m_grid->addWidget(label, firstLine + int(line), 0, 1, 3);
        if (line == Line::Problem || line == Line::Trouble || line == Line::FileProblem) {
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            label->setForegroundRole(warningRole);
        }
    }
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace spotter
