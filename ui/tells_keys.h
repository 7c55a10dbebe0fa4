// For a widget that answers keys by itself, without actions: it tells them, so that the lists of keys are complete.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace spotter {

struct KeyHelp {
    QString what; ///< translated, as a menu would say it: "Next event"
    QList<QKeySequence> keys;
};

/// Implemented by widgets. GUI thread.
class TellsKeys {
public:
    virtual ~TellsKeys() = default;
    virtual QList<KeyHelp> keyHelp() const = 0;
};

} // namespace spotter
