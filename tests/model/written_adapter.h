// A LoRA adapter for a checkpoint, as the training writes it, whose parts a test may change.
#pragma once

#include "core/model/checkpoint.h"
#include "core/model/safetensors.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <random>
#include <span>

namespace spotter {

inline StoredTensor floats(std::vector<std::int64_t> shape, std::vector<float> values)
{
    const auto memory = std::make_shared<std::vector<float>>(std::move(values));
    return {NumberType::F32, std::move(shape), std::as_bytes(std::span(*memory)), memory, {}};
}

inline StoredTensor drawn(std::vector<std::int64_t> shape, std::mt19937 &random)
{
    std::int64_t count = 1;
    for (const std::int64_t size : shape)
        count *= size;
    std::normal_distribution<float> normal(0, 0.1F);
    std::vector<float> values(static_cast<std::size_t>(count));
    for (float &value : values)
        value = normal(random);
    return floats(std::move(shape), std::move(values));
}

class WrittenAdapter {
public:
    static constexpr int rank = 4;
    static constexpr double alpha = 6;
    inline static const std::string wrapper = "base_model.model.";

    QJsonObject config{{"peft_type", "LORA"}, {"base_model_name_or_path", "org/tiny"}, {"r", rank},
        {"lora_alpha", alpha}, {"target_modules", QJsonArray{"q_proj", "down_proj"}}, {"bias", "none"},
        {"init_lora_weights", true}, {"fan_in_fan_out", false}, {"modules_to_save", QJsonValue::Null}};
    StoredTensors pairs;
    StoredTensors projectors;

    explicit WrittenAdapter(const Checkpoint &base)
    {
        std::mt19937 random(3);
        for (const auto &[name, tensor] : base.languageTensors) {
            for (const std::string_view end : {"q_proj.weight", "down_proj.weight"}) {
                if (name.ends_with(end))
                    addPair(name.substr(0, name.size() - std::string_view(".weight").size()), tensor.shape, random);
            }
        }
        for (const auto &[name, tensor] : base.videoProjector)
            projectors.emplace(wrapper + "model.mm_projector." + name, drawn(tensor.shape, random));
        for (const auto &[name, tensor] : base.imageProjector)
            projectors.emplace(wrapper + "model.image_mm_projector." + name, drawn(tensor.shape, random));
    }

    StoredTensor &down(const std::string &module) { return pairs.at(wrapper + module + ".lora_A.weight"); }
    StoredTensor &up(const std::string &module) { return pairs.at(wrapper + module + ".lora_B.weight"); }

    QString write() const
    {
        writeSafetensors(file("adapter_model.safetensors"), pairs);
        writeSafetensors(file("non_lora_trainables.safetensors"), projectors);
        QFile json(file("adapter_config.json"));
        if (json.open(QIODevice::WriteOnly))
            json.write(QJsonDocument(config).toJson());
        return m_dir.path();
    }
    QString file(const char *name) const { return m_dir.filePath(QLatin1String(name)); }

private:
    void addPair(const std::string &module, const std::vector<std::int64_t> &shape, std::mt19937 &random)
    {
        pairs.emplace(wrapper + module + ".lora_A.weight", drawn({rank, shape[1]}, random));
        pairs.emplace(wrapper + module + ".lora_B.weight", drawn({shape[0], rank}, random));
    }

    QTemporaryDir m_dir;
};

} // namespace spotter
