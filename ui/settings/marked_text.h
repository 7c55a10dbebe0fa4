// Words that were searched for, marked in a text.
#pragma once

#include <QPalette>
#include <QString>
#include <QStringList>

namespace spotter {

/// \p text as rich text for a label, every occurrence of the \p words in the palette's highlight, whatever their case.
QString markedText(const QString &text, const QStringList &words, const QPalette &palette);

} // namespace spotter
