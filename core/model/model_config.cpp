#include "core/model/model_config.h"

#include "core/model/json_file.h"
#include "core/values/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace spotter {

namespace {

constexpr int greatestSize = 1 << 24; // no size of a model comes near; products of two stay in 64 bits
constexpr int mostLayers = 1000;      // each is a dozen tensors that are looked for
constexpr int greatestImage_px = 4096;

/// Reads keys of one JSON object and says which is wrong.
class Keys {
public:
    Keys(QJsonObject object, QString path)
        : m_object(std::move(object))
        , m_path(std::move(path))
    {
    }

    int size(const char *key) const { return sizeUpTo(greatestSize, key); }
    int size(const char *key, int otherwise) const { return isStated(key) ? size(key) : otherwise; }
    int sizeUpTo(int most, const char *key) const
    {
        const qint64 number = value(key).toInteger(0);
        if (number < 1 || number > most)
            refuse(
                key, QCoreApplication::translate("ModelConfig", "a whole number from 1 to %1 is expected").arg(most));
        return int(number);
    }
    int sizeUpTo(int most, const char *key, int otherwise) const
    {
        return isStated(key) ? sizeUpTo(most, key) : otherwise;
    }

    double positive(const char *key, double otherwise) const
    {
        if (!isStated(key))
            return otherwise;
        const double number = value(key).toDouble(0);
        if (number <= 0)
            refuse(key, QCoreApplication::translate("ModelConfig", "a number above 0 is expected"));
        return number;
    }

    bool flag(const char *key, bool otherwise) const
    {
        if (isStated(key) && !value(key).isBool())
            refuse(key, QCoreApplication::translate("ModelConfig", "true or false is expected"));
        return value(key).toBool(otherwise);
    }

    QString word(const char *key) const
    {
        if (isStated(key) && !value(key).isString())
            refuse(key, QCoreApplication::translate("ModelConfig", "a text is expected"));
        return value(key).toString();
    }

    /// One number or a list of them.
    std::vector<int> tokens(const char *key) const
    {
        std::vector<int> ids;
        if (!isStated(key))
            return ids;
        const QJsonArray list = value(key).isArray() ? value(key).toArray() : QJsonArray{value(key)};
        for (const QJsonValue id : list) {
            if (id.toInteger(-1) < 0 || id.toInteger() > greatestSize)
                refuse(key, QCoreApplication::translate("ModelConfig", "token numbers are expected"));
            ids.push_back(int(id.toInteger()));
        }
        return ids;
    }

    void expectWord(const char *key, const char *expected) const
    {
        if (isStated(key) && word(key) != QLatin1String(expected))
            refuse(key,
                QCoreApplication::translate("ModelConfig", "only \"%1\" is supported, not \"%2\"")
                    .arg(QLatin1String(expected), word(key)));
    }

    [[noreturn]] void refuse(const char *key, const QString &trouble) const
    {
        throw Error(QStringLiteral("%1: %2").arg(QLatin1String(key), trouble), m_path,
            QCoreApplication::translate("ModelConfig", "Fetch the model again, or choose a Mobile-VideoGPT"));
    }

    bool isStated(const char *key) const { return !value(key).isUndefined() && !value(key).isNull(); }
    QJsonValue value(const char *key) const { return m_object.value(QLatin1String(key)); }
    const QString &path() const { return m_path; }

private:
    QJsonObject m_object;
    QString m_path;
};

Keys keysOf(const QString &folder, const char *file)
{
    const QString path = QDir(folder).filePath(QLatin1String(file));
    return {readJsonObject(path), path};
}

/// A head's width where \p width is shared out evenly.
int headWidth(const Keys &keys, const char *headsKey, int width, int heads)
{
    if (width % heads != 0)
        keys.refuse(headsKey,
            QCoreApplication::translate("ModelConfig", "%1 heads do not share a width of %2 evenly")
                .arg(heads)
                .arg(width));
    return width / heads;
}

} // namespace

LanguageConfig readLanguageConfig(const QString &folder)
{
    const Keys keys = keysOf(folder, "config.json");
    LanguageConfig config;
    config.width = keys.size("hidden_size");
    config.layers = keys.sizeUpTo(mostLayers, "num_hidden_layers");
    config.heads = keys.size("num_attention_heads");
    config.keyValueHeads = keys.size("num_key_value_heads", config.heads);
    config.headWidth = headWidth(keys, "num_attention_heads", config.width, config.heads);
    if (config.heads % config.keyValueHeads != 0 || config.headWidth % 2 != 0)
        keys.refuse(
            "num_key_value_heads", QCoreApplication::translate("ModelConfig", "it does not go with the other sizes"));
    config.feedForward = keys.size("intermediate_size");
    config.vocabulary = keys.size("vocab_size");
    config.longestText = keys.size("max_position_embeddings", 32768);
    config.normEpsilon = keys.positive("rms_norm_eps", 1e-6);
    config.ropeTheta = keys.positive("rope_theta", 10000.0);
    config.tiedHead = keys.flag("tie_word_embeddings", false);
    config.endTokens = keys.tokens("eos_token_id");
    config.imageEncoder = keys.word("image_mm_vision_tower");
    config.videoEncoder = keys.word("mm_vision_tower");
    keys.expectWord("hidden_act", "silu");
    keys.expectWord("mm_projector_type", "etp");
    keys.expectWord("image_mm_projector_type", "etp");
    keys.expectWord("mm_vision_select_feature", "patch");
    if (keys.isStated("rope_scaling"))
        keys.refuse("rope_scaling", QCoreApplication::translate("ModelConfig", "only plain positions are supported"));
    if (keys.flag("use_sliding_window", false))
        keys.refuse("use_sliding_window", QCoreApplication::translate("ModelConfig", "it is not supported"));
    if (keys.isStated("mm_vision_select_layer") && keys.value("mm_vision_select_layer").toInteger() != -2)
        keys.refuse("mm_vision_select_layer", QCoreApplication::translate("ModelConfig", "only -2 is supported"));
    return config;
}

ImageConfig readImageConfig(const QString &folder)
{
    const Keys whole = keysOf(folder, "config.json");
    const QJsonValue nested = whole.value("vision_config");
    const Keys keys(nested.isObject() ? nested.toObject() : readJsonObject(whole.path()), whole.path());
    ImageConfig config;
    config.width = keys.size("hidden_size", 768);
    config.layers = keys.sizeUpTo(mostLayers, "num_hidden_layers", 12);
    config.heads = keys.size("num_attention_heads", 12);
    config.feedForward = keys.size("intermediate_size", 3072);
    config.image_px = keys.sizeUpTo(greatestImage_px, "image_size", 224);
    config.patch_px = keys.size("patch_size", 32);
    config.normEpsilon = keys.positive("layer_norm_eps", 1e-5);
    headWidth(keys, "num_attention_heads", config.width, config.heads);
    keys.expectWord("hidden_act", "quick_gelu");
    if (config.layers < 2)
        keys.refuse("num_hidden_layers", QCoreApplication::translate("ModelConfig", "at least 2 are needed"));
    if (config.image_px % config.patch_px != 0)
        keys.refuse("patch_size", QCoreApplication::translate("ModelConfig", "it does not divide image_size"));
    return config;
}

GenerationDefaults readGenerationDefaults(const QString &folder, const std::vector<int> &endTokens)
{
    GenerationDefaults defaults;
    defaults.endTokens = endTokens;
    if (!QFileInfo::exists(QDir(folder).filePath(QStringLiteral("generation_config.json"))))
        return defaults;
    const Keys keys = keysOf(folder, "generation_config.json");
    defaults.sample = keys.flag("do_sample", false);
    defaults.temperature = keys.positive("temperature", 1.0);
    defaults.topP = keys.positive("top_p", 1.0);
    defaults.topK = keys.size("top_k", 0);
    defaults.repetitionPenalty = keys.positive("repetition_penalty", 1.0);
    if (const std::vector<int> tokens = keys.tokens("eos_token_id"); !tokens.empty())
        defaults.endTokens = tokens;
    return defaults;
}

} // namespace spotter
