// The help: the pages of :/help in a window of their own, with the list of actions and keys and what this program is;
// searched as one types, with a way back and forward, as large as one likes.
#pragma once

#include "ui/help/help_pages.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QToolBar;

namespace spotter {

class HelpBrowser;

class HelpWindow : public QWidget {
    Q_OBJECT

public:
    /// \p parent is the window whose actions and keys are listed.
    explicit HelpWindow(QWidget *parent);
    ~HelpWindow() override;

    void showStart();
    void showKeys();
    void showAbout();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(const QString &name);
    void fillPages();
    void fillList();
    void addTools(QToolBar *bar);
    void zoom(int steps);
    void lookAtMachine();
    void copyMachine() const;

    QWidget *m_described;
    std::vector<HelpPage> m_pages;
    QLineEdit *m_search;
    QListWidget *m_list; ///< all pages, or while something is searched, those that have it
    HelpBrowser *m_text;
    QAction *m_copy = nullptr;
    QString m_machine; ///< versionText(), once it is known
    int m_zoom = 0;
};

} // namespace spotter
