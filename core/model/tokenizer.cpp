#include "core/model/tokenizer.h"

#include "core/model/pre_tokenizer.h"

#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <utility>

namespace spotter {

namespace {

constexpr std::size_t wordsKept = 1 << 16;
constexpr std::size_t longestKept = 64; ///< bytes of a word that is worth remembering

std::vector<int> byteIdsOf(const Vocabulary &vocabulary)
{
    std::vector<int> ids(256, 0);
    for (std::size_t id = 0; id < vocabulary.tokens.size(); ++id) {
        const std::string &token = vocabulary.tokens[id];
        if (token.size() == 1)
            ids[std::uint8_t(token.front())] = int(id);
    }
    return ids;
}

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char byte) { return std::uint8_t(byte) < 0x80; });
}

/// Unlike QString::fromUtf8, keeps a byte order mark: to the tokenizer it is a character like any other.
QString fromUtf8(std::string_view text)
{
    QStringDecoder decoder(
        QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom | QStringDecoder::Flag::Stateless);
    return decoder.decode(QByteArrayView(text.data(), qsizetype(text.size())));
}

/// How many bytes at the end of \p text begin a character that is not whole yet.
std::size_t unfinishedBytes(std::string_view text)
{
    for (std::size_t back = 1; back <= std::min<std::size_t>(3, text.size()); ++back) {
        const auto byte = std::uint8_t(text[text.size() - back]);
        if ((byte & 0xc0) == 0x80)
            continue; // goes on
        const std::size_t needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        return needed > back ? back : 0;
    }
    return 0;
}

} // namespace

Tokenizer::Tokenizer(Vocabulary vocabulary)
    : m_pairs(byteIdsOf(vocabulary))
    , m_tokens(std::move(vocabulary.tokens))
    , m_composes(vocabulary.composes)
{
    for (const Vocabulary::Merge &merge : vocabulary.merges)
        m_pairs.addMerge(merge.left, merge.right, merge.merged);
    for (Vocabulary::AddedToken &token : vocabulary.added)
        insertAdded(std::move(token));
}

void Tokenizer::insertAdded(Vocabulary::AddedToken token)
{
    if (m_tokens.size() <= std::size_t(token.id))
        m_tokens.resize(std::size_t(token.id) + 1);
    m_tokens[std::size_t(token.id)] = token.text;
    if (token.special)
        m_special.insert(token.id);
    if (m_addedStarts.find(token.text.front()) == std::string::npos)
        m_addedStarts.push_back(token.text.front());
    const auto place = std::ranges::find_if(
        m_added, [&](const Vocabulary::AddedToken &other) { return other.text.size() < token.text.size(); });
    m_added.insert(place, std::move(token));
}

int Tokenizer::addSpecial(std::string_view text)
{
    if (const auto known = addedId(text))
        return *known;
    const int id = size();
    insertAdded({id, std::string(text), true});
    return id;
}

std::optional<int> Tokenizer::addedId(std::string_view text) const
{
    const auto found = std::ranges::find(m_added, text, &Vocabulary::AddedToken::text);
    return found == m_added.end() ? std::nullopt : std::optional(found->id);
}

/// The first one in \p text, and of those that begin there the longest.
Tokenizer::Found Tokenizer::findAdded(std::string_view text) const
{
    for (std::size_t place = text.find_first_of(m_addedStarts); place != std::string_view::npos;
         place = text.find_first_of(m_addedStarts, place + 1)) {
        for (const Vocabulary::AddedToken &token : m_added) {
            if (text.substr(place).starts_with(token.text))
                return {place, &token};
        }
    }
    return {};
}

std::vector<int> Tokenizer::encode(std::string_view utf8) const
{
    std::vector<int> ids;
    ids.reserve(utf8.size() / 3);
    while (!utf8.empty()) {
        const Found found = findAdded(utf8);
        encodeText(utf8.substr(0, found.place), ids);
        if (!found.token)
            break;
        ids.push_back(found.token->id);
        utf8.remove_prefix(found.place + found.token->text.size());
    }
    return ids;
}

void Tokenizer::encodeText(std::string_view text, std::vector<int> &ids) const
{
    QByteArray composed;
    if (!isAscii(text)) {
        const QString characters = fromUtf8(text);
        composed = (m_composes ? characters.normalized(QString::NormalizationForm_C) : characters).toUtf8();
        text = {composed.constData(), std::size_t(composed.size())};
    }
    while (!text.empty()) {
        const std::size_t end = firstWord(text);
        encodeWord(text.substr(0, end), ids);
        text.remove_prefix(end);
    }
}

void Tokenizer::encodeWord(std::string_view word, std::vector<int> &ids) const
{
    if (word.size() > longestKept)
        return m_pairs.encode(word, ids);
    const auto known = m_words.find(word);
    if (known != m_words.end()) {
        const auto first = m_storedIds.begin() + known->second.first;
        ids.insert(ids.end(), first, first + known->second.count);
        return;
    }
    if (m_words.size() >= wordsKept) {
        m_words.clear();
        m_storedIds.clear();
    }
    const std::size_t before = ids.size();
    m_pairs.encode(word, ids);
    m_words.emplace(word, Stored{std::uint32_t(m_storedIds.size()), std::uint32_t(ids.size() - before)});
    m_storedIds.insert(m_storedIds.end(), ids.begin() + std::ptrdiff_t(before), ids.end());
}

std::string_view Tokenizer::bytes(int id) const
{
    return id >= 0 && id < size() ? std::string_view(m_tokens[std::size_t(id)]) : std::string_view();
}

std::string Tokenizer::decode(std::span<const int> ids, Special special) const
{
    std::string text;
    for (const int id : ids) {
        if (special == Special::Shown || !isSpecial(id))
            text += bytes(id);
    }
    return isAscii(text) ? text : fromUtf8(text).toStdString();
}

std::string StreamingDecoder::push(int id)
{
    if (m_tokenizer.isSpecial(id))
        return {};
    m_pending += m_tokenizer.bytes(id);
    const std::size_t whole = m_pending.size() - unfinishedBytes(m_pending);
    std::string text = m_pending.substr(0, whole);
    m_pending.erase(0, whole);
    return isAscii(text) ? text : fromUtf8(text).toStdString();
}

std::string StreamingDecoder::finish()
{
    return fromUtf8(std::exchange(m_pending, {})).toStdString();
}

} // namespace spotter
