#include "core/values/error.h"

namespace spotter {

Error::Error(QString message, QString place, QString remedy, QString key)
    : m_message(std::move(message))
    , m_place(std::move(place))
    , m_remedy(std::move(remedy))
    , m_key(std::move(key))
    , m_utf8(sentence().toUtf8())
{
}

QString Error::sentence() const
{
    QString line = m_place.isEmpty() ? m_message : m_place + QStringLiteral(": ") + m_message;
    if (!m_remedy.isEmpty())
        line += QStringLiteral(". ") + m_remedy;
    return line + QLatin1Char('.');
}

} // namespace spotter
