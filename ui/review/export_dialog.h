// What is to be exported of a session, and where to: a clip with its captions, or all of it as a file. Shows the
// command that does the same. GUI thread.
#pragma once

#include "core/session/session_library.h"
#include "ui/review/export_job.h"
#include "ui/review/review_bar.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace spotter {

class ExportDialog : public QDialog {
    Q_OBJECT

public:
    enum Kind { ClipAlone, ClipWithSrt, ClipWithVtt, AsJson, AsCsv, AsSrt, AsVtt, KindCount };

    /// \p library outlives it. Folder and kind are those used last.
    ExportDialog(
        SessionLibrary &library, const LibraryEntry &session, const ReviewRange &range, QWidget *parent = nullptr);

    /// The line to type for the same.
    QString command() const;

private:
    void browse();
    void begin();
    void tell(const QString &words);
    void refresh();
    void followKind();

    SessionLibrary &m_library;
    LibraryEntry m_session;
    ReviewRange m_range;
    ExportJob m_job;
    QComboBox *m_kind;
    QLineEdit *m_path;
    QLineEdit *m_command;
    QLabel *m_span;
    QProgressBar *m_progress;
    QLabel *m_told;
    QPushButton *m_export;
    QPushButton *m_close;
};

} // namespace spotter
