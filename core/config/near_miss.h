// "Did you mean …?": the known word that a mistyped one is nearest to.
#pragma once

#include <QStringList>

namespace spotter {

/// The key of the table, or its section, that \p key most looks like; empty where none is near. A key under the wrong
/// section is near to the same name under the right one.
QString nearestKey(const QString &key);

/// The nearest of \p words: at most one edit (insert, delete, replace, or swap of neighbours) for each three letters.
QString nearestWord(const QString &word, const QStringList &words);

} // namespace spotter
