#include "ui/settings/setting_row.h"

#include "ui/icons.h"
#include "ui/settings/setting_editor.h"
#include "ui/token_look.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace spotter {

namespace {

QLabel *smallPrint()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 0.9);
    label->setFont(font);
    label->hide();
    return label;
}

QString helpOf(const Setting &setting)
{
    QStringList parts{setting.helpText()};
    if (setting.type == SettingType::Int || setting.type == SettingType::Real)
        parts << setting.rangeText() + QLatin1Char('.');
    if (setting.takesEffect == TakesEffect::NextStart)
        parts << QCoreApplication::translate("SettingRow", "Takes effect at the next start.");
    parts << QLatin1String(setting.key);
    return parts.join(QLatin1Char(' '));
}

} // namespace

SettingRow::SettingRow(const Setting &setting, SettingsDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_setting(setting)
    , m_draft(draft)
    , m_label(new QLabel)
    , m_editor(new SettingEditor(setting))
    , m_revert(new QToolButton)
    , m_help(smallPrint())
    , m_problem(smallPrint())
{
    const QString help = helpOf(setting);
    m_label->setWordWrap(true);
    m_label->setBuddy(m_editor);
    m_help->setText(help);
    setToolTip(help);
    QPalette warning = m_problem->palette();
    warning.setColor(QPalette::WindowText, tokenColour(ActionToken::Feedback, palette()));
    m_problem->setPalette(warning);
    m_revert->setIcon(themedIcon(QStringLiteral("revert")));
    m_revert->setAutoRaise(true);
    m_revert->setAccessibleName(tr("Revert %1").arg(setting.labelText()));
    QSizePolicy keepsRoom = m_revert->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_revert->setSizePolicy(keepsRoom);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(2, 2, 2, 2);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 6);
    const bool wide = setting.section() == QLatin1String("prompts");
    grid->addWidget(m_label, 0, 0, 1, wide ? 2 : 1);
    grid->addWidget(
        m_editor, wide ? 1 : 0, wide ? 0 : 1, wide ? 1 : 2, wide ? 2 : 1, wide ? Qt::Alignment() : Qt::AlignVCenter);
    grid->addWidget(m_revert, 0, 2, Qt::AlignTop);
    if (setting.takesEffect == TakesEffect::NextStart) {
        QLabel *when = smallPrint();
        when->setText(tr("at next start"));
        when->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(when, 1, 0);
        when->show();
    }
    grid->addWidget(m_problem, 2, 0, 1, 3);
    grid->addWidget(m_help, 3, 0, 1, 3);

    connect(m_editor, &SettingEditor::edited, this, &SettingRow::edit);
    connect(m_editor, &SettingEditor::focused, m_help, &QWidget::setVisible);
    connect(m_revert, &QToolButton::clicked, this, [this] { change([this] { m_draft.revert(m_setting); }); });
    connect(&draft, &SettingsDraft::changed, this, [this](const Setting *changed) {
        if (!changed || changed == &m_setting)
            refresh();
    });
    refresh();
}

bool SettingRow::matches(const QString &words) const
{
    const QString all = m_setting.labelText() + QLatin1Char(' ') + m_help->text();
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

void SettingRow::tellProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_editor->setAccessibleDescription(problem);
}

QString SettingRow::problem() const
{
    return m_problem->text();
}

void SettingRow::edit(const QString &text)
{
    QVariant value;
    try {
        if (!text.isNull())
            value = parseSetting(m_setting, text);
    } catch (const Error &error) {
        return tellProblem(error.sentence());
    }
    change([&] { m_draft.set(m_setting, value); });
}

void SettingRow::change(const std::function<void()> &step)
{
    tellProblem({});
    try {
        step();
    } catch (const Error &error) {
        Q_EMIT refused(error);
    }
}

void SettingRow::refresh()
{
    tellProblem({});
    m_editor->showValue(m_draft.value(m_setting));
    const bool unsaved = m_draft.isUnsaved(m_setting);
    const bool changed = unsaved || !m_draft.isDefault(m_setting);
    QString label = m_setting.labelText();
    if (unsaved)
        label = tr("%1 (not saved)").arg(label);
    m_label->setText(label);
    QFont font = m_label->font();
    font.setBold(changed);
    m_label->setFont(font);
    m_revert->setVisible(changed);
    const QString back = formatSetting(m_setting, m_draft.revertValue(m_setting));
    m_revert->setToolTip(
        unsaved ? tr("Back to the file's value: %1").arg(back) : tr("Back to the default: %1").arg(back));
}

} // namespace spotter
