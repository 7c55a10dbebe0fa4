// Own events while a session is coached: the keys of the vocabulary mark the moment, as on the page Review, and so does
// a menu. A key that does something else already goes on doing that. GUI thread.
#pragma once

#include "ui/page_keys.h"

#include "core/stream/coaching_session.h"

#include <QObject>

class QMenu;

namespace spotter {

class CoachPage;
class VocabularyModel;
struct EventKind;

class CoachEvents : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    CoachEvents(
        CoachPage &page, const CoachingSession &session, const VocabularyModel &vocabulary, QObject *parent = nullptr);

    /// The words with what they would do now, and the way to change them.
    void fill(QMenu &menu);

Q_SIGNALS:
    /// The words are to be changed.
    void wordsWanted();

private:
    bool isInSession() const;
    void mark(const EventKind &kind);

    CoachPage &m_page;
    const CoachingSession &m_session;
    const VocabularyModel &m_vocabulary;
    PageKeys m_keys;
};

} // namespace spotter
