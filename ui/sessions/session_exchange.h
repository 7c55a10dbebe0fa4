// Sessions in and out of the library, for the page Sessions: files and folders that are chosen or dropped are brought
// in, and the chosen sessions are written into a folder. Shows what is going on and what has come of it, above the
// list. GUI thread.
#pragma once

#include "ui/review/export_queue.h"
#include "ui/sessions/import_job.h"

#include <QPersistentModelIndex>
#include <QWidget>

#include <functional>

class QMenu;
class QMimeData;
class QToolButton;

namespace spotter {

class JobBar;

class SessionExchange : public QWidget {
    Q_OBJECT

public:
    /// \p library and \p exports outlive it. \p chosen tells the names of the chosen sessions.
    SessionExchange(
        SessionLibrary &library, ExportQueue &exports, std::function<QStringList()> chosen, QWidget *parent = nullptr);

    /// With a menu each; to be placed among the page's own.
    QToolButton *importButton() const { return m_import; }
    QToolButton *exportButton() const { return m_export; }

    /// Files and folders of this machine.
    static bool canTake(const QMimeData &dropped);
    void take(const QMimeData &dropped);
    void import(const QStringList &paths);
    void exportChosen(SessionsOrder::Kind kind, const QString &folder);
    ImportJob &job() { return m_job; }

Q_SIGNALS:
    /// The library holds others.
    void imported();

private:
    void translate();
    void fillMenus();
    void chooseFiles();
    void chooseFolder();
    void chooseTarget(SessionsOrder::Kind kind);
    void tellImport();
    void tellExport();

    SessionLibrary &m_library;
    ExportQueue &m_exports;
    std::function<QStringList()> m_chosen;
    ImportJob m_job;
    QStringList m_refused;
    QString m_left;
    double m_share = 0.0;
    int m_imported = 0;
    bool m_brokenOff = false;
    QPersistentModelIndex m_exporting;
    QToolButton *m_import;
    QToolButton *m_export;
    QMenu *m_importMenu;
    QMenu *m_exportMenu;
    JobBar *m_importBar;
    JobBar *m_exportBar;
};

} // namespace spotter
