#include "ui/actions.h"

#include "ui/icons.h"
#include "ui/keep_translated.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>

#include <string_view>

namespace spotter {

namespace {

struct ActionRow {
    const char *menu;
    const char *text;
    const char *icon;
    const char *keys; ///< separated by a blank
    bool checkable = false;
    bool lineBefore = false;
    bool ofList = false; ///< its keys work only while the list that it is added to has the focus
};

// In the order of Act. A single letter is a key of the predecessor.
constexpr std::array<ActionRow, 32> rows{{
    {QT_TRANSLATE_NOOP("Actions", "&File"), QT_TRANSLATE_NOOP("Actions", "&Open Video…"), "film", "Ctrl+O"},
    {QT_TRANSLATE_NOOP("Actions", "&File"), QT_TRANSLATE_NOOP("Actions", "Open S&ample Session"), "figure", ""},
    {QT_TRANSLATE_NOOP("Actions", "&File"), QT_TRANSLATE_NOOP("Actions", "All So&urces…"), "camera", "Ctrl+U"},
    {QT_TRANSLATE_NOOP("Actions", "&File"), QT_TRANSLATE_NOOP("Actions", "&Save Settings"), "save", "Ctrl+S", false,
        true},
    {QT_TRANSLATE_NOOP("Actions", "&File"), QT_TRANSLATE_NOOP("Actions", "&Quit"), "", "Ctrl+Q Q", false, true},
    {QT_TRANSLATE_NOOP("Actions", "&Edit"), QT_TRANSLATE_NOOP("Actions", "&Undo"), "undo", "Ctrl+Z"},
    {QT_TRANSLATE_NOOP("Actions", "&Edit"), QT_TRANSLATE_NOOP("Actions", "&Redo"), "redo", "Ctrl+Shift+Z Ctrl+Y"},
    {QT_TRANSLATE_NOOP("Actions", "&Edit"), QT_TRANSLATE_NOOP("Actions", "&Find in the Transcript"), "find", "Ctrl+F",
        false, true},
    {QT_TRANSLATE_NOOP("Actions", "Se&ssion"), QT_TRANSLATE_NOOP("Actions", "Start"), "play", "Space"},
    {QT_TRANSLATE_NOOP("Actions", "Se&ssion"), QT_TRANSLATE_NOOP("Actions", "Stop"), "stop", "Ctrl+."},
    {QT_TRANSLATE_NOOP("Actions", "Se&ssion"), QT_TRANSLATE_NOOP("Actions", "Reset"), "reset", "R"},
    {QT_TRANSLATE_NOOP("Actions", "Se&ssion"), QT_TRANSLATE_NOOP("Actions", "&Mark This Moment"), "mark", "M PgDown",
        false, true},
    {QT_TRANSLATE_NOOP("Actions", "Se&ssion"), QT_TRANSLATE_NOOP("Actions", "Mark and &Write a Note"), "", "Shift+M"},
    {QT_TRANSLATE_NOOP("Actions", "Se&ssion"), QT_TRANSLATE_NOOP("Actions", "Show the Last Re&petition Again"), "", "V",
        false, true},
    {QT_TRANSLATE_NOOP("Actions", "Se&ssion"), QT_TRANSLATE_NOOP("Actions", "Show What Was Meant A&gain"), "",
        "Shift+V"},
    {QT_TRANSLATE_NOOP("Actions", "Se&ssion"), QT_TRANSLATE_NOOP("Actions", "Save the &Last Minutes"), "",
        "Ctrl+Shift+S"},
    {QT_TRANSLATE_NOOP("Actions", "&Transcript"), QT_TRANSLATE_NOOP("Actions", "&Accept"), "accept", "A", false, false,
        true},
    {QT_TRANSLATE_NOOP("Actions", "&Transcript"), QT_TRANSLATE_NOOP("Actions", "Re&ject"), "reject", "D", false, false,
        true},
    {QT_TRANSLATE_NOOP("Actions", "&Transcript"), QT_TRANSLATE_NOOP("Actions", "Re&write"), "edit", "E F2", false,
        false, true},
    {QT_TRANSLATE_NOOP("Actions", "&Transcript"), QT_TRANSLATE_NOOP("Actions", "Clear the &Verdict"), "", "Backspace",
        false, false, true},
    {QT_TRANSLATE_NOOP("Actions", "&Transcript"), QT_TRANSLATE_NOOP("Actions", "&Remove the Note"), "remove", "Del",
        false, true, true},
    {QT_TRANSLATE_NOOP("Actions", "&Transcript"), QT_TRANSLATE_NOOP("Actions", "&Copy Lines"), "copy", "Ctrl+C", false,
        true, true},
    {QT_TRANSLATE_NOOP("Actions", "&View"), QT_TRANSLATE_NOOP("Actions", "&Coach"), "camera", "Ctrl+1", true},
    {QT_TRANSLATE_NOOP("Actions", "&View"), QT_TRANSLATE_NOOP("Actions", "S&essions"), "film", "Ctrl+2", true},
    {QT_TRANSLATE_NOOP("Actions", "&View"), QT_TRANSLATE_NOOP("Actions", "&Review"), "accept", "Ctrl+3", true},
    {QT_TRANSLATE_NOOP("Actions", "&View"), QT_TRANSLATE_NOOP("Actions", "Se&ttings"), "settings", "Ctrl+,", true,
        true},
    {QT_TRANSLATE_NOOP("Actions", "&View"), QT_TRANSLATE_NOOP("Actions", "St&atistics"), "statistics", "S", true},
    {QT_TRANSLATE_NOOP("Actions", "&View"), QT_TRANSLATE_NOOP("Actions", "&Full Screen"), "fullscreen", "F11", true,
        true},
    {QT_TRANSLATE_NOOP("Actions", "&Help"), QT_TRANSLATE_NOOP("Actions", "Spotter &Help"), "help", "F1"},
    {QT_TRANSLATE_NOOP("Actions", "&Help"), QT_TRANSLATE_NOOP("Actions", "&Keys"), "", ""},
    {QT_TRANSLATE_NOOP("Actions", "&Help"), QT_TRANSLATE_NOOP("Actions", "&Find Action…"), "find", "Ctrl+Shift+P"},
    {QT_TRANSLATE_NOOP("Actions", "&Help"), QT_TRANSLATE_NOOP("Actions", "&About Spotter"), "info", "", false, true},
}};

QString translated(const char *text)
{
    return QCoreApplication::translate("Actions", text);
}

QList<QKeySequence> keysOf(const ActionRow &row)
{
    QList<QKeySequence> keys;
    for (const QString &key : QString::fromLatin1(row.keys).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        keys << QKeySequence(key);
    return keys;
}

} // namespace

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    static_assert(rows.size() == count);
    for (std::size_t i = 0; i < count; ++i) {
        const ActionRow &row = rows[i];
        auto *action = new QAction(this);
        keepTranslated(action, [action, &row] { action->setText(translated(row.text)); });
        if (*row.icon)
            action->setIcon(themedIcon(QLatin1String(row.icon)));
        action->setShortcuts(keysOf(row));
        action->setCheckable(row.checkable);
        if (row.ofList)
            action->setShortcutContext(Qt::WidgetShortcut);
        m_actions[i] = action;
    }
}

void Actions::fill(QMenuBar *bar, QMenu *sources, QMenu *ownEvents, QMenu *replay) const
{
    QMenu *menu = nullptr;
    for (std::size_t i = 0; i < count; ++i) {
        if (i == 0 || std::string_view(rows[i].menu) != rows[i - 1].menu) {
            menu = bar->addMenu(QString());
            keepTranslated(menu, [menu, i] { menu->setTitle(translated(rows[i].menu)); });
        }
        if (rows[i].lineBefore)
            menu->addSeparator();
        menu->addAction(m_actions[i]);
        if (Act(i) == Act::ShowSources)
            menu->addMenu(sources);
        if (Act(i) == Act::MarkAndWrite)
            menu->addMenu(ownEvents);
        if (Act(i) == Act::SaveReplay)
            menu->addMenu(replay);
    }
}

bool SpaceBelongsToButtons::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Space)
        return false;
    if (!qobject_cast<QAbstractButton *>(watched) && !qobject_cast<QComboBox *>(watched))
        return false;
    event->accept();
    return true;
}

} // namespace spotter
