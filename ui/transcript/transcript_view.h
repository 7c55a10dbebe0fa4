// The transcript as a list: a click or Enter shows the line on the timeline; lines are judged and rewritten in place.
// It follows the newest line until somebody scrolls up or chooses another one, and has a button to return.
#pragma once

#include "core/values/review.h"
#include "core/values/session_time.h"
#include "ui/transcript/transcript_model.h"

#include <QListView>
#include <QPersistentModelIndex>

class QToolButton;

namespace spotter {

class LineButtons;
class TranscriptDelegate;
class TranscriptEdits;

class TranscriptView : public QListView {
    Q_OBJECT

public:
    /// \p lines is a TranscriptModel or a filter before one. Both outlive the view.
    TranscriptView(QAbstractItemModel &lines, TranscriptEdits &edits, QWidget *parent = nullptr);

    /// The chosen lines, or all where none is chosen, to the clipboard.
    void copy() const;
    /// The chosen utterances.
    void judge(Verdict verdict);
    /// Opens the present line for writing; a note too.
    void rewrite();
    void removeNotes();
    /// Puts \p with for \p words in these lines of the model. Returns how many changed.
    int replace(const std::vector<int> &rows, const QString &words, const QString &with);

    /// Shows and chooses the line, without telling that it was chosen. False where it is not shown.
    bool showLine(TranscriptModel::Kind kind, int id);
    void follow();
    bool isFollowing() const { return m_following; }
    /// Marked in every text from now on.
    void setSearched(const QString &words);
    /// Whether some of the chosen lines are of \p kind.
    bool hasChosen(TranscriptModel::Kind kind) const { return !chosen(kind).empty(); }

    void keyboardSearch(const QString &search) override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void utteranceChosen(int id);
    void momentChosen(std::chrono::nanoseconds time);
    void selectionTold();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void reset() override;

private:
    std::vector<int> chosen(TranscriptModel::Kind kind) const;
    void tellChosen(const QModelIndex &line);
    void keepWritten(const QModelIndex &line, const QString &text);
    void setFollowing(bool following);
    void placeButtons();
    void placeNewest();
    bool isAtEnd() const;
    /// The line that the buttons stand on; invalid: on none.
    QModelIndex lineWithButtons() const;
    void clickJudge(Verdict verdict);

    TranscriptEdits &m_edits;
    TranscriptDelegate *m_delegate;
    LineButtons *m_buttons;
    QToolButton *m_newest;
    QPersistentModelIndex m_hovered;
    bool m_following = true;
    bool m_scrollsItself = false;
};

} // namespace spotter
