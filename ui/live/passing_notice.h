// A few words over the picture that go by themselves, to be read from where somebody exercises: "Marked 1:23".
#pragma once

#include <QTimer>
#include <QWidget>

namespace spotter {

class PassingNotice : public QWidget {
    Q_OBJECT

public:
    /// Lies over \p picture, at its leading upper corner.
    explicit PassingNotice(QWidget &picture);

    void tell(const QString &text);
    QString text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QString m_text;
    QTimer m_end;
};

} // namespace spotter
