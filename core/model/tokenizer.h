// Text to token ids and back: the byte-level BPE of Qwen2, with special tokens split off before anything else.
//
//     Tokenizer tokenizer(QStringLiteral("/models/Mobile-VideoGPT-0.5B"));
//     std::vector<int> ids = tokenizer.encode("Keep your back straight.");
//     tokenizer.decode(ids) == "Keep your back straight."
//
// A token is a piece of bytes, not of characters: a text that arrives token by token goes through StreamingDecoder,
// which gives whole characters only. One object belongs to one thread at a time (it remembers words it has cut); copies
// are independent.
#pragma once

#include "core/model/byte_pairs.h"
#include "core/model/vocabulary.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace spotter {

class Tokenizer {
public:
    /// \p folder: a checkpoint's; see readVocabulary(). Throws Error.
    explicit Tokenizer(const QString &folder)
        : Tokenizer(readVocabulary(folder))
    {
    }
    explicit Tokenizer(Vocabulary vocabulary);

    /// \p utf8: any text; bytes that are no UTF-8 count as U+FFFD. Special tokens in it become themselves.
    std::vector<int> encode(std::string_view utf8) const;

    enum class Special { Shown, LeftOut };
    /// Valid UTF-8; incomplete characters become U+FFFD. Ids without a token give nothing.
    std::string decode(std::span<const int> ids, Special special = Special::Shown) const;
    /// The bytes of one token, which need not be whole characters; empty where there is no such token.
    std::string_view bytes(int id) const;

    bool isSpecial(int id) const { return m_special.contains(id); }
    /// Of a special or added token.
    std::optional<int> addedId(std::string_view text) const;
    /// One more than the greatest id in use.
    int size() const { return int(m_tokens.size()); }
    /// Adds \p text as a special token under the next free id, unless it is one already; returns its id. The model
    /// needs an embedding row for it.
    int addSpecial(std::string_view text);

private:
    struct WordHash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    struct Stored { ///< a word's ids within m_storedIds
        std::uint32_t first;
        std::uint32_t count;
    };
    struct Found {
        std::size_t place = std::string_view::npos;
        const Vocabulary::AddedToken *token = nullptr;
    };

    void insertAdded(Vocabulary::AddedToken token);
    Found findAdded(std::string_view text) const;
    void encodeText(std::string_view text, std::vector<int> &ids) const;
    void encodeWord(std::string_view word, std::vector<int> &ids) const;

    BytePairs m_pairs;
    std::vector<std::string> m_tokens;           ///< by id, added ones too
    std::vector<Vocabulary::AddedToken> m_added; ///< the longest first
    std::string m_addedStarts;                   ///< first bytes of the added tokens
    std::unordered_set<int> m_special;
    bool m_composes;

    mutable std::unordered_map<std::string, Stored, WordHash, std::equal_to<>> m_words;
    mutable std::vector<int> m_storedIds;
};

/// Turns tokens into text as they come, never half a character.
class StreamingDecoder {
public:
    explicit StreamingDecoder(const Tokenizer &tokenizer)
        : m_tokenizer(tokenizer)
    {
    }

    /// The text that is whole with \p id; often empty. Special tokens give nothing.
    std::string push(int id);
    /// What is left, as U+FFFD where it is no whole character.
    std::string finish();

private:
    const Tokenizer &m_tokenizer;
    std::string m_pending;
};

} // namespace spotter
