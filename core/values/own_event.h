// Something that a person saw and has a word for, beside what the coach says: a moment or a span of the session, and
// the vocabulary that such words are taken from. The word is kept with the event, so that it stays what it was when the
// vocabulary changes.
#pragma once

#include "core/values/session_time.h"

#include <QMetaType>
#include <QString>

namespace spotter {

struct OwnEvent {
    int id = 0; ///< within the session, from 1
    QString name;
    SessionTime from{};
    SessionTime to{}; ///< as `from` for a moment

    bool operator==(const OwnEvent &) const = default;
};

/// A word of the vocabulary.
struct EventKind {
    QString name;         ///< not empty, and only once in a vocabulary
    QString key;          ///< one letter or digit that marks it, in capitals; empty: none
    bool lasting = false; ///< it begins and ends; else it is a moment

    bool operator==(const EventKind &) const = default;
};

} // namespace spotter

Q_DECLARE_METATYPE(spotter::OwnEvent)
