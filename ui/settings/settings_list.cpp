#include "ui/settings/settings_list.h"

#include "ui/keep_translated.h"
#include "ui/settings/setting_row.h"
#include "ui/settings/settings_section.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace spotter {

SettingsList::SettingsList(SettingsDraft &draft, const Shows &shows, const QStringList &folded, QWidget *parent)
    : QWidget(parent)
    , m_nothing(new QWidget)
    , m_nothingText(new QLabel)
    , m_clearSearch(new QPushButton)
    , m_scroll(new QScrollArea)
{
    layOut();
    for (const Setting &setting : settingTable()) {
        if (!shows(setting))
            continue;
        if (m_sections.empty() || m_sections.back()->section() != setting.section()) {
            addSection(setting.section());
            m_sections.back()->setFolded(folded.contains(setting.section()));
        }
        addRow(setting, draft);
    }
    m_column->addStretch(1);
    connect(m_clearSearch, &QPushButton::clicked, this, &SettingsList::searchCleared);
    keepTranslated(this, [this] {
        m_clearSearch->setText(tr("Clear the search"));
        search(m_words); // labels and help are others now
    });
}

void SettingsList::layOut()
{
    m_nothingText->setWordWrap(true);
    m_nothingText->setAlignment(Qt::AlignCenter);
    m_nothing->setObjectName(QStringLiteral("nothingFound"));
    auto *middle = new QVBoxLayout(m_nothing);
    middle->addStretch(1);
    middle->addWidget(m_nothingText);
    middle->addWidget(m_clearSearch, 0, Qt::AlignHCenter);
    middle->addStretch(2);
    m_nothing->hide();

    auto *list = new QWidget;
    m_column = new QVBoxLayout(list);
    m_column->setContentsMargins(0, 0, 4, 0);
    m_column->setSpacing(2);
    m_scroll->setWidget(list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_nothing, 1);
    rows->addWidget(m_scroll, 1);
}

void SettingsList::addSection(const QString &name)
{
    auto *section = new SettingsSection(name);
    connect(section, &SettingsSection::folded, this, [this] {
        QStringList folded;
        for (const SettingsSection *each : m_sections) {
            if (each->isFolded())
                folded << each->section();
        }
        Q_EMIT foldedSections(folded);
    });
    m_sections.push_back(section);
    m_column->addWidget(section);
}

void SettingsList::addRow(const Setting &setting, SettingsDraft &draft)
{
    auto *row = new SettingRow(setting, draft);
    connect(row, &SettingRow::refused, this, [this, row](const Error &error) { refuse(row, error); });
    connect(row, &SettingRow::unusedTextChanged, this, &SettingsList::unusedTextChanged);
    connect(row, &SettingRow::touched, this, [this, &setting] { Q_EMIT touched(&setting); });
    connect(row, &SettingRow::left, this, &SettingsList::left);
    m_sections.back()->add(row);
}

std::vector<SettingRow *> SettingsList::rows() const
{
    std::vector<SettingRow *> all;
    for (const SettingsSection *section : m_sections)
        all.insert(all.end(), section->rows().begin(), section->rows().end());
    return all;
}

SettingRow *SettingsList::rowOf(QStringView key) const
{
    const std::vector<SettingRow *> all = rows();
    const auto found =
        std::ranges::find_if(all, [&](const SettingRow *row) { return key == QLatin1String(row->setting().key); });
    return found == all.end() ? nullptr : *found;
}

void SettingsList::unfold(const SettingRow *row)
{
    const QString name = row->setting().section();
    (*std::ranges::find_if(m_sections, [&](const SettingsSection *section) {
        return section->section() == name;
    }))->setFolded(false);
}

void SettingsList::scrollTo(SettingRow *row)
{
    m_scroll->ensureWidgetVisible(row);
}

void SettingsList::search(const QString &words)
{
    m_words = words;
    const QStringList list = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    bool any = false;
    for (SettingsSection *section : m_sections)
        any = section->search(list) || any;
    m_nothingText->setText(tr("No setting has “%1” in its name, key or help.").arg(words));
    m_nothing->setHidden(any);
    m_scroll->setVisible(any);
}

/// At the key that was edited, and at the one that the error names.
void SettingsList::refuse(SettingRow *from, const Error &error)
{
    from->tellProblem(error.sentence());
    SettingRow *named = rowOf(error.key());
    if (!named || named == from)
        return;
    named->tellProblem(error.sentence());
    unfold(named);
}

} // namespace spotter
