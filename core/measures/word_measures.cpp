#include "core/measures/word_measures.h"

#include "core/measures/word_pieces.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace spotter {

namespace {

struct Piece {
    qsizetype place = 0;
    QString text;
};

struct Match {
    qsizetype said = 0;
    qsizetype wanted = 0;
};

std::vector<Piece> placed(const QStringList &texts)
{
    std::vector<Piece> pieces;
    for (const QString &text : texts)
        pieces.push_back({qsizetype(pieces.size()), text});
    return pieces;
}

void takeStems(std::vector<Piece> &pieces)
{
    QStringList texts;
    for (const Piece &piece : pieces)
        texts << piece.text;
    const QStringList cut = stems(texts);
    for (std::size_t i = 0; i < pieces.size(); ++i)
        pieces[i].text = cut[qsizetype(i)];
}

/// Pairs equal texts from the end on, and takes them out of both.
void pairEqual(std::vector<Piece> &said, std::vector<Piece> &wanted, std::vector<Match> &matches)
{
    for (std::size_t i = said.size(); i-- > 0;) {
        const auto twin = std::find_if(
            wanted.rbegin(), wanted.rend(), [&](const Piece &piece) { return piece.text == said[i].text; });
        if (twin == wanted.rend())
            continue;
        matches.push_back({said[i].place, twin->place});
        said.erase(said.begin() + std::ptrdiff_t(i));
        wanted.erase(std::next(twin).base());
    }
}

/// Rows of matches that stand side by side in both sentences.
int chunks(const std::vector<Match> &matches)
{
    int count = 0;
    for (std::size_t i = 0; i < matches.size(); ++i) {
        const bool goesOn =
            i > 0 && matches[i].said == matches[i - 1].said + 1 && matches[i].wanted == matches[i - 1].wanted + 1;
        count += goesOn ? 0 : 1;
    }
    return count;
}

qsizetype longestCommonRow(const QStringList &first, const QStringList &second)
{
    std::vector<qsizetype> row(std::size_t(second.size()) + 1, 0); // of the pieces of `first` up to this one
    for (const QString &piece : first) {
        qsizetype diagonal = 0;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const qsizetype above = row[j];
            row[j] = piece == second[qsizetype(j) - 1] ? diagonal + 1 : std::max(row[j], row[j - 1]);
            diagonal = above;
        }
    }
    return row.back();
}

} // namespace

double meteor(const QString &wantedWords, const QString &saidWords)
{
    std::vector<Piece> wanted = placed(treebankPieces(wantedWords));
    std::vector<Piece> said = placed(treebankPieces(saidWords));
    const auto wantedCount = double(wanted.size());
    const auto saidCount = double(said.size());
    std::vector<Match> matches;
    pairEqual(said, wanted, matches);
    takeStems(said);
    takeStems(wanted);
    pairEqual(said, wanted, matches);
    if (matches.empty())
        return 0;
    std::ranges::sort(matches, {}, &Match::said);

    const auto count = double(matches.size());
    const double precision = count / saidCount;
    const double recall = count / wantedCount;
    const double mean = precision * recall / (0.9 * precision + 0.1 * recall);
    const double penalty = 0.5 * std::pow(chunks(matches) / count, 3);
    return mean * (1 - penalty);
}

double rougeL(const QString &wantedWords, const QString &saidWords)
{
    const QStringList wanted = plainPieces(wantedWords);
    const QStringList said = plainPieces(saidWords);
    if (wanted.isEmpty() || said.isEmpty())
        return 0;
    const auto common = double(longestCommonRow(wanted, said));
    return 2 * common / double(wanted.size() + said.size());
}

} // namespace spotter
