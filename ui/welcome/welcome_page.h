// What stands in the picture's place while nothing is open: on the first start a greeting, later only that no camera is
// there. Below it all sources to choose from.
#pragma once

#include <QScrollArea>

class QLabel;

namespace spotter {

class SourceBoard;

class WelcomePage : public QScrollArea {
    Q_OBJECT

public:
    /// Takes \p board.
    explicit WelcomePage(SourceBoard *board, QWidget *parent = nullptr);

    /// Greets, or not any more.
    void setFirst(bool first);
    bool isFirst() const { return m_first; }

    /// Whether the studio has never been used here.
    static bool isFirstStart();
    /// From now on it has been.
    static void rememberStart();

private:
    void showWords();

    SourceBoard *m_board;
    QLabel *m_title;
    QLabel *m_words;
    bool m_first = false;
};

} // namespace spotter
