// A message in place: what went wrong and what to do, with a button that does it. It stands until the trouble is over
// or it is closed.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace spotter {

class LiveRegion;

class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// Stays as it was said whatever the language. \p canRetry: with a button to try again.
    void tell(const QString &message, bool canRetry);
    QString message() const;

Q_SIGNALS:
    void retryWanted();

private:
    QLabel *m_message;
    QPushButton *m_retry;
    LiveRegion *m_region;
};

} // namespace spotter
