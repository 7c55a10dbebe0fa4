// Finds words in the transcript as they are typed: every match is marked in the text, Enter and Shift+Enter go from
// line to line, Escape closes. A second row puts other words in their place, in the present line or in all.
#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QTimer;
class QToolButton;

namespace spotter {

class TranscriptView;

class FindBar : public QWidget {
    Q_OBJECT

public:
    /// \p view outlives the bar.
    explicit FindBar(TranscriptView &view, QWidget *parent = nullptr);

    /// Shows the bar and takes the focus.
    void open();
    /// With the row to replace.
    void openReplace();
    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    /// \p direction 1: the next matching line below the present one, -1: above. Wraps around.
    void go(int direction);
    void refresh();
    QWidget *makeReplaceRow();
    /// In the present line and on to the next, or in all.
    void replace(bool all);

    TranscriptView &m_view;
    QLineEdit *m_words;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QWidget *m_replaceRow;
    QToolButton *m_showReplace;
    QLineEdit *m_with;
    QToolButton *m_replace;
    QToolButton *m_replaceAll;
    QTimer *m_recount;          ///< gathers lines that arrive
    std::vector<int> m_matches; ///< rows, in order
};

} // namespace spotter
