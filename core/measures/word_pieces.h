// Sentences as the pieces that they are compared by. Pure; any thread.
#pragma once

#include <QString>
#include <QStringList>

namespace spotter {

/// Words and marks in lower case, as the Penn Treebank's rules cut them where it matters for a coach's sentences: a
/// mark is a piece, "don't" is "do" and "n't", "that's" is "that" and "'s", a Chinese letter is a piece.
QStringList treebankPieces(const QString &sentence);

/// Words and numbers alone, in lower case, as ROUGE cuts them, and in every alphabet.
QStringList plainPieces(const QString &sentence);

/// English stems (Porter, "An algorithm for suffix stripping", 1980, from libstemmer). Other words are left as they
/// are.
QStringList stems(const QStringList &pieces);

} // namespace spotter
