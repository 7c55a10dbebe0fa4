#include "core/model/model_device.h"

#include "core/model/device.h"
#include "core/values/error.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace spotter {

namespace {

struct TypeRow {
    const char *word;
    at::ScalarType type;
};

constexpr std::array<TypeRow, 3> types{{{"float32", at::kFloat}, {"bfloat16", at::kBFloat16}, {"float16", at::kHalf}}};

at::ScalarType typeNamed(const QString &word, const at::Device &device)
{
    if (word == QLatin1String("auto"))
        return device.is_cuda() ? at::kHalf : at::kBFloat16;
    for (const TypeRow &row : types) {
        if (word == QLatin1String(row.word))
            return row.type;
    }
    throw Error(QCoreApplication::translate("Model", "\"%1\" is no number type of the model").arg(word), {},
        QCoreApplication::translate("Model", "Use auto, float32, bfloat16 or float16"));
}

struct Where {
    at::Device device = at::kCPU;
    QString gpuTrouble;
};

Where placeNamed(const QString &word)
{
    if (word == QLatin1String("cpu"))
        return {};
    if (word != QLatin1String("auto") && word != QLatin1String("cuda"))
        throw Error(QCoreApplication::translate("Model", "\"%1\" is no device of the model").arg(word), {},
            QCoreApplication::translate("Model", "Use auto, cpu or cuda"));
    const ComputeInfo info = computeInfo();
    if (info.gpu)
        return {{at::kCUDA, 0}, {}};
    if (word == QLatin1String("auto"))
        return {at::kCPU, info.gpuTrouble};
    throw Error(QCoreApplication::translate("Model", "there is no GPU to compute on: %1").arg(info.gpuTrouble), {},
        QCoreApplication::translate("Model", "Set model.device to auto or cpu"));
}

QString typeWord(at::ScalarType type)
{
    const auto row = std::ranges::find(types, type, &TypeRow::type);
    return QString::fromLatin1(row == types.end() ? "?" : row->word);
}

/// Asks torch for nothing but what it has already: the GPU is not woken for a model on the CPU.
QString deviceWords(const ModelPlace &place)
{
    if (place.device.is_cuda())
        return computeInfo().gpu.value_or(QString());
    return QCoreApplication::translate("Model", "the CPU (%1, %n threads)", nullptr, at::get_num_threads())
        .arg(QString::fromStdString(at::get_cpu_capability()));
}

} // namespace

ModelPlace modelPlace(const QString &device, const QString &type, bool exactEncoders)
{
    const Where where = placeNamed(device);
    const at::ScalarType language = typeNamed(type, where.device);
    return {where.device, language, exactEncoders ? at::kFloat : language, where.gpuTrouble};
}

QString placeSentence(const ModelPlace &place)
{
    const QString sentence = QCoreApplication::translate("Model", "computes on %1 in %2, the encoders in %3")
                                 .arg(deviceWords(place), typeWord(place.language), typeWord(place.encoders));
    return place.gpuTrouble.isEmpty()
        ? sentence
        : QCoreApplication::translate("Model", "%1; no GPU: %2").arg(sentence, place.gpuTrouble);
}

} // namespace spotter
