// Who exercised and what, of the sessions that are chosen: two fields to write in, which offer what others were called.
// What is written counts when it is left or Enter is pressed. GUI thread.
#pragma once

#include "core/session/kept_session.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;

namespace spotter {

class SessionFields : public QWidget {
    Q_OBJECT

public:
    enum Field { Person, Exercise, FieldCount };

    explicit SessionFields(QWidget *parent = nullptr);

    /// The chosen ones; none: nothing can be written.
    void showSessions(const std::vector<LibraryEntry> &chosen);
    /// What is offered, in order.
    void setKnown(Field field, const QStringList &known);

Q_SIGNALS:
    /// The chosen sessions are to have that value.
    void written(int field, const QString &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keep(Field field);
    void take(Field field);

    std::array<QComboBox *, FieldCount> m_fields{};
    std::array<QLabel *, FieldCount> m_labels{};
    std::array<QString, FieldCount> m_shown; ///< before anything was written
};

/// Of \p session.
const QString &valueOf(const LibraryEntry &session, SessionFields::Field field);

} // namespace spotter
