#include "ui/settings/settings_section.h"

#include "ui/keep_translated.h"
#include "ui/settings/section_title.h"
#include "ui/settings/setting_row.h"

#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace spotter {

SettingsSection::SettingsSection(const QString &section, QWidget *parent)
    : QWidget(parent)
    , m_section(section)
    , m_heading(new QToolButton)
    , m_body(new QWidget)
    , m_column(new QVBoxLayout(m_body))
{
    m_heading->setObjectName(QStringLiteral("section.") + section);
    QFont strong = m_heading->font();
    strong.setBold(true);
    m_heading->setFont(strong);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setAutoRaise(true);
    m_heading->setCheckable(true);
    m_heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_heading->installEventFilter(this);
    m_column->setContentsMargins(0, 0, 0, 4);
    m_column->setSpacing(2);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(2);
    whole->addWidget(m_heading);
    whole->addWidget(m_body);
    connect(m_heading, &QToolButton::clicked, this, [this](bool open) {
        setFolded(!open);
        Q_EMIT folded(!open);
    });
    keepTranslated(this, [this] { retranslate(); });
    showFold();
}

void SettingsSection::add(SettingRow *row)
{
    m_rows.push_back(row);
    m_column->addWidget(row);
}

bool SettingsSection::search(const QStringList &words)
{
    m_searching = !words.isEmpty();
    bool any = false;
    for (SettingRow *row : m_rows) {
        const bool fits = row->search(words);
        row->setVisible(fits);
        any = any || fits;
    }
    setVisible(any);
    showFold();
    return any;
}

void SettingsSection::setFolded(bool isFolded)
{
    m_folded = isFolded;
    showFold();
}

void SettingsSection::showFold()
{
    const bool open = !m_folded || m_searching;
    m_heading->setChecked(open);
    m_heading->setArrowType(open ? Qt::DownArrow : isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    m_body->setVisible(open);
}

void SettingsSection::showChanged(int count)
{
    if (m_changed == count)
        return;
    m_changed = count;
    retranslate();
}

void SettingsSection::retranslate()
{
    const QString title = sectionTitle(m_section);
    m_heading->setText(m_changed == 0 ? title : tr("%1 – %n changed", nullptr, m_changed).arg(title));
    m_heading->setAccessibleDescription(tr("Folds and unfolds the section"));
    showFold(); // a language may run the other way
}

/// As in a tree: the arrow towards the text's end unfolds, the other folds.
bool SettingsSection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return QWidget::eventFilter(watched, event);
    const bool open = (key == Qt::Key_Right) != isRightToLeft();
    if (open == m_folded) {
        setFolded(!open);
        Q_EMIT folded(!open);
    }
    return true;
}

} // namespace spotter
