#include "core/model/byte_pairs.h"

#include <algorithm>
#include <queue>

namespace spotter {

namespace {

/// One token of a word while it is merged; a list linked by places, so that merging moves nothing.
struct Link {
    int id;
    int before;
    int after;
};

struct Candidate {
    int rank;
    int place; ///< of the left one
    int merged;
    int left; ///< the tokens it was found for: what has changed since is passed over
    int right;

    /// The pair learnt first, and of the same ones the leftmost, comes first.
    bool operator>(const Candidate &other) const
    {
        return rank != other.rank ? rank > other.rank : place > other.place;
    }
};

} // namespace

BytePairs::BytePairs(std::vector<int> byteIds)
    : m_byteIds(std::move(byteIds))
{
}

bool BytePairs::addMerge(int left, int right, int merged)
{
    return m_merges.try_emplace(pairKey(left, right), Merge{int(m_merges.size()), merged}).second;
}

void BytePairs::encode(std::string_view word, std::vector<int> &ids) const
{
    std::vector<Link> links;
    links.reserve(word.size());
    for (const char byte : word)
        links.push_back({m_byteIds[std::uint8_t(byte)], int(links.size()) - 1, int(links.size()) + 1});
    if (links.empty())
        return;
    links.back().after = -1;

    std::priority_queue<Candidate, std::vector<Candidate>, std::greater<>> candidates;
    const auto consider = [&](int place) {
        if (place < 0 || links[std::size_t(place)].after < 0)
            return;
        const Link &left = links[std::size_t(place)];
        const Link &right = links[std::size_t(left.after)];
        const auto merge = m_merges.find(pairKey(left.id, right.id));
        if (merge != m_merges.end())
            candidates.push({merge->second.rank, place, merge->second.merged, left.id, right.id});
    };
    for (int place = 0; place < int(links.size()); ++place)
        consider(place);

    constexpr int gone = -1;
    while (!candidates.empty()) {
        const Candidate best = candidates.top();
        candidates.pop();
        Link &left = links[std::size_t(best.place)];
        if (left.id != best.left || left.after < 0 || links[std::size_t(left.after)].id != best.right)
            continue;
        Link &right = links[std::size_t(left.after)];
        left.id = best.merged;
        left.after = right.after;
        right.id = gone;
        if (left.after >= 0)
            links[std::size_t(left.after)].before = best.place;
        consider(left.before);
        consider(best.place);
    }
    for (int place = 0; place >= 0; place = links[std::size_t(place)].after)
        ids.push_back(links[std::size_t(place)].id);
}

} // namespace spotter
