// Byte-pair encoding: a word's bytes, merged pair by pair in the order in which the pairs were learnt.
// Source: Sennrich et al. 2016, "Neural Machine Translation of Rare Words with Subword Units", on bytes as in GPT-2.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace spotter {

class BytePairs {
public:
    /// \p byteIds: the token of each byte, 256 of them.
    explicit BytePairs(std::vector<int> byteIds);

    /// \p left and \p right next to each other become \p merged. Pairs learnt earlier are added, and merged, earlier.
    /// False where the pair is known already.
    bool addMerge(int left, int right, int merged);

    /// Appends the tokens of \p word to \p ids. n log n in its length. One thread at a time for one object.
    void encode(std::string_view word, std::vector<int> &ids) const;

private:
    struct Merge {
        int rank;
        int merged;
    };

    static std::uint64_t pairKey(int left, int right)
    {
        return std::uint64_t(std::uint32_t(left)) << 32 | std::uint32_t(right);
    }

    std::vector<int> m_byteIds;
    std::unordered_map<std::uint64_t, Merge> m_merges;
};

} // namespace spotter
