// The one error type of the program: what happened, where, and what to do about it, in words that a coach understands.
// Rooms throw it; it is caught at the engine's slot boundary and in app/main.cpp (see `spotter::CoachEngine::failed`).
#pragma once

#include <QMetaType>
#include <QString>

#include <exception>

namespace spotter {

class Error : public std::exception {
public:
    Error() = default;
    /// \p message what is wrong, \p place the file, key or device, \p remedy what to do. Each without a closing stop.
    /// \p key is the setting that it is about, where it is about one.
    explicit Error(QString message, QString place = {}, QString remedy = {}, QString key = {});

    const QString& message() const { return m_message; }
    const QString& place() const { return m_place; }
    const QString& remedy() const { return m_remedy; }
    const QString& key() const { return m_key; }

    /// All of it as one line: "place: message. Remedy."
    QString sentence() const;
    const char* what() const noexcept override { return m_utf8.constData(); }

private:
    QString m_message;
    QString m_place;
    QString m_remedy;
    QString m_key;
    QByteArray m_utf8;
};

/// There is not enough memory: with less to do it may go on.
class OutOfMemory : public Error {
public:
    using Error::Error;
};

} // namespace spotter

Q_DECLARE_METATYPE(spotter::Error)
