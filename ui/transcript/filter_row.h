// The toggles that choose which lines of the transcript are shown, and how many are.
#pragma once

#include "ui/transcript/transcript_filter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace spotter {

class FilterRow : public QWidget {
    Q_OBJECT

public:
    /// \p filter outlives the row.
    explicit FilterRow(TranscriptFilter &filter, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void apply();
    /// The controls as the filter has it.
    void refresh();
    void tellReviewed();
    void refreshCount();
    void drawShapes();

    TranscriptFilter &m_filter;
    QToolButton *m_feedback;
    QToolButton *m_praise;
    QToolButton *m_notes;
    QComboBox *m_reviewed;
    QSpinBox *m_confidence;
    QLabel *m_count;
    QToolButton *m_clear;
};

} // namespace spotter
