#include "ui/review/run_settings.h"

#include "core/session/provenance.h"
#include "core/values/remembered.h"
#include "ui/icons.h"
#include "ui/keep_translated.h"
#include "ui/review/changes_text.h"
#include "ui/settings/setting_row.h"
#include "ui/settings/settings_list.h"
#include "ui/settings/settings_section.h"
#include "ui/theme/palettes.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace spotter {

namespace {

constexpr std::size_t mostDifferences = 3; ///< told in the panel; the tooltip has all
constexpr auto modelKey = "model.pretrained_path";

// In the order of RunChoice::From and RunChoice::Coach, as remembered.
const QStringList fromWords{QStringLiteral("in_force"), QStringLiteral("recorded"), QStringLiteral("preset")};
const QStringList coachWords{QStringLiteral("of_settings"), QStringLiteral("motion"), QStringLiteral("model")};

/// Of what presets keep, but for the model, which has a place of its own.
bool isListed(const Setting &setting)
{
    return isKeptInPresets(setting) && qstrcmp(setting.key, modelKey) != 0;
}

QLabel *wordy()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

RunSettings::RunSettings(std::function<Settings()> inForce, QUndoStack &undo, QWidget *parent)
    : QWidget(parent)
    , m_inForce(std::move(inForce))
    , m_draft(m_inForce(), m_inForce(), undo, SettingsDraft::Of::Run)
    , m_fromLabel(new QLabel)
    , m_from(new QComboBox)
    , m_coachLabel(new QLabel)
    , m_coach(new QComboBox)
    , m_modelRow(new QWidget)
    , m_model(new QLineEdit)
    , m_browse(new QToolButton)
    , m_search(new QLineEdit)
    , m_revert(new QToolButton)
    , m_listPlace(new QVBoxLayout)
    , m_message(wordy())
    , m_differences(wordy())
    , m_run(new QPushButton(themedIcon(QStringLiteral("reset")), {}))
{
    recall();
    layOut();
    connectParts();
    keepTranslated(this, [this] { retranslate(); });
}

RunSettings::~RunSettings()
{
    hide(); // finishes what is being typed while there is somebody to take it
}

void RunSettings::layOut()
{
    m_from->setObjectName(QStringLiteral("runFrom"));
    m_coach->setObjectName(QStringLiteral("runCoach"));
    m_model->setObjectName(QStringLiteral("runModel"));
    m_browse->setObjectName(QStringLiteral("runBrowse"));
    m_search->setObjectName(QStringLiteral("runSearch"));
    m_revert->setObjectName(QStringLiteral("runRevert"));
    m_run->setObjectName(QStringLiteral("runBegin"));
    m_message->setObjectName(QStringLiteral("runMessage"));
    m_differences->setObjectName(QStringLiteral("runDifferences"));
    for (QComboBox *list : {m_from, m_coach}) {
        list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        list->setMinimumContentsLength(8);
    }
    m_coach->addItems(QStringList(coachWords.size(), QString()));
    m_coach->setCurrentIndex(int(m_choice.coach));
    m_model->setText(m_choice.model);
    setFocusProxy(m_from);
    m_fromLabel->setBuddy(m_from);
    m_coachLabel->setBuddy(m_coach);
    m_browse->setText(QStringLiteral("…"));
    m_revert->setIcon(themedIcon(QStringLiteral("revert")));
    for (QToolButton *button : {m_browse, m_revert})
        button->setFocusPolicy(Qt::StrongFocus);
    m_search->setClearButtonEnabled(true);
    m_message->setForegroundRole(warningRole);

    auto *modelRow = new QHBoxLayout(m_modelRow);
    modelRow->setContentsMargins(0, 0, 0, 0);
    modelRow->addWidget(m_model, 1);
    modelRow->addWidget(m_browse);
    auto *choices = new QGridLayout;
    choices->setColumnStretch(1, 1);
    choices->addWidget(m_fromLabel, 0, 0);
    choices->addWidget(m_from, 0, 1);
    choices->addWidget(m_coachLabel, 1, 0);
    choices->addWidget(m_coach, 1, 1);
    choices->addWidget(m_modelRow, 2, 1);
    auto *searching = new QHBoxLayout;
    searching->addWidget(m_search, 1);
    searching->addWidget(m_revert);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(6, 4, 6, 6);
    whole->addLayout(choices);
    whole->addLayout(searching);
    whole->addLayout(m_listPlace, 1);
    whole->addWidget(m_message);
    whole->addWidget(m_differences);
    whole->addWidget(m_run, 0, Qt::AlignTrailing);
}

/// Half a hundred fields: not before somebody wants to see them.
void RunSettings::makeList()
{
    const QStringList open{QStringLiteral("action_prediction"), QStringLiteral("motion")};
    QStringList folded;
    for (const Setting &setting : settingTable()) {
        if (!open.contains(setting.section()))
            folded << setting.section();
    }
    m_list = new SettingsList(m_draft, isListed, folded);
    m_listPlace->addWidget(m_list);
    m_list->search(m_search->text());
    connect(m_search, &QLineEdit::textChanged, m_list, &SettingsList::search);
    connect(m_list, &SettingsList::searchCleared, m_search, &QLineEdit::clear);
    connect(m_list, &SettingsList::unusedTextChanged, this, &RunSettings::tellState);
}

void RunSettings::connectParts()
{
    connect(m_from, &QComboBox::currentIndexChanged, this, [this] {
        RunChoice choice = m_choice;
        choice.preset = m_from->currentData().toString();
        choice.from = choice.preset.isEmpty() ? RunChoice::From(m_from->currentIndex()) : RunChoice::From::Preset;
        choose(choice);
    });
    connect(m_coach, &QComboBox::currentIndexChanged, this, [this](int coach) {
        RunChoice choice = m_choice;
        choice.coach = RunChoice::Coach(coach);
        choose(choice);
    });
    connect(m_model, &QLineEdit::editingFinished, this, [this] {
        RunChoice choice = m_choice;
        choice.model = m_model->text().trimmed();
        choose(choice);
    });
    connect(m_browse, &QToolButton::clicked, this, &RunSettings::browse);
    connect(m_revert, &QToolButton::clicked, &m_draft, &SettingsDraft::revertAllToFile);
    connect(&m_draft, &SettingsDraft::changed, this, &RunSettings::tellState);
    connect(&m_draft, &SettingsDraft::troubled, this, [this](const Error &error) {
        m_note = error.sentence();
        tellState();
    });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        listPresets();
        refresh();
    });
    connect(m_run, &QPushButton::clicked, this, &RunSettings::runWanted);
}

void RunSettings::retranslate()
{
    m_fromLabel->setText(tr("Settings"));
    m_coachLabel->setText(tr("Coach"));
    m_from->setAccessibleName(tr("Settings that the run begins with"));
    m_coach->setAccessibleName(tr("Who coaches in the run"));
    m_coach->setItemText(int(RunChoice::Coach::OfSettings), tr("as these settings say"));
    m_coach->setItemText(int(RunChoice::Coach::Motion), tr("motion coach"));
    m_coach->setItemText(int(RunChoice::Coach::Model), tr("another model"));
    m_model->setPlaceholderText(tr("Folder of a model"));
    m_model->setAccessibleName(m_model->placeholderText());
    m_model->setToolTip(
        m_model->placeholderText() + QLatin1Char('\n') + tr("The name of one in the cache will do too"));
    m_browse->setAccessibleName(tr("Choose the folder of a model"));
    m_browse->setToolTip(m_browse->accessibleName());
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setToolTip(m_search->placeholderText());
    m_revert->setAccessibleName(tr("Take back what was changed for the run"));
    m_revert->setToolTip(m_revert->accessibleName());
    m_run->setText(tr("Run again"));
    listPresets();
    refresh();
}

/// Presets too are seen as soon as they are saved. One that is chosen and gone stays, and is told.
void RunSettings::listPresets()
{
    if (QDir(m_presets.path()).exists())
        m_watcher.addPath(m_presets.path());
    const QSignalBlocker quiet(m_from);
    m_from->clear();
    m_from->addItem(tr("in force now"), QString());
    m_from->addItem(tr("as recorded"), QString());
    for (const Preset &preset : m_presets.list())
        m_from->addItem(tr("preset %1").arg(preset.name), preset.name);
    if (m_choice.from != RunChoice::From::Preset)
        return m_from->setCurrentIndex(int(m_choice.from));
    if (m_from->findData(m_choice.preset) < 0)
        m_from->addItem(themedIcon(QStringLiteral("warning")), tr("preset %1").arg(m_choice.preset), m_choice.preset);
    m_from->setCurrentIndex(m_from->findData(m_choice.preset));
}

void RunSettings::recall()
{
    QSettings memory = remembered();
    m_choice.preset = memory.value(QStringLiteral("run/preset")).toString();
    m_choice.from =
        RunChoice::From(std::max<qsizetype>(0, fromWords.indexOf(memory.value(QStringLiteral("run/from")).toString())));
    m_choice.coach = RunChoice::Coach(
        std::max<qsizetype>(0, coachWords.indexOf(memory.value(QStringLiteral("run/coach")).toString())));
    m_choice.model = memory.value(QStringLiteral("run/model")).toString();
}

void RunSettings::choose(const RunChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    QSettings memory = remembered();
    memory.setValue(QStringLiteral("run/from"), fromWords[int(choice.from)]);
    memory.setValue(QStringLiteral("run/preset"), choice.preset);
    memory.setValue(QStringLiteral("run/coach"), coachWords[int(choice.coach)]);
    memory.setValue(QStringLiteral("run/model"), choice.model);
    refresh();
}

void RunSettings::browse()
{
    const QString folder = QFileDialog::getExistingDirectory(this, m_browse->accessibleName(), m_model->text());
    if (folder.isEmpty())
        return;
    m_model->setText(folder);
    Q_EMIT m_model->editingFinished();
}

void RunSettings::showSession(const QJsonObject &provenance)
{
    m_provenance = provenance;
    refresh();
}

void RunSettings::setReady(bool ready)
{
    m_isReady = ready;
    tellState();
}

void RunSettings::refresh()
{
    m_problem.clear();
    m_note.clear();
    try {
        m_draft.takeFile(settingsFor(m_choice, m_inForce(), m_provenance, m_presets));
    } catch (const Error &error) {
        m_problem = error.sentence();
    }
    tellState();
}

Settings RunSettings::settings()
{
    bool isUsable = true;
    for (SettingRow *row : m_list ? m_list->rows() : std::vector<SettingRow *>()) {
        row->commit();
        isUsable = isUsable && !row->hasUnusedText();
    }
    if (!isUsable)
        throw Error(tr("a value for the run cannot be used as written"), {}, tr("Mend it, or take it back"));
    const Settings chosen = settingsFor(m_choice, m_inForce(), m_provenance, m_presets); // throws what is wrong
    m_draft.takeFile(chosen);
    return m_draft.inUse();
}

int RunSettings::changedForRun() const
{
    return int(
        std::ranges::count_if(settingTable(), [this](const Setting &setting) { return m_draft.isUnsaved(setting); }));
}

QString RunSettings::summary() const
{
    QStringList parts{m_choice.from == RunChoice::From::Preset ? tr("preset %1").arg(m_choice.preset)
            : m_choice.from == RunChoice::From::Recorded       ? tr("as recorded")
                                                               : tr("settings in force")};
    if (m_choice.coach == RunChoice::Coach::Motion)
        parts << tr("motion coach");
    if (m_choice.coach == RunChoice::Coach::Model)
        parts << QFileInfo(m_choice.model).fileName();
    if (const int changed = changedForRun())
        parts << tr("%n change(s)", nullptr, changed);
    return parts.join(tr(", "));
}

void RunSettings::tellState()
{
    for (QComboBox *list : {m_from, m_coach})
        list->setToolTip(list->currentText()); // a name may be longer than the list
    m_modelRow->setVisible(m_choice.coach == RunChoice::Coach::Model);
    int unused = 0;
    for (SettingsSection *section : m_list ? m_list->sections() : std::vector<SettingsSection *>()) {
        int changed = 0;
        for (const SettingRow *row : section->rows()) {
            changed += m_draft.isUnsaved(row->setting()) ? 1 : 0;
            unused += row->hasUnusedText() ? 1 : 0;
        }
        section->showChanged(changed);
    }
    QStringList problems{m_problem, m_note};
    problems.removeAll(QString());
    if (unused > 0)
        problems << tr("%n value(s) cannot be used as written", nullptr, unused);
    m_message->setText(problems.join(QLatin1Char('\n')));
    m_message->setHidden(problems.isEmpty());
    m_revert->setEnabled(m_draft.hasUnsaved());
    m_run->setEnabled(m_isReady && m_problem.isEmpty() && unused == 0);
    tellDifferences();
    Q_EMIT summaryChanged();
}

/// What the run would have otherwise than the session had.
void RunSettings::tellDifferences()
{
    std::vector<SettingChange> changes;
    if (m_provenance.value(QLatin1String("settings")).isObject())
        changes = settingChanges(settingsFor({.from = RunChoice::From::Recorded, .preset = {}, .model = {}},
                                     m_draft.inUse(), m_provenance, m_presets),
            m_draft.inUse(), {});
    m_differences->setText(changes.empty()
            ? tr("The same settings as the session was recorded with.")
            : tr("Other than when it was recorded:") + QLatin1Char('\n') + changesText(changes, mostDifferences));
    m_differences->setToolTip(changesText(changes, changes.size()));
    m_differences->setVisible(m_provenance.value(QLatin1String("settings")).isObject());
}

void RunSettings::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_list)
        makeList();
    listPresets();
    refresh();
}

} // namespace spotter
