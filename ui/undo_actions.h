// Undo and Redo in the menu: they say what they would undo, and are off where there is nothing.
#pragma once

class QUndoStack;

namespace spotter {

class Actions;

/// Drives both actions by \p undo from now on; they live equally long. Obsolete steps are passed over.
void followUndo(QUndoStack &undo, const Actions &actions);
/// Takes obsolete steps off both sides of \p undo's present place.
void dropObsolete(QUndoStack &undo);

} // namespace spotter
