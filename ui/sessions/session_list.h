// The list of sessions: what would stand in an empty one, and titles written in their place. GUI thread.
#pragma once

#include <QListView>

class QLineEdit;

namespace spotter {

class SessionList : public QListView {
    Q_OBJECT

public:
    explicit SessionList(QWidget *parent = nullptr);

    void setEmptyWords(const QString &words);
    /// Over the row of \p index, which has SessionsModel's roles, \p title is written anew; \p otherwise is what the
    /// session is called without one. Enter keeps what was written, Escape does not, nor does going elsewhere.
    void writeTitle(const QModelIndex &index, const QString &title, const QString &otherwise);

Q_SIGNALS:
    /// The session \p name is to have that title, which may be the one it has, or none.
    void titleWritten(const QString &name, const QString &title);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString m_emptyWords;
    QLineEdit *m_title; ///< over a row while its title is written
    QString m_titled;   ///< the name of that session
};

} // namespace spotter
