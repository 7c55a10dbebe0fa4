#include "ui/settings/settings_panel.h"

#include "ui/icons.h"
#include "ui/settings/setting_row.h"
#include "ui/token_look.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace spotter {

namespace {

struct SectionTitle {
    const char *section;
    const char *title;
};

constexpr SectionTitle titles[] = {
    {"model", QT_TRANSLATE_NOOP("Section", "Model")},
    {"video", QT_TRANSLATE_NOOP("Section", "Video")},
    {"temporal", QT_TRANSLATE_NOOP("Section", "Memory of what was seen")},
    {"action_prediction", QT_TRANSLATE_NOOP("Section", "When to speak")},
    {"special_tokens", QT_TRANSLATE_NOOP("Section", "Action tokens")},
    {"generation", QT_TRANSLATE_NOOP("Section", "How words are chosen")},
    {"prompts", QT_TRANSLATE_NOOP("Section", "Prompts")},
    {"motion", QT_TRANSLATE_NOOP("Section", "Motion coach")},
    {"performance", QT_TRANSLATE_NOOP("Section", "Performance")},
    {"logging", QT_TRANSLATE_NOOP("Section", "Log")},
    {"demo", QT_TRANSLATE_NOOP("Section", "Source and display")},
};

QString titleOf(const QString &section)
{
    const auto *found = std::ranges::find_if(
        titles, [&](const SectionTitle &title) { return section == QLatin1String(title.section); });
    return found == std::end(titles) ? section : QCoreApplication::translate("Section", found->title);
}

} // namespace

SettingsPanel::SettingsPanel(const Settings &inUse, SettingsFile &file, QUndoStack &undo, QWidget *parent)
    : QWidget(parent)
    , m_file(file)
    , m_undo(undo)
    , m_draft(inUse, file.settings())
    , m_search(new QLineEdit)
    , m_message(new QLabel)
    , m_state(new QLabel)
    , m_save(new QPushButton(themedIcon(QStringLiteral("save")), tr("Save")))
{
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(true);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QPalette warning = m_message->palette();
    warning.setColor(QPalette::WindowText, tokenColour(ActionToken::Feedback, palette()));
    m_message->setPalette(warning);
    m_message->hide();
    m_state->setWordWrap(true);

    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setSpacing(2);
    addSections(column);
    auto *scroll = new QScrollArea;
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(m_save);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(6, 6, 6, 6);
    whole->addWidget(m_search);
    whole->addWidget(m_message);
    whole->addWidget(scroll, 1);
    whole->addLayout(foot);

    connect(m_search, &QLineEdit::textChanged, this, &SettingsPanel::filter);
    connect(m_save, &QPushButton::clicked, this, &SettingsPanel::save);
    connect(&m_draft, &SettingsDraft::changed, this, [this] {
        tellState();
        Q_EMIT settingsChanged(m_draft.inUse());
    });
    connect(&file, &SettingsFile::changedOutside, this, [this](const Settings &settings) {
        tell({});
        m_draft.takeFile(settings);
    });
    connect(&file, &SettingsFile::failedOutside, this, [this](const Error &error) {
        tell(tr("The file was edited, but cannot be used; the settings stay as they are. %1").arg(error.sentence()));
    });
    tellState();
}

void SettingsPanel::addSections(QVBoxLayout *column)
{
    QString section;
    for (const Setting &setting : settingTable()) {
        if (setting.section() != section) {
            section = setting.section();
            auto *heading = new QLabel(titleOf(section));
            heading->setProperty("role", QStringLiteral("section"));
            column->addWidget(heading);
            m_sections.push_back({heading, {}});
        }
        auto *row = new SettingRow(setting, m_draft);
        connect(row, &SettingRow::refused, this, [this, row](const Error &error) { refuse(row, error); });
        column->addWidget(row);
        m_sections.back().rows.push_back(row);
    }
    column->addStretch(1);
}

void SettingsPanel::filter(const QString &words)
{
    for (const Section &section : m_sections) {
        bool any = false;
        for (SettingRow *row : section.rows) {
            const bool fits = row->matches(words);
            row->setVisible(fits);
            any = any || fits;
        }
        section.heading->setVisible(any);
    }
}

/// At the key that was edited, and at the one that the error names.
void SettingsPanel::refuse(SettingRow *from, const Error &error)
{
    from->tellProblem(error.sentence());
    for (const Section &section : m_sections) {
        for (SettingRow *row : section.rows) {
            if (error.place() == QLatin1String(row->setting().key))
                row->tellProblem(error.sentence());
        }
    }
}

void SettingsPanel::save()
{
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

void SettingsPanel::tell(const QString &message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

void SettingsPanel::tellState()
{
    const bool unsaved = m_draft.hasUnsaved();
    const QString file = QFileInfo(m_file.path()).fileName();
    m_state->setText(unsaved ? tr("In use, not yet in %1").arg(file) : tr("As in %1").arg(file));
    m_state->setToolTip(m_file.path());
    m_save->setEnabled(unsaved);
    Q_EMIT unsavedChanged(unsaved);
}

} // namespace spotter
