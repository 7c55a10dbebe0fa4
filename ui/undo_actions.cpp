#include "ui/undo_actions.h"

#include "ui/actions.h"
#include "ui/keep_translated.h"
#include "ui/undo_step.h"

#include <QCoreApplication>
#include <QUndoStack>

namespace spotter {

namespace {

QString nameOf(const QUndoCommand *command)
{
    const auto *step = dynamic_cast<const UndoStep *>(command);
    return step ? step->name() : command ? command->text() : QString();
}

void follow(QUndoStack &undo, QAction *action, const char *plain, const char *withText, bool back)
{
    const auto show = [&undo, action, plain, withText, back] {
        const QString step = nameOf(undo.command(back ? undo.index() - 1 : undo.index()));
        action->setEnabled(back ? undo.canUndo() : undo.canRedo());
        action->setText(step.isEmpty() ? QCoreApplication::translate("Actions", plain)
                                       : QCoreApplication::translate("Actions", withText)
                                             .arg(QString(step).replace(u'&', QLatin1String("&&"))));
    };
    keepTranslated(action, show);
    QObject::connect(&undo, &QUndoStack::indexChanged, action, show);
    QObject::connect(action, &QAction::triggered, &undo, [&undo, back] {
        back ? undo.undo() : undo.redo();
        dropObsolete(undo);
    });
}

} // namespace

void followUndo(QUndoStack &undo, const Actions &actions)
{
    follow(undo, actions[Act::Undo], QT_TRANSLATE_NOOP("Actions", "&Undo"), QT_TRANSLATE_NOOP("Actions", "&Undo: %1"),
        true);
    follow(undo, actions[Act::Redo], QT_TRANSLATE_NOOP("Actions", "&Redo"), QT_TRANSLATE_NOOP("Actions", "&Redo: %1"),
        false);
}

void dropObsolete(QUndoStack &undo)
{
    const auto isObsolete = [&](int step) { return undo.command(step) && undo.command(step)->isObsolete(); };
    // An obsolete step is deleted, not carried out.
    while (isObsolete(undo.index() - 1))
        undo.undo();
    while (isObsolete(undo.index()))
        undo.redo();
}

} // namespace spotter
