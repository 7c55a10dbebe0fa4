// The Sessions page: the library to search, sort out and open. GUI thread.
#pragma once

#include "core/session/session_library.h"
#include "ui/sessions/session_fields.h"
#include "ui/sessions/sessions_filter.h"
#include "ui/sessions/sessions_model.h"
#include "ui/sessions/thumbnails.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QToolButton;
class QUndoStack;

namespace spotter {

class ExportQueue;
class FilterBar;
class SessionExchange;
class SessionList;
class WeekPlots;

class SessionsPage : public QWidget {
    Q_OBJECT

public:
    /// All outlive the page. Trash and titles can be undone in \p undo.
    SessionsPage(SessionLibrary &library, ExportQueue &exports, QUndoStack &undo, QWidget *parent = nullptr);

    /// What has the focus when the page is gone to.
    QWidget &list() const;

Q_SIGNALS:
    /// A session is to be reviewed.
    void opened(const QString &name);

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeBar();
    void addAction(QToolButton *button, const QKeySequence &key, void (SessionsPage::*step)());
    void addMenuKey(QToolButton *button, const QKeySequence &key);
    void reload();
    void refresh();
    std::vector<int> chosen() const;
    QStringList chosenNames() const;
    void openChosen();
    void trashChosen();
    void renameChosen();
    void writeTitle(const QString &name, const QString &title);
    void write(int field, const QString &value);
    void refreshKnown();
    void refreshPlots();
    void tell();

    SessionLibrary &m_library;
    QUndoStack &m_undo;
    SessionsModel m_model;
    SessionsFilter m_filter;
    Thumbnails m_thumbnails;
    QTimer m_reload; ///< gathers changes
    bool m_loaded = false;
    QLineEdit *m_words;
    FilterBar *m_filters;
    QToolButton *m_open;
    QToolButton *m_rename;
    QToolButton *m_trash;
    QToolButton *m_figures;
    SessionExchange *m_exchange;
    SessionList *m_list;
    SessionFields *m_fields;
    WeekPlots *m_plots;
};

} // namespace spotter
