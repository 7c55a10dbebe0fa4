// What is to be exported of a session, and where to: clips of its film, or all of it as a file. Shows a clip before it
// is made, the exports that run, and the command that does the same. GUI thread.
#pragma once

#include "core/session/clip_spans.h"
#include "core/session/session_library.h"
#include "ui/review/clip_order.h"
#include "ui/review/review_bar.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace spotter {

class ClipPreview;
class ExportQueue;

class ExportDialog : public QDialog {
    Q_OBJECT

public:
    enum Kind { Clip, Report, Json, Csv, Srt, WebVtt, Labels, Qevd, KindCount };

    /// \p library and \p queue outlive it: what is in the queue goes on when the dialog is closed. Choices are those
    /// made last.
    ExportDialog(SessionLibrary &library, ExportQueue &queue, const LibraryEntry &session, const ReviewRange &range,
        QWidget *parent = nullptr);
    ~ExportDialog() override;

    void setKind(Kind kind);
    /// Events to cut around; none: the range.
    void setPart(std::optional<ClipEvents> events);
    void setPath(const QString &path);
    /// The line to type for the same.
    QString command() const;
    /// The clips that would be made.
    const std::vector<ClipSpan> &spans() const { return m_spans; }

private:
    void translate();
    void makeClipRows(QFormLayout &form);
    QWidget *makeQueuePart();
    void connectParts();
    void restoreChoices();
    void rememberChoices() const;
    void load();
    void browse();
    void begin();
    void refresh();
    void refreshQueue();
    void followKind();
    void findSpans();
    Kind kind() const;
    std::optional<ClipEvents> part() const;
    ClipCaptions captions() const;

    SessionLibrary &m_library;
    ExportQueue &m_queue;
    LibraryEntry m_summary;
    std::shared_ptr<const KeptSession> m_session; ///< null until it is loaded
    ReviewRange m_range;
    std::vector<ClipSpan> m_spans;
    ClipPreview *m_preview;
    QFormLayout *m_form;
    QComboBox *m_kind;
    QComboBox *m_part;
    QDoubleSpinBox *m_before;
    QDoubleSpinBox *m_after;
    QLabel *m_whatLabel;
    QLabel *m_partLabel;
    QLabel *m_captionsLabel;
    QLabel *m_fileLabel;
    QLabel *m_commandLabel;
    QLabel *m_found;
    QComboBox *m_captions;
    QCheckBox *m_decisions;
    QCheckBox *m_blurFaces;
    QLineEdit *m_path;
    QLineEdit *m_command;
    QListView *m_list;
    QPushButton *m_browse;
    QPushButton *m_close;
    QPushButton *m_cancel;
    QPushButton *m_clear;
    QPushButton *m_export;
};

} // namespace spotter
