#include "core/session/json_fields.h"

#include "core/values/error.h"

#include <QJsonDocument>

#include <cmath>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace

std::optional<SessionTime> timeOfSeconds(double seconds)
{
    constexpr double longest_s = 9e9; // what nanoseconds in 64 bits hold
    if (!(std::abs(seconds) < longest_s))
        return {};
    return SessionTime(std::llround(seconds * 1e9));
}

QJsonObject jsonObjectFrom(const QByteArray &bytes, const QString &place)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        throw Error(Text::tr("This is no JSON (%1, at byte %2)").arg(problem.errorString()).arg(problem.offset), place);
    if (!document.isObject())
        throw Error(Text::tr("This JSON is no object"), place);
    return document.object();
}

JsonFields::JsonFields(QJsonObject object, const QString &place)
    : m_object(std::move(object))
    , m_place(place)
{
}

void JsonFields::fail(const char *key) const
{
    throw Error(Text::tr("\"%1\" is missing, or is not what it should be").arg(QLatin1String(key)), m_place,
        Text::tr("Export the session again"));
}

QJsonValue JsonFields::value(const char *key, QJsonValue::Type type) const
{
    const QJsonValue found = m_object.value(QLatin1String(key));
    if (found.type() != type)
        fail(key);
    return found;
}

double JsonFields::number(const char *key) const
{
    return value(key, QJsonValue::Double).toDouble();
}

int JsonFields::integer(const char *key) const
{
    const double found = number(key);
    if (found != std::floor(found) || std::abs(found) > std::numeric_limits<int>::max())
        fail(key);
    return int(found);
}

bool JsonFields::flag(const char *key) const
{
    return value(key, QJsonValue::Bool).toBool();
}

QString JsonFields::text(const char *key) const
{
    return value(key, QJsonValue::String).toString();
}

SessionTime JsonFields::time(const char *key) const
{
    const std::optional<SessionTime> found = timeOfSeconds(number(key));
    if (!found)
        fail(key);
    return *found;
}

QJsonObject JsonFields::object(const char *key) const
{
    return value(key, QJsonValue::Object).toObject();
}

QJsonArray JsonFields::list(const char *key) const
{
    return value(key, QJsonValue::Array).toArray();
}

} // namespace spotter
