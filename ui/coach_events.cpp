#include "ui/coach_events.h"

#include "ui/coach_page.h"
#include "ui/icons.h"
#include "ui/review/vocabulary_model.h"

#include <QMenu>

namespace spotter {

CoachEvents::CoachEvents(
    CoachPage &page, const CoachingSession &session, const VocabularyModel &vocabulary, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_session(session)
    , m_vocabulary(vocabulary)
    , m_keys(&page, {})
{
    m_keys.setOthers([this](const QKeySequence &key) { return isInSession() && m_vocabulary.kindOf(key) != nullptr; },
        [this](const QKeySequence &key) { mark(*m_vocabulary.kindOf(key)); });
}

bool CoachEvents::isInSession() const
{
    const EngineState state = m_session.engineState();
    return state == EngineState::Running || state == EngineState::Paused;
}

void CoachEvents::mark(const EventKind &kind)
{
    m_page.mark(kind, m_session.now());
}

void CoachEvents::fill(QMenu &menu)
{
    menu.clear();
    for (const EventKind &kind : m_vocabulary.kinds()) {
        const bool ends = kind.lasting && m_page.ownEvents().begun(kind.name);
        QString text = ends ? tr("End “%1”").arg(kind.name)
            : kind.lasting  ? tr("Begin “%1”").arg(kind.name)
                            : tr("Mark “%1”").arg(kind.name);
        text.replace(QLatin1Char('&'), QLatin1String("&&"));
        if (m_vocabulary.kindOf(QKeySequence(kind.key)) == &kind)
            text += QLatin1Char('\t') + kind.key; // told, not bound: it works on two pages
        QAction *action = menu.addAction(text, &menu, [this, kind] { mark(kind); });
        action->setEnabled(isInSession());
    }
    menu.addSeparator();
    menu.addAction(themedIcon(QStringLiteral("edit")), tr("Change the Words…"), this, &CoachEvents::wordsWanted);
}

} // namespace spotter
