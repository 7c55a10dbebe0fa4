// A text broken into lines for a given width, in the largest letters with which it needs few enough lines.
// A short block of large letters is read from afar; a tall one hides what it lies over.
#pragma once

#include <QFont>
#include <QStringList>

#include <span>

namespace spotter {

struct FittedText {
    QFont font;
    QStringList lines;
    int width = 0; ///< of the widest line, in pixels
};

/// \p sizes_px from the largest to the smallest: the first with which \p fewLines are enough, else the smallest. What
/// needs more than \p mostLines even then loses its end and shows it by an ellipsis.
FittedText fitText(
    const QString &text, QFont font, std::span<const int> sizes_px, int width, int fewLines, int mostLines);

} // namespace spotter
