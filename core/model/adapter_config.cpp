#include "core/model/adapter_config.h"

#include "core/model/json_file.h"
#include "core/values/error.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace spotter {

namespace {

constexpr int greatestRank = 1 << 16;
constexpr double greatestAlpha = 1e6;

/// What PEFT can do beyond plain LoRA. Each would change the result, so none is passed over.
constexpr const char *unknownHere[] = {"alora_invocation_tokens", "arrow_config", "corda_config", "exclude_modules",
    "fan_in_fan_out", "layer_replication", "lora_bias", "target_parameters", "trainable_token_indices", "use_bdlora",
    "use_dora", "use_qalora"};

/// Starts of training that leave the model's own weights alone.
constexpr const char *plainStarts[] = {"eva", "gaussian", "orthogonal"};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Adapter)
};

bool isStated(const QJsonValue &value)
{
    return value.toBool() || value.isDouble() || !value.toString().isEmpty() || !value.toArray().isEmpty()
        || !value.toObject().isEmpty();
}

/// A module's whole name, or its end from a dot on.
QRegularExpression endPattern(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QStringLiteral("(?:.*\\.)?(?:%1)").arg(pattern)));
}

} // namespace

/// Reads all keys, and collects what is wrong.
class AdapterConfigReader {
public:
    explicit AdapterConfigReader(QString path)
        : m_path(std::move(path))
        , m_json(readJsonObject(m_path))
    {
    }

    AdapterConfig read()
    {
        m_config.m_base = value("base_model_name_or_path").toString();
        m_config.m_rankStabilised = value("use_rslora").toBool();
        readKind();
        m_config.m_rank = int(number("r", value("r"), 1, greatestRank));
        m_config.m_alpha = number("lora_alpha", value("lora_alpha"), 0, greatestAlpha);
        m_config.m_ranks = specials("rank_pattern", 1, greatestRank);
        m_config.m_alphas = specials("alpha_pattern", 0, greatestAlpha);
        readTargets();
        readLayers();
        if (!m_faults.isEmpty())
            throw Error(Text::tr("this adapter cannot be used: %1").arg(m_faults.join(QStringLiteral("; "))), m_path,
                Text::tr("Take a plain LoRA adapter, or merge it with the tool that trained it"));
        return std::move(m_config);
    }

private:
    QJsonValue value(const char *key) const { return m_json.value(QLatin1String(key)); }
    void fault(const char *key, const QString &trouble)
    {
        m_faults << QStringLiteral("%1: %2").arg(QLatin1String(key), trouble);
    }

    void readKind()
    {
        if (value("peft_type").toString() != QLatin1String("LORA"))
            fault("peft_type", Text::tr("only LORA is supported"));
        for (const char *key : unknownHere) {
            if (isStated(value(key)))
                fault(key, Text::tr("it is not supported"));
        }
        const QString start = value("init_lora_weights").toString();
        if (!start.isEmpty()
            && std::ranges::none_of(plainStarts, [&](const char *name) { return start == QLatin1String(name); }))
            fault("init_lora_weights", Text::tr("\"%1\" changes the model's own weights too").arg(start.left(40)));
    }

    double number(const char *key, const QJsonValue &value, double least, double most)
    {
        const double read = value.toDouble(-1);
        if (read < least || read > most)
            fault(key, Text::tr("a number from %1 to %2 is expected").arg(least).arg(most));
        return read;
    }

    QRegularExpression checked(const char *key, QRegularExpression pattern)
    {
        if (!pattern.isValid())
            fault(key, Text::tr("the pattern cannot be read: %1").arg(pattern.errorString()));
        return pattern;
    }

    std::vector<AdapterConfig::Special> specials(const char *key, double least, double most)
    {
        std::vector<AdapterConfig::Special> all;
        const QJsonObject object = value(key).toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            all.push_back({checked(key, endPattern(entry.key())), number(key, entry.value(), least, most)});
        return all;
    }

    void readTargets()
    {
        const QJsonValue targets = value("target_modules");
        for (const QJsonValue target : targets.toArray())
            m_config.m_targets << target.toString();
        if (const QString pattern = targets.toString(); !pattern.isEmpty())
            m_config.m_pattern =
                checked("target_modules", QRegularExpression(QRegularExpression::anchoredPattern(pattern)));
        else if (m_config.m_targets.isEmpty() || m_config.m_targets.contains(QString()))
            fault("target_modules", Text::tr("the names of modules are expected"));
    }

    void readLayers()
    {
        const QJsonValue layers = value("layers_to_transform");
        const QJsonArray list = layers.isDouble() ? QJsonArray{layers} : layers.toArray();
        for (const QJsonValue layer : list)
            m_config.m_layers.push_back(int(number("layers_to_transform", layer, 0, greatestRank)));
    }

    QString m_path;
    QJsonObject m_json;
    QStringList m_faults;
    AdapterConfig m_config;
};

AdapterConfig AdapterConfig::read(const QString &path)
{
    return AdapterConfigReader(path).read();
}

bool AdapterConfig::changes(const QString &module) const
{
    if (!m_layers.empty()) {
        static const QRegularExpression inLayer(QStringLiteral("\\.layers\\.(\\d+)\\."));
        const QRegularExpressionMatch match = inLayer.match(module);
        if (!match.hasMatch() || std::ranges::find(m_layers, match.captured(1).toInt()) == m_layers.end())
            return false;
    }
    if (m_targets.isEmpty())
        return m_pattern.match(module).hasMatch();
    return std::ranges::any_of(m_targets,
        [&](const QString &target) { return module == target || module.endsWith(QLatin1Char('.') + target); });
}

int AdapterConfig::rankOf(const QString &module) const
{
    for (const Special &special : m_ranks) {
        if (special.modules.match(module).hasMatch())
            return int(special.value);
    }
    return m_rank;
}

double AdapterConfig::scaleOf(const QString &module) const
{
    const auto special =
        std::ranges::find_if(m_alphas, [&](const Special &s) { return s.modules.match(module).hasMatch(); });
    const double alpha = special == m_alphas.end() ? m_alpha : special->value;
    const double rank = rankOf(module);
    return alpha / (m_rankStabilised ? std::sqrt(rank) : rank);
}

} // namespace spotter
