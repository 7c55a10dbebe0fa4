// The help: the pages of :/help in a window of their own, with the list of actions and keys, and what this program is.
#pragma once

#include <QWidget>

class QListWidget;
class QTextBrowser;

namespace spotter {

class Actions;

class HelpWindow : public QWidget {
    Q_OBJECT

public:
    HelpWindow(const Actions &actions, QWidget *parent = nullptr);

    void showStart();
    void showKeys();
    void showAbout();

private:
    void addPage(const QString &title, const QString &markdown, const QString &file = {});
    void open(int row);
    void followLink(const QUrl &link);

    QListWidget *m_pages;
    QTextBrowser *m_text;
    int m_keysRow = 0;
    int m_aboutRow = 0;
};

} // namespace spotter
