// A JSON object read strictly: a member that is missing or of another kind is told. For core/session.
#pragma once

#include "core/values/session_time.h"

#include <QJsonArray>
#include <QJsonObject>

namespace spotter {

class JsonFields {
public:
    /// \p place, for errors, outlives it.
    JsonFields(QJsonObject object, const QString &place);

    // Each throws Error where the member is not there or no such value.
    double number(const char *key) const;
    int integer(const char *key) const;
    bool flag(const char *key) const;
    QString text(const char *key) const;
    /// Of seconds.
    SessionTime time(const char *key) const;
    QJsonObject object(const char *key) const;
    QJsonArray list(const char *key) const;
    /// One of the words that \p wordOf gives for Value(0) … \p last.
    template <typename Value> Value word(const char *key, Value last, QString (*wordOf)(Value)) const
    {
        const QString word = text(key);
        for (int i = 0; i <= int(last); ++i) {
            if (wordOf(Value(i)) == word)
                return Value(i);
        }
        fail(key);
    }

    bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }
    const QString &place() const { return m_place; }
    [[noreturn]] void fail(const char *key) const;

private:
    QJsonValue value(const char *key, QJsonValue::Type type) const;

    QJsonObject m_object;
    const QString &m_place;
};

/// What makes a time of seconds exactly the nanoseconds that toSeconds() made them from. None where it is no time.
std::optional<SessionTime> timeOfSeconds(double seconds);

/// The object that \p bytes are. Throws Error.
QJsonObject jsonObjectFrom(const QByteArray &bytes, const QString &place);

} // namespace spotter
