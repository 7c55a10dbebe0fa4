#include "ui/settings/settings_panel.h"

#include "core/values/remembered.h"
#include "ui/icons.h"
#include "ui/keep_translated.h"
#include "ui/settings/presets_page.h"
#include "ui/settings/setting_row.h"
#include "ui/settings/settings_list.h"
#include "ui/settings/settings_section.h"
#include "ui/theme/palettes.h"

#include <QAction>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace spotter {

namespace {

const QString foldedKey = QStringLiteral("settings/folded");

/// Until somebody folds or unfolds: what is seldom changed during a session is folded.
const QStringList foldedAtFirst{QStringLiteral("model"), QStringLiteral("video"), QStringLiteral("temporal"),
    QStringLiteral("special_tokens"), QStringLiteral("generation"), QStringLiteral("prompts"),
    QStringLiteral("performance"), QStringLiteral("logging")};

} // namespace

SettingsPanel::SettingsPanel(const Settings &inUse, SettingsFile &file, QUndoStack &undo, QWidget *parent)
    : QWidget(parent)
    , m_file(file)
    , m_draft(inUse, file.settings(), undo)
    , m_pages(new QStackedLayout(this))
    , m_presetsPage(new PresetsPage(m_presets, m_draft, undo))
{
    auto *settings = new QWidget;
    auto *whole = new QVBoxLayout(settings);
    whole->setContentsMargins(6, 6, 6, 6);
    whole->addWidget(makeHead());
    m_list = new SettingsList(
        m_draft, [](const Setting &) { return true; }, remembered().value(foldedKey, foldedAtFirst).toStringList());
    whole->addWidget(m_list, 1);
    whole->addWidget(makeFoot());
    m_pages->addWidget(settings);
    m_pages->addWidget(m_presetsPage);

    connect(m_showPresets, &QToolButton::clicked, this, [this] { m_pages->setCurrentWidget(m_presetsPage); });
    connect(m_presetsPage, &PresetsPage::closed, this, [this] {
        m_pages->setCurrentIndex(0);
        m_showPresets->setFocus();
    });
    connect(m_search, &QLineEdit::textChanged, m_list, &SettingsList::search);
    connect(m_list, &SettingsList::searchCleared, m_search, &QLineEdit::clear);
    connect(m_list, &SettingsList::foldedSections, this,
        [](const QStringList &folded) { remembered().setValue(foldedKey, folded); });
    connect(m_list, &SettingsList::unusedTextChanged, this, &SettingsPanel::tellState);
    connect(m_list, &SettingsList::touched, this, &SettingsPanel::settingTouched);
    connect(m_list, &SettingsList::left, this, &SettingsPanel::settingLeft);
    connect(m_save, &QPushButton::clicked, this, &SettingsPanel::save);
    connect(&m_draft, &SettingsDraft::changed, this, [this] {
        tellState();
        Q_EMIT settingsChanged(m_draft.inUse());
    });
    connect(&m_draft, &SettingsDraft::changedInFile, this, [this](const Setting *setting) {
        SettingRow *row = m_list->rowOf(QString::fromLatin1(setting->key));
        row->tellChangedInFile();
        m_list->unfold(row);
    });
    connect(&m_draft, &SettingsDraft::troubled, this, [this](const Error &error) { tell(error.sentence()); });
    connect(&file, &SettingsFile::changedOutside, this, &SettingsPanel::takeFile);
    connect(&file, &SettingsFile::failedOutside, this, &SettingsPanel::tellWrongFile);
    keepTranslated(this, [this] { retranslate(); });
}

SettingsPanel::~SettingsPanel()
{
    hide(); // finishes what is being typed while there is somebody to take it
}

QWidget *SettingsPanel::makeHead()
{
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(true);
    m_showPresets = new QToolButton;
    m_showPresets->setObjectName(QStringLiteral("presets"));
    m_showPresets->setFocusPolicy(Qt::StrongFocus);
    m_revert = new QToolButton;
    m_revert->setObjectName(QStringLiteral("revertAll"));
    m_revert->setIcon(themedIcon(QStringLiteral("revert")));
    m_revert->setPopupMode(QToolButton::InstantPopup);
    m_revert->setFocusPolicy(Qt::StrongFocus);
    m_revertToFile = new QAction(this);
    m_revertToFile->setObjectName(QStringLiteral("revertToFile"));
    m_revertToDefaults = new QAction(this);
    m_revertToDefaults->setObjectName(QStringLiteral("revertToDefaults"));
    m_revert->addActions({m_revertToFile, m_revertToDefaults});
    connect(m_revertToFile, &QAction::triggered, this, [this] { m_draft.revertAllToFile(); });
    connect(m_revertToDefaults, &QAction::triggered, this, [this] { m_draft.revertAllToDefaults(); });
    m_message = new QLabel;
    m_message->setForegroundRole(warningRole);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->hide();

    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(m_showPresets);
    row->addWidget(m_revert);
    column->addLayout(row);
    column->addWidget(m_message);
    return head;
}

QWidget *SettingsPanel::makeFoot()
{
    m_state = new QLabel;
    m_state->setObjectName(QStringLiteral("savingState"));
    m_state->setWordWrap(true);
    m_save = new QPushButton(themedIcon(QStringLiteral("save")), {});
    m_save->setObjectName(QStringLiteral("saveSettings"));
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_state, 1);
    row->addWidget(m_save);
    return foot;
}

void SettingsPanel::takeFile(const Settings &settings)
{
    tell({});
    for (SettingRow *row : m_list->rows())
        row->tellFileProblem({});
    m_draft.takeFile(settings);
}

void SettingsPanel::tellWrongFile(const Error &error)
{
    for (SettingRow *row : m_list->rows())
        row->tellFileProblem({});
    SettingRow *row = m_list->rowOf(error.key());
    if (!row)
        return tell(
            tr("The file was edited, but cannot be used; the settings stay as they are. %1").arg(error.sentence()));
    row->tellFileProblem(error.sentence());
    m_list->unfold(row);
    tell(tr("The file was edited, but cannot be used; the settings stay as they are. See “%1” below.")
             .arg(row->setting().labelText()));
    if (m_search->text().isEmpty())
        m_list->scrollTo(row);
}

void SettingsPanel::save()
{
    for (SettingRow *row : m_list->rows())
        row->commit();
    try {
        m_file.save(m_draft.inUse());
        tell({});
        m_draft.markSaved();
    } catch (const Error &error) {
        tell(error.sentence());
    }
}

QString SettingsPanel::message() const
{
    return m_message->text();
}

void SettingsPanel::tellRehearsed(const Setting *setting, const QString &sentence)
{
    if (SettingRow *row = setting ? m_list->rowOf(QString::fromLatin1(setting->key)) : nullptr)
        row->tellRehearsed(sentence);
}

void SettingsPanel::tellTrouble(const QString &who, const std::optional<Error> &error)
{
    SettingRow *row = error ? m_list->rowOf(error->key()) : nullptr;
    if (SettingRow *before = std::exchange(m_troubled[who], row))
        before->tellTrouble({});
    if (!row)
        return;
    row->tellTrouble(error->sentence());
    m_list->unfold(row);
}

void SettingsPanel::offer(QStringView key, const QStringList &texts)
{
    if (SettingRow *row = m_list->rowOf(key))
        row->offer(texts);
}

void SettingsPanel::tell(const QString &message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

void SettingsPanel::tellState()
{
    int unsaved = 0;
    int unused = 0;
    bool allDefault = true;
    for (SettingsSection *section : m_list->sections()) {
        int changed = 0;
        for (const SettingRow *row : section->rows()) {
            changed += m_draft.isDefault(row->setting()) ? 0 : 1;
            unsaved += m_draft.isUnsaved(row->setting()) ? 1 : 0;
            unused += row->hasUnusedText() ? 1 : 0;
        }
        section->showChanged(changed);
        allDefault = allDefault && changed == 0;
    }
    const QString file = QFileInfo(m_file.path()).fileName();
    QString state =
        unsaved == 0 ? tr("As in %1").arg(file) : tr("%n change(s) in use, not yet in %1", nullptr, unsaved).arg(file);
    if (unused > 0)
        state += QLatin1Char('\n') + tr("%n value(s) cannot be used as written", nullptr, unused);
    m_state->setText(state);
    m_state->setToolTip(m_file.path());
    m_save->setEnabled(unsaved > 0);
    m_revertToFile->setEnabled(unsaved > 0);
    m_revertToDefaults->setEnabled(!allDefault);
    Q_EMIT unsavedChanged(unsaved > 0);
}

void SettingsPanel::retranslate()
{
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setToolTip(m_search->placeholderText());
    m_showPresets->setText(tr("Presets"));
    m_showPresets->setToolTip(tr("Keep, take up and compare settings under a name"));
    m_revert->setToolTip(tr("Revert all"));
    m_revert->setAccessibleName(tr("Revert all"));
    m_revertToFile->setText(tr("Revert all to the file"));
    m_revertToDefaults->setText(tr("Revert all to the defaults"));
    m_save->setText(tr("Save"));
    tellState();
}

} // namespace spotter
