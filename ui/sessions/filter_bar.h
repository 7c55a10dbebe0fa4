// Above the list of sessions: which of them are shown, and how many those are. GUI thread.
#pragma once

#include "ui/sessions/session_fields.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;

namespace spotter {

class SessionsFilter;

class FilterBar : public QWidget {
    Q_OBJECT

public:
    /// \p filter outlives it.
    explicit FilterBar(SessionsFilter &filter, QWidget *parent = nullptr);

    /// What can be asked for of \p field, in order. What was asked for and is not there any more is not asked for.
    void setKnown(SessionFields::Field field, const QStringList &known);
    void tellCount();

private:
    std::array<QComboBox *, 4> boxes() const;
    void tell();

    SessionsFilter &m_filter;
    QComboBox *m_shown;
    std::array<QComboBox *, SessionFields::FieldCount> m_whose{};
    QComboBox *m_since;
    QLabel *m_count;
};

} // namespace spotter
