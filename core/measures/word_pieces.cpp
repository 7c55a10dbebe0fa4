#include "core/measures/word_pieces.h"

#include <QRegularExpression>

#include <libstemmer.h>

namespace spotter {

namespace {

QStringList matches(const QRegularExpression &pattern, const QString &text)
{
    QStringList found;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        found << match.captured();
    return found;
}

/// "don't" → "do", "n't"; "they're" → "they", "'re". Others come back whole.
QStringList partsOfContraction(const QString &word)
{
    static const QRegularExpression contraction(QStringLiteral("^(.+?)(n't|'(?:s|m|d|ll|re|ve))$"));
    const QRegularExpressionMatch match = contraction.match(word);
    return match.hasMatch() ? QStringList{match.captured(1), match.captured(2)} : QStringList{word};
}

} // namespace

QStringList treebankPieces(const QString &sentence)
{
    // A Chinese letter; a word with the hyphens and apostrophes in it; a number with the points in it; dots; a mark.
    static const QRegularExpression piece(
        QStringLiteral("\\p{Han}|\\p{N}+(?:[.,:]\\p{N}+)+|(?:(?!\\p{Han})[\\p{L}\\p{M}\\p{N}])+"
                       "(?:[-'](?:(?!\\p{Han})[\\p{L}\\p{M}\\p{N}])+)*|\\.{2,}|\\S"),
        QRegularExpression::UseUnicodePropertiesOption);
    QString text = sentence.toLower();
    text.replace(QChar(0x2019), QLatin1Char('\''));
    QStringList pieces;
    for (const QString &word : matches(piece, text))
        pieces << partsOfContraction(word);
    return pieces;
}

QStringList plainPieces(const QString &sentence)
{
    static const QRegularExpression piece(QStringLiteral("\\p{Han}|(?:(?!\\p{Han})[\\p{L}\\p{M}\\p{N}])+"),
        QRegularExpression::UseUnicodePropertiesOption);
    return matches(piece, sentence.toLower());
}

QStringList stems(const QStringList &pieces)
{
    const std::unique_ptr<sb_stemmer, decltype(&sb_stemmer_delete)> stemmer(
        sb_stemmer_new("porter", "UTF_8"), &sb_stemmer_delete);
    QStringList found;
    found.reserve(pieces.size());
    for (const QString &piece : pieces) {
        const QByteArray word = piece.toUtf8();
        const auto *bytes = reinterpret_cast<const sb_symbol *>(word.constData());
        const sb_symbol *stem = sb_stemmer_stem(stemmer.get(), bytes, int(word.size()));
        found << QString::fromUtf8(reinterpret_cast<const char *>(stem), sb_stemmer_length(stemmer.get()));
    }
    return found;
}

} // namespace spotter
