// The Sessions page: the library to search, sort out and open. GUI thread.
#pragma once

#include "core/session/session_library.h"
#include "ui/sessions/session_fields.h"
#include "ui/sessions/sessions_filter.h"
#include "ui/sessions/sessions_model.h"
#include "ui/sessions/thumbnails.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QToolButton;
class QSplitter;
class QUndoStack;

namespace spotter {

class ExportQueue;
class SessionExchange;
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
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeFilterRow();
    void connectFilters();
    void addAction(QToolButton *button, const QKeySequence &key, void (SessionsPage::*step)());
    void addMenuKey(QToolButton *button, const QKeySequence &key);
    void reload();
    void refresh();
    std::vector<int> chosen() const;
    QStringList chosenNames() const;
    void openChosen();
    void trashChosen();
    void renameChosen();
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
    QComboBox *m_shown;
    std::array<QComboBox *, SessionFields::FieldCount> m_whose{}; ///< filters by person and exercise
    QComboBox *m_since;
    QLabel *m_count;
    QToolButton *m_open;
    QToolButton *m_rename;
    QToolButton *m_trash;
    QToolButton *m_figures;
    SessionExchange *m_exchange;
    QListView *m_list;
    SessionFields *m_fields;
    WeekPlots *m_plots;
    QLineEdit *m_title; ///< over a row while it is renamed
};

} // namespace spotter
