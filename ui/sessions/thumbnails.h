// Makes the small pictures of the library, one after the other on a thread of their own, and keeps each beside its
// film.
#pragma once

#include <QImage>
#include <QObject>
#include <QThreadPool>

namespace spotter {

class Thumbnails : public QObject {
    Q_OBJECT

public:
    explicit Thumbnails(QObject *parent = nullptr);
    /// Returns when the one in hand is done; those that wait are forgotten.
    ~Thumbnails() override;

    /// Answered by made(), unless the session has no film that can be read.
    void want(const QString &name, const QString &folder);

Q_SIGNALS:
    void made(const QString &name, const QImage &thumbnail);

private:
    QThreadPool m_pool;
};

/// A picture from the first third of a session's film, as it lies beside it, or drawn now and put there. Null where
/// there is none. Any thread; takes some tens of milliseconds.
QImage thumbnailOf(const QString &sessionFolder);

} // namespace spotter
