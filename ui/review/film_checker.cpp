#include "ui/review/film_checker.h"

#include "core/session/film_check.h"

namespace spotter {

void FilmChecker::look(const LibraryEntry &session, const QJsonObject &provenance)
{
    forget();
    m_thread = std::jthread([this, session, provenance, number = m_wanted](const std::stop_token &stop) {
        const QString sentence = filmObjection(session, provenance, stop);
        if (sentence.isEmpty())
            return;
        QMetaObject::invokeMethod(
            this,
            [this, number, sentence] {
                if (number == m_wanted)
                    Q_EMIT objected(sentence);
            },
            Qt::QueuedConnection);
    });
}

void FilmChecker::forget()
{
    ++m_wanted;
    m_thread = {}; // stops, and waits for as long as it takes to notice
}

} // namespace spotter
