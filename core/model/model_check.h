// Looks a whole model over before anybody waits for it to coach: its configuration, every tensor of every part, its
// tokenizer, and whether its files are those that came from the hub.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace spotter {

struct ModelCheck {
    QStringList problems; ///< sentences; empty: the model can be used
    QStringList notes;    ///< which encoders were taken, and from where
    int wholeFiles = 0;   ///< whose hash is known, and is right
    int unknownFiles = 0; ///< whose hash nobody knows
};

/// \p folder: a checkpoint's. \p onShare is told how much of the files has been read, 0 … 1. Any thread. Reads all of
/// the files that came from the hub.
ModelCheck checkModel(const QString &folder, const std::function<void(double)> &onShare = {});

} // namespace spotter
