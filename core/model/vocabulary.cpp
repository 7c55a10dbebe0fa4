#include "core/model/vocabulary.h"

#include "core/model/byte_alphabet.h"
#include "core/model/json_file.h"
#include "core/model/pre_tokenizer.h"
#include "core/values/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <unordered_map>

namespace spotter {

namespace {

constexpr int mostTokens = 4'000'000; ///< far above any vocabulary; keeps a damaged id from taking the memory

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Vocabulary)
};

[[noreturn]] void refuse(const QString &file, const QString &what)
{
    throw Error(what, file, Text::tr("The file is damaged or belongs to another kind of model: fetch the model again"));
}

int checkedId(const QString &file, const QString &token, const QJsonValue &id)
{
    const double number = id.toDouble(-1.0);
    if (number < 0 || number >= mostTokens || number != double(int(number)))
        refuse(file, Text::tr("the token “%1” has no usable id").arg(token.left(40)));
    return int(number);
}

/// Collects what the files say and checks it.
class Builder {
public:
    explicit Builder(QString file)
        : m_file(std::move(file))
    {
    }

    void addTokens(const QJsonObject &written);
    void addMerge(QStringView left, QStringView right);
    void addAdded(const QString &text, const QJsonValue &id, bool special);
    Vocabulary take();

    bool composes = true;

private:
    std::string bytesOf(QStringView written) const;
    int idOf(const std::string &token) const;

    QString m_file;
    Vocabulary m_vocabulary;
    std::unordered_map<std::string, int> m_ids;
};

std::string Builder::bytesOf(QStringView written) const
{
    const auto bytes = bytesFromAlphabet(written);
    if (!bytes || bytes->empty())
        refuse(m_file, Text::tr("“%1” is no token of a byte-level tokenizer").arg(written.left(40).toString()));
    return *bytes;
}

int Builder::idOf(const std::string &token) const
{
    const auto found = m_ids.find(token);
    if (found == m_ids.end())
        refuse(m_file, Text::tr("a merge names “%1”, which is no token").arg(QString::fromUtf8(token).left(40)));
    return found->second;
}

void Builder::addTokens(const QJsonObject &written)
{
    std::vector<std::string> &tokens = m_vocabulary.tokens;
    m_ids.reserve(std::size_t(written.size()));
    for (auto entry = written.begin(); entry != written.end(); ++entry) {
        const QString text = entry.key();
        const int id = checkedId(m_file, text, entry.value());
        std::string bytes = bytesOf(text);
        if (tokens.size() <= std::size_t(id))
            tokens.resize(std::size_t(id) + 1);
        if (!tokens[std::size_t(id)].empty())
            refuse(m_file, Text::tr("the id %1 is given to two tokens").arg(id));
        m_ids.emplace(bytes, id);
        tokens[std::size_t(id)] = std::move(bytes);
    }
}

void Builder::addMerge(QStringView left, QStringView right)
{
    const std::string first = bytesOf(left);
    const std::string second = bytesOf(right);
    m_vocabulary.merges.push_back({idOf(first), idOf(second), idOf(first + second)});
}

void Builder::addAdded(const QString &text, const QJsonValue &id, bool special)
{
    Vocabulary::AddedToken token{checkedId(m_file, text, id), text.toStdString(), special};
    const auto same = std::ranges::find(m_vocabulary.added, token.id, &Vocabulary::AddedToken::id);
    if (token.text.empty())
        refuse(m_file, Text::tr("an added token is empty"));
    if (same == m_vocabulary.added.end())
        m_vocabulary.added.push_back(std::move(token));
    else if (same->text == token.text)
        same->special = special;
    else
        refuse(m_file, Text::tr("the id %1 is given to two tokens").arg(token.id));
}

Vocabulary Builder::take()
{
    for (int byte = 0; byte < 256; ++byte) {
        if (!m_ids.contains(std::string(1, char(byte))))
            refuse(m_file, Text::tr("the byte %1 has no token").arg(byte));
    }
    m_vocabulary.composes = composes;
    return std::move(m_vocabulary);
}

/// The pattern of the first "Split" within \p preTokenizer; empty where it has none.
QString splitPattern(const QJsonObject &preTokenizer)
{
    QJsonArray steps = preTokenizer.value(QLatin1String("pretokenizers")).toArray();
    steps.append(preTokenizer);
    for (const QJsonValue &step : std::as_const(steps)) {
        if (step[QLatin1String("type")].toString() == QLatin1String("Split"))
            return step[QLatin1String("pattern")][QLatin1String("Regex")].toString();
    }
    return {};
}

bool readComposes(const QString &file, const QJsonValue &normalizer)
{
    if (normalizer.isNull() || normalizer.isUndefined())
        return false;
    const QString type = normalizer[QLatin1String("type")].toString();
    if (type != QLatin1String("NFC"))
        refuse(file, Text::tr("text is normalised by “%1”, which is unknown here").arg(type));
    return true;
}

Vocabulary readTokenizerJson(const QString &file)
{
    const QJsonObject whole = readJsonObject(file);
    const QJsonObject model = whole.value(QLatin1String("model")).toObject();
    const QString type = model.value(QLatin1String("type")).toString();
    if (type != QLatin1String("BPE"))
        refuse(file, Text::tr("this is a “%1” tokenizer, not a byte-pair one").arg(type));
    if (splitPattern(whole.value(QLatin1String("pre_tokenizer")).toObject()) != wordPattern())
        refuse(file, Text::tr("words are cut by another pattern than Qwen2's"));

    Builder builder(file);
    builder.composes = readComposes(file, whole.value(QLatin1String("normalizer")));
    builder.addTokens(model.value(QLatin1String("vocab")).toObject());
    const QJsonArray merges = model.value(QLatin1String("merges")).toArray();
    for (const QJsonValue &merge : merges) { // "a b", or newer ["a", "b"]
        const QStringList pair = merge.isArray() ? QStringList{merge[0].toString(), merge[1].toString()}
                                                 : merge.toString().split(QLatin1Char(' '));
        if (pair.size() != 2)
            refuse(file, Text::tr("a merge is not of two tokens"));
        builder.addMerge(pair[0], pair[1]);
    }
    const QJsonArray added = whole.value(QLatin1String("added_tokens")).toArray();
    for (const QJsonValue &token : added)
        builder.addAdded(token[QLatin1String("content")].toString(), token[QLatin1String("id")],
            token[QLatin1String("special")].toBool());
    return builder.take();
}

void readMergesTxt(const QString &path, Builder &builder)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Text::tr("the file cannot be read: %1").arg(file.errorString()), path);
    for (int line = 1; !file.atEnd(); ++line) {
        const QString text = QString::fromUtf8(file.readLine()).trimmed();
        if (text.isEmpty() || (line == 1 && text.startsWith(QLatin1String("#version"))))
            continue;
        const QStringList pair = text.split(QLatin1Char(' '));
        if (pair.size() != 2)
            refuse(QStringLiteral("%1:%2").arg(path).arg(line), Text::tr("a merge is not of two tokens"));
        builder.addMerge(pair[0], pair[1]);
    }
}

Vocabulary readVocabAndMerges(const QDir &folder)
{
    const QString vocab = folder.filePath(QStringLiteral("vocab.json"));
    Builder builder(vocab);
    builder.addTokens(readJsonObject(vocab));
    readMergesTxt(folder.filePath(QStringLiteral("merges.txt")), builder);
    if (const QString added = folder.filePath(QStringLiteral("added_tokens.json")); QFile::exists(added)) {
        const QJsonObject tokens = readJsonObject(added);
        for (auto token = tokens.begin(); token != tokens.end(); ++token)
            builder.addAdded(token.key(), token.value(), true);
    }
    if (const QString config = folder.filePath(QStringLiteral("tokenizer_config.json")); QFile::exists(config)) {
        const QJsonObject tokens = readJsonObject(config).value(QLatin1String("added_tokens_decoder")).toObject();
        for (auto token = tokens.begin(); token != tokens.end(); ++token)
            builder.addAdded(token.value()[QLatin1String("content")].toString(), token.key().toInt(),
                token.value()[QLatin1String("special")].toBool());
    }
    return builder.take();
}

} // namespace

Vocabulary readVocabulary(const QString &folder)
{
    const QDir dir(folder);
    const QString whole = dir.filePath(QStringLiteral("tokenizer.json"));
    if (QFile::exists(whole))
        return readTokenizerJson(whole);
    if (dir.exists(QStringLiteral("vocab.json")) && dir.exists(QStringLiteral("merges.txt")))
        return readVocabAndMerges(dir);
    throw Error(Text::tr("there is no tokenizer.json, nor vocab.json with merges.txt"), folder,
        Text::tr("Fetch the model again, or name another folder"));
}

} // namespace spotter
