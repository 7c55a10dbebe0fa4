#include "core/stream/action_head.h"

#include "core/model/json_file.h"
#include "core/model/safetensors.h"
#include "core/values/error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <numbers>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ActionHead)
};

const QString key = QStringLiteral("action_prediction.model.checkpoint_path");
constexpr std::size_t chunksBefore = 4;
const QStringList tokens{QStringLiteral("<next>"), QStringLiteral("<feedback>"), QStringLiteral("<correct>")};
const QStringList known{QStringLiteral("embedding_mean"), QStringLiteral("embedding_deviation"),
    QStringLiteral("motion_score"), QStringLiteral("temporal_change")};

[[noreturn]] void refuse(const QString &message, const QString &file)
{
    throw Error(message, file, Text::tr("Choose a predictor that was trained for this program"), key);
}

std::vector<float> valuesOf(const StoredTensor &stored, const std::string &name, const QString &file)
{
    if (stored.type != NumberType::F32)
        refuse(Text::tr("%1 holds %2, not F32").arg(QString::fromStdString(name), nameOf(stored.type)), file);
    std::vector<float> values(std::size_t(stored.count()));
    std::memcpy(values.data(), stored.bytes.data(), stored.bytes.size());
    if (!std::ranges::all_of(values, [](float value) { return std::isfinite(value); }))
        refuse(Text::tr("%1 holds values that are no numbers").arg(QString::fromStdString(name)), file);
    return values;
}

QStringList listOf(const QJsonObject &json, const char *name, const QString &file)
{
    QStringList list;
    for (const QJsonValue &value : json[QLatin1String(name)].toArray())
        list += value.toString();
    if (list.isEmpty())
        refuse(Text::tr("it has no list “%1”").arg(QLatin1String(name)), file);
    return list;
}

float gelu(float x)
{
    return x * 0.5F * (1.0F + std::erf(x / std::numbers::sqrt2_v<float>));
}

} // namespace

ActionHead ActionHead::read(const QString &path)
{
    const QFileInfo info(path);
    const QString stem = info.path() + QLatin1Char('/') + info.completeBaseName();
    const QString file = stem + QStringLiteral(".json");
    const QString weights = stem + QStringLiteral(".safetensors");
    QJsonObject json;
    StoredTensors stored;
    try {
        json = readJsonObject(file);
        stored = readSafetensors(weights);
    } catch (const Error &error) {
        throw Error(error.message(), error.place(), error.remedy(), key);
    }

    ActionHead head;
    head.m_features = listOf(json, "features", file);
    head.m_width = json[QLatin1String("embedding_width")].toInt();
    head.m_trainedOn = json[QLatin1String("trained_on")].toString();
    if (head.m_width < 1)
        refuse(Text::tr("it tells no embedding_width"), file);
    int inputs = 0;
    for (const QString &feature : head.m_features) {
        if (!known.contains(feature))
            refuse(Text::tr("it wants the feature “%1”; there are %2").arg(feature, known.join(QStringLiteral(", "))),
                file);
        inputs += feature == QLatin1String("motion_score") ? 1 : head.m_width;
    }

    const QStringList classes = listOf(json, "classes", file);
    for (const QString &name : classes)
        head.m_classes.push_back(int(tokens.indexOf(name)));
    std::vector<int> sorted = head.m_classes;
    std::ranges::sort(sorted);
    if (sorted != std::vector<int>{0, 1, 2})
        refuse(Text::tr("its classes are %1, not %2")
                   .arg(classes.join(QStringLiteral(", ")), tokens.join(QStringLiteral(", "))),
            file);
    const QJsonObject thresholds = json[QLatin1String("thresholds")].toObject();
    for (const QString &name : tokens)
        head.m_thresholds.push_back(thresholds[name].toDouble(0));

    for (int i = 0; stored.contains("layers." + std::to_string(i) + ".weight"); ++i) {
        const std::string name = "layers." + std::to_string(i);
        const StoredTensor &weight = stored.at(name + ".weight");
        const auto bias = stored.find(name + ".bias");
        const bool fits = weight.shape.size() == 2 && weight.shape[1] == inputs && weight.shape[0] > 0
            && bias != stored.end() && bias->second.shape == std::vector<std::int64_t>{weight.shape[0]};
        if (!fits)
            refuse(Text::tr("%1 has the shape %2, which does not fit %n inputs and its bias", nullptr, inputs)
                       .arg(QString::fromStdString(name), shapeText(weight.shape)),
                weights);
        head.m_layers.push_back({inputs, int(weight.shape[0]), valuesOf(weight, name + ".weight", weights),
            valuesOf(bias->second, name + ".bias", weights)});
        inputs = head.m_layers.back().outputs;
    }
    if (head.m_layers.empty() || inputs != tokens.size())
        refuse(
            Text::tr("its last layer has %n outputs, not three", nullptr, head.m_layers.empty() ? 0 : inputs), weights);
    return head;
}

std::vector<float> ActionHead::features(const Tokens &chunk, bool temporal)
{
    const auto width = std::size_t(m_width);
    const auto count = std::size_t(chunk.count());
    std::vector<float> mean(width);
    std::vector<float> deviation(width);
    for (std::size_t d = 0; d < width; ++d) {
        double sum = 0;
        for (std::size_t t = 0; t < count; ++t)
            sum += chunk.values[t * width + d];
        const double average = count > 0 ? sum / double(count) : 0;
        double squares = 0;
        for (std::size_t t = 0; t < count; ++t)
            squares += std::pow(chunk.values[t * width + d] - average, 2);
        mean[d] = float(average);
        deviation[d] = count > 0 ? float(std::sqrt(squares / double(count))) : 0;
    }
    std::vector<float> change(width);
    if (temporal && !m_before.empty()) {
        for (std::size_t d = 0; d < width; ++d) {
            float sum = 0;
            for (const std::vector<float> &before : m_before)
                sum += before[d];
            change[d] = mean[d] - sum / float(m_before.size());
        }
    }
    m_before.push_back(mean);
    if (m_before.size() > chunksBefore)
        m_before.erase(m_before.begin());

    const std::vector<float> score{float(motionScore(chunk))};
    const std::array<const std::vector<float> *, 4> parts{&mean, &deviation, &score, &change};
    std::vector<float> all;
    for (const QString &feature : m_features) {
        const std::vector<float> &part = *parts.at(std::size_t(known.indexOf(feature)));
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

ActionShares ActionHead::judge(const Tokens &chunk, bool temporal)
{
    std::vector<float> x = features(chunk, temporal);
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        const Layer &layer = m_layers[i];
        std::vector<float> y = layer.bias;
        for (int o = 0; o < layer.outputs; ++o) {
            for (int in = 0; in < layer.inputs; ++in)
                y[std::size_t(o)] += layer.weight[std::size_t(o * layer.inputs + in)] * x[std::size_t(in)];
            if (i + 1 < m_layers.size())
                y[std::size_t(o)] = gelu(y[std::size_t(o)]);
        }
        x = std::move(y);
    }
    std::array<double, 3> logits{};
    for (std::size_t i = 0; i < x.size(); ++i)
        logits.at(std::size_t(m_classes[i])) = x[i];
    ActionShares verdict = sharesOf(logits);
    for (std::size_t token = 1; token < 3; ++token) {
        if (verdict.share[token] < m_thresholds[token])
            verdict.share[token] = 0;
    }
    return verdict;
}

} // namespace spotter
