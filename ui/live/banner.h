// A message in place: what went wrong and what to do, with a button that does it. It stands until the trouble is over
// or it is closed.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace spotter {

class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// \p action is the button's text; empty: no button.
    void tell(const QString &message, const QString &action);
    QString message() const;

Q_SIGNALS:
    void actionTriggered();

private:
    QLabel *m_message;
    QPushButton *m_action;
};

} // namespace spotter
