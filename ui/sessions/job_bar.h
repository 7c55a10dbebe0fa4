// What a longer job is doing, with its progress and a way to stop it; then what has come of it, until it is closed. In
// place, above what it is about. GUI thread.
#pragma once

#include <QFrame>

class QLabel;
class QListWidget;
class QProgressBar;
class QToolButton;

namespace spotter {

class LiveRegion;

class JobBar : public QFrame {
    Q_OBJECT

public:
    explicit JobBar(QWidget *parent = nullptr);

    /// It runs: what it does, and what share of it is done.
    void showProgress(const QString &text, double share);
    /// It is over: what has come of it, and a line for each thing that could not be done. Told to a screen reader.
    void showResult(const QString &text, const QStringList &troubles);
    QString text() const;
    QStringList troubles() const;

Q_SIGNALS:
    void cancelled();

private:
    void showParts(const QString &text, bool isRunning);

    QLabel *m_text;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QToolButton *m_close;
    QListWidget *m_troubles;
    LiveRegion *m_region;
};

} // namespace spotter
