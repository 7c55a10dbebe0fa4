#include "ui/settings/presets_page.h"

#include "ui/icons.h"
#include "ui/keep_translated.h"
#include "ui/settings/difference_model.h"
#include "ui/settings/settings_draft.h"
#include "ui/theme/palettes.h"

#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

namespace spotter {

namespace {

constexpr int nameRole = Qt::UserRole; ///< the preset's name, whatever is being typed

} // namespace

PresetsPage::PresetsPage(const PresetFolder &folder, SettingsDraft &draft, QUndoStack &undo, QWidget *parent)
    : QWidget(parent)
    , m_folder(folder)
    , m_draft(draft)
    , m_undo(undo)
    , m_back(new QToolButton)
    , m_title(new QLabel)
    , m_nameLabel(new QLabel)
    , m_name(new QLineEdit)
    , m_save(new QPushButton)
    , m_list(new QListWidget)
    , m_load(new QPushButton)
    , m_rename(new QPushButton)
    , m_delete(new QPushButton)
    , m_message(new QLabel)
    , m_compareLabel(new QLabel)
    , m_one(new QComboBox)
    , m_other(new QComboBox)
    , m_result(new QLabel)
    , m_differences(new DifferenceModel(this))
    , m_table(new QTableView)
{
    layOut();
    connectParts();
    keepTranslated(this, [this] { retranslate(); });
}

void PresetsPage::layOut()
{
    m_back->setObjectName(QStringLiteral("presetsBack"));
    m_back->setArrowType(isRightToLeft() ? Qt::RightArrow : Qt::LeftArrow);
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setAutoRaise(true);
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_title->setProperty("role", QStringLiteral("heading"));
    m_name->setObjectName(QStringLiteral("presetName"));
    m_nameLabel->setBuddy(m_name);
    m_save->setObjectName(QStringLiteral("presetSave"));
    m_list->setObjectName(QStringLiteral("presetList"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_load->setObjectName(QStringLiteral("presetLoad"));
    m_rename->setObjectName(QStringLiteral("presetRename"));
    m_delete->setObjectName(QStringLiteral("presetDelete"));
    m_message->setWordWrap(true);
    m_message->hide();
    m_compareLabel->setProperty("role", QStringLiteral("heading"));
    m_one->setObjectName(QStringLiteral("compareOne"));
    m_other->setObjectName(QStringLiteral("compareOther"));
    m_result->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("differences"));
    m_table->setModel(m_differences);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(true);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(6, 6, 6, 6);
    auto *head = new QHBoxLayout;
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    whole->addLayout(head);
    whole->addWidget(m_nameLabel);
    auto *saving = new QHBoxLayout;
    saving->addWidget(m_name, 1);
    saving->addWidget(m_save);
    whole->addLayout(saving);
    whole->addWidget(m_list, 2);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_load, m_rename, m_delete})
        buttons->addWidget(button);
    whole->addLayout(buttons);
    whole->addWidget(m_message);
    whole->addWidget(m_compareLabel);
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_one, 1);
    choices->addWidget(m_other, 1);
    whole->addLayout(choices);
    whole->addWidget(m_result);
    whole->addWidget(m_table, 3);
}

void PresetsPage::connectParts()
{
    connect(m_back, &QToolButton::clicked, this, &PresetsPage::closed);
    connect(m_name, &QLineEdit::textChanged, this, &PresetsPage::refreshButtons);
    connect(m_name, &QLineEdit::returnPressed, this, &PresetsPage::save);
    connect(m_save, &QPushButton::clicked, this, &PresetsPage::save);
    connect(m_load, &QPushButton::clicked, this, &PresetsPage::load);
    connect(m_list, &QListWidget::itemActivated, this, &PresetsPage::load);
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_delete, &QPushButton::clicked, this, &PresetsPage::remove);
    connect(m_list, &QListWidget::itemChanged, this, &PresetsPage::rename);
    connect(m_list, &QListWidget::currentItemChanged, this, &PresetsPage::refreshButtons);
    connect(m_one, &QComboBox::currentIndexChanged, this, &PresetsPage::compare);
    connect(m_other, &QComboBox::currentIndexChanged, this, &PresetsPage::compare);
    connect(&m_draft, &SettingsDraft::changed, this, [this] {
        if (isVisible())
            compare();
    });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &PresetsPage::refresh);
}

QString PresetsPage::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(nameRole).toString() : QString();
}

void PresetsPage::save()
{
    const QString name = m_name->text().trimmed();
    try {
        const auto before = m_folder.text(name);
        const QByteArray text = m_folder.textOf(m_draft.inUse());
        step({{name, before, text}}, [name, replaces = before.has_value()] {
            return replaces ? tr("Replace the preset “%1”").arg(name) : tr("Save the preset “%1”").arg(name);
        });
        if (m_folder.contains(name))
            m_name->clear();
    } catch (const Error &error) {
        tell(error.sentence(), true);
    }
}

void PresetsPage::load()
{
    const QString name = current();
    if (name.isEmpty())
        return;
    try {
        m_draft.setAll(
            m_folder.load(name, m_draft.inUse()), [name] { return tr("Take up the preset “%1”").arg(name); });
        tell(tr("“%1” is in use.").arg(name));
    } catch (const Error &error) {
        tell(error.sentence(), true);
    }
}

void PresetsPage::remove()
{
    const QString name = current();
    if (name.isEmpty())
        return;
    try {
        step({{name, m_folder.text(name), std::nullopt}}, [name] { return tr("Delete the preset “%1”").arg(name); });
    } catch (const Error &error) {
        tell(error.sentence(), true);
    }
}

void PresetsPage::rename(QListWidgetItem *item)
{
    const QString before = item->data(nameRole).toString();
    const QString after = item->text().trimmed();
    if (before == after)
        return;
    try {
        if (m_folder.contains(after))
            throw Error(tr("there is a preset “%1” already").arg(after), {}, tr("Choose another name"));
        const auto text = m_folder.text(before);
        step({{after, m_folder.text(after), text}, {before, text, std::nullopt}},
            [before, after] { return tr("Rename the preset “%1” to “%2”").arg(before, after); });
    } catch (const Error &error) {
        const QSignalBlocker quiet(m_list);
        item->setText(before);
        tell(error.sentence(), true);
    }
}

void PresetsPage::step(std::vector<ChangePresets::Change> changes, UndoStep::Name what)
{
    m_undo.push(
        new ChangePresets(m_folder, std::move(changes), std::move(what), [this](const std::optional<Error> &error) {
            tell(error ? error->sentence() : QString(), error.has_value());
            // Not at once: the list may be in the middle of telling that one of its names was edited.
            QMetaObject::invokeMethod(this, &PresetsPage::refresh, Qt::QueuedConnection);
        }));
}

void PresetsPage::refresh()
{
    if (QDir(m_folder.path()).exists())
        m_watcher.addPath(m_folder.path());
    const QString selected = current();
    const QString one = m_one->currentData().toString();
    const QString other = m_other->currentData().toString();
    const QSignalBlocker quiet[] = {QSignalBlocker(m_list), QSignalBlocker(m_one), QSignalBlocker(m_other)};
    m_list->clear();
    for (QComboBox *choice : {m_one, m_other}) {
        choice->clear();
        choice->addItem(tr("In use"), QString());
    }
    for (const Preset &preset : m_folder.list()) {
        auto *item = new QListWidgetItem(preset.name, m_list);
        item->setData(nameRole, preset.name);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        if (preset.problem) {
            item->setIcon(themedIcon(QStringLiteral("warning")));
            item->setToolTip(preset.problem->sentence());
            item->setData(Qt::AccessibleDescriptionRole, preset.problem->sentence());
        }
        if (preset.name == selected || !m_list->currentItem())
            m_list->setCurrentItem(item);
        for (QComboBox *choice : {m_one, m_other}) {
            if (!preset.problem)
                choice->addItem(preset.name, preset.name);
        }
    }
    m_one->setCurrentIndex(std::max(0, m_one->findData(one)));
    m_other->setCurrentIndex(std::max(0, m_other->findData(other)));
    if (m_one->currentIndex() == 0 && m_other->currentIndex() == 0 && m_other->count() > 1)
        m_other->setCurrentIndex(1);
    refreshButtons();
    compare();
}

void PresetsPage::refreshButtons()
{
    const bool any = m_list->currentItem() != nullptr;
    for (QPushButton *button : {m_load, m_rename, m_delete})
        button->setEnabled(any);
    m_save->setEnabled(!m_name->text().trimmed().isEmpty());
}

Settings PresetsPage::settingsOf(const QComboBox *choice) const
{
    const QString name = choice->currentData().toString();
    return name.isEmpty() ? m_draft.inUse() : m_folder.load(name, m_draft.inUse());
}

void PresetsPage::compare()
{
    const bool any = m_other->count() > 1;
    for (QWidget *part : std::initializer_list<QWidget *>{m_compareLabel, m_one, m_other, m_table})
        part->setVisible(any);
    if (!any) {
        m_result->setText(
            tr("No presets yet. Give what is in use a name to keep it: then it can be taken up again, and "
               "compared with others."));
        return;
    }
    try {
        std::vector<SettingDifference> differences = presetDifferences(settingsOf(m_one), settingsOf(m_other));
        m_result->setText(differences.empty() ? tr("They do not differ.")
                                              : tr("%n setting(s) differ.", nullptr, int(differences.size())));
        m_differences->show(std::move(differences), m_one->currentText(), m_other->currentText());
    } catch (const Error &error) {
        m_differences->show({}, m_one->currentText(), m_other->currentText());
        m_result->setText(error.sentence());
    }
    m_table->setVisible(m_differences->rowCount() > 0);
}

QString PresetsPage::message() const
{
    return m_message->text();
}

void PresetsPage::tell(const QString &message, bool trouble)
{
    m_message->setForegroundRole(trouble ? warningRole : QPalette::NoRole);
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

void PresetsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_name->setFocus();
}

void PresetsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT closed();
    if (event->key() == Qt::Key_Delete && m_list->hasFocus())
        return remove();
    QWidget::keyPressEvent(event);
}

void PresetsPage::retranslate()
{
    m_back->setText(tr("Settings"));
    m_back->setAccessibleName(tr("Back to the settings"));
    m_title->setText(tr("Presets"));
    m_nameLabel->setText(tr("Keep what is in use as"));
    m_name->setAccessibleName(tr("Name of a new preset"));
    m_name->setPlaceholderText(tr("Name"));
    m_save->setText(tr("Keep"));
    m_list->setAccessibleName(tr("Presets"));
    m_load->setText(tr("Use"));
    m_load->setToolTip(tr("All settings but source, display and log become those of the preset; one step to undo"));
    m_rename->setText(tr("Rename"));
    m_delete->setText(tr("Delete"));
    m_compareLabel->setText(tr("Compare"));
    m_one->setAccessibleName(tr("Compare"));
    m_other->setAccessibleName(tr("with"));
    m_table->setAccessibleName(tr("Differences"));
    refresh();
}

} // namespace spotter
