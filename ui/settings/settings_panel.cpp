#include "ui/settings/settings_panel.h"

#include "core/values/remembered.h"
#include "ui/icons.h"
#include "ui/keep_translated.h"
#include "ui/settings/presets_page.h"
#include "ui/settings/setting_row.h"
#include "ui/settings/settings_section.h"
#include "ui/theme/palettes.h"

#include <QAction>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

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
    whole->addWidget(makeList(), 1);
    whole->addWidget(makeFoot());
    m_pages->addWidget(settings);
    m_pages->addWidget(m_presetsPage);

    connect(m_showPresets, &QToolButton::clicked, this, [this] { m_pages->setCurrentWidget(m_presetsPage); });
    connect(m_presetsPage, &PresetsPage::closed, this, [this] {
        m_pages->setCurrentIndex(0);
        m_showPresets->setFocus();
    });
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPanel::search);
    connect(m_clearSearch, &QPushButton::clicked, m_search, &QLineEdit::clear);
    connect(m_save, &QPushButton::clicked, this, &SettingsPanel::save);
    connect(&m_draft, &SettingsDraft::changed, this, [this] {
        tellState();
        Q_EMIT settingsChanged(m_draft.inUse());
    });
    connect(&m_draft, &SettingsDraft::changedInFile, this, [this](const Setting *setting) {
        SettingRow *row = rowOf(QString::fromLatin1(setting->key));
        row->tellChangedInFile();
        unfold(row);
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

QWidget *SettingsPanel::makeList()
{
    m_nothingText = new QLabel;
    m_nothingText->setWordWrap(true);
    m_nothingText->setAlignment(Qt::AlignCenter);
    m_clearSearch = new QPushButton;
    m_nothing = new QWidget;
    m_nothing->setObjectName(QStringLiteral("nothingFound"));
    auto *middle = new QVBoxLayout(m_nothing);
    middle->addStretch(1);
    middle->addWidget(m_nothingText);
    middle->addWidget(m_clearSearch, 0, Qt::AlignHCenter);
    middle->addStretch(2);
    m_nothing->hide();

    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(2);
    const QStringList folded = remembered().value(foldedKey, foldedAtFirst).toStringList();
    for (const Setting &setting : settingTable()) {
        if (m_sections.empty() || m_sections.back()->section() != setting.section()) {
            addSection(setting.section());
            m_sections.back()->setFolded(folded.contains(setting.section()));
            column->addWidget(m_sections.back());
        }
        addRow(setting);
    }
    column->addStretch(1);
    m_scroll = new QScrollArea;
    m_scroll->setWidget(list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto *both = new QWidget;
    auto *rows = new QVBoxLayout(both);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_nothing, 1);
    rows->addWidget(m_scroll, 1);
    return both;
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

void SettingsPanel::addSection(const QString &name)
{
    auto *section = new SettingsSection(name);
    connect(section, &SettingsSection::folded, this, [this] {
        QStringList folded;
        for (const SettingsSection *each : m_sections) {
            if (each->isFolded())
                folded << each->section();
        }
        remembered().setValue(foldedKey, folded);
    });
    m_sections.push_back(section);
}

void SettingsPanel::addRow(const Setting &setting)
{
    auto *row = new SettingRow(setting, m_draft);
    connect(row, &SettingRow::refused, this, [this, row](const Error &error) { refuse(row, error); });
    connect(row, &SettingRow::unusedTextChanged, this, &SettingsPanel::tellState);
    connect(row, &SettingRow::touched, this, [this, &setting] { Q_EMIT settingTouched(&setting); });
    connect(row, &SettingRow::left, this, &SettingsPanel::settingLeft);
    m_sections.back()->add(row);
}

SettingRow *SettingsPanel::rowOf(QStringView key) const
{
    for (const SettingsSection *section : m_sections) {
        for (SettingRow *row : section->rows()) {
            if (key == QLatin1String(row->setting().key))
                return row;
        }
    }
    return nullptr;
}

SettingsSection *SettingsPanel::sectionOf(const SettingRow *row) const
{
    const QString name = row->setting().section();
    return *std::ranges::find_if(
        m_sections, [&](const SettingsSection *section) { return section->section() == name; });
}

/// For this time only: what is remembered as folded stays so.
void SettingsPanel::unfold(const SettingRow *row)
{
    sectionOf(row)->setFolded(false);
}

void SettingsPanel::search(const QString &words)
{
    const QStringList list = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    bool any = false;
    for (SettingsSection *section : m_sections)
        any = section->search(list) || any;
    m_nothingText->setText(tr("No setting has “%1” in its name, key or help.").arg(words));
    m_nothing->setHidden(any);
    m_scroll->setVisible(any);
}

/// At the key that was edited, and at the one that the error names.
void SettingsPanel::refuse(SettingRow *from, const Error &error)
{
    from->tellProblem(error.sentence());
    SettingRow *named = rowOf(error.key());
    if (!named || named == from)
        return;
    named->tellProblem(error.sentence());
    unfold(named);
}

void SettingsPanel::takeFile(const Settings &settings)
{
    tell({});
    for (const SettingsSection *section : m_sections) {
        for (SettingRow *row : section->rows())
            row->tellFileProblem({});
    }
    m_draft.takeFile(settings);
}

void SettingsPanel::tellWrongFile(const Error &error)
{
    for (const SettingsSection *section : m_sections) {
        for (SettingRow *row : section->rows())
            row->tellFileProblem({});
    }
    SettingRow *row = rowOf(error.key());
    if (!row)
        return tell(
            tr("The file was edited, but cannot be used; the settings stay as they are. %1").arg(error.sentence()));
    row->tellFileProblem(error.sentence());
    unfold(row);
    tell(tr("The file was edited, but cannot be used; the settings stay as they are. See “%1” below.")
             .arg(row->setting().labelText()));
    if (m_search->text().isEmpty())
        m_scroll->ensureWidgetVisible(row);
}

void SettingsPanel::save()
{
    for (const SettingsSection *section : m_sections) {
        for (SettingRow *row : section->rows())
            row->commit();
    }
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
    if (SettingRow *row = setting ? rowOf(QString::fromLatin1(setting->key)) : nullptr)
        row->tellRehearsed(sentence);
}

void SettingsPanel::tellTrouble(const std::optional<Error> &error)
{
    for (const SettingsSection *section : m_sections) {
        for (SettingRow *row : section->rows())
            row->tellTrouble({});
    }
    SettingRow *row = error ? rowOf(error->key()) : nullptr;
    if (!row)
        return;
    row->tellTrouble(error->sentence());
    unfold(row);
}

void SettingsPanel::offer(QStringView key, const QStringList &texts)
{
    if (SettingRow *row = rowOf(key))
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
    for (SettingsSection *section : m_sections) {
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
    m_clearSearch->setText(tr("Clear the search"));
    m_save->setText(tr("Save"));
    search(m_search->text());
    tellState();
}

} // namespace spotter
