// The transcript as a list: a click or Enter shows the moment on the timeline, Ctrl+C copies the chosen lines.
#pragma once

#include "core/values/session_time.h"

#include <QListView>

namespace spotter {

class TranscriptModel;

class TranscriptView : public QListView {
    Q_OBJECT

public:
    explicit TranscriptView(TranscriptModel &model, QWidget *parent = nullptr);

    /// The chosen lines, or all where none is chosen, to the clipboard.
    void copy() const;

Q_SIGNALS:
    void momentChosen(std::chrono::nanoseconds time);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
};

} // namespace spotter
