#include "core/model/model_device.h"

#include "core/model/device.h"
#include "core/values/error.h"

#include <QCoreApplication>

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

at::Device deviceNamed(const QString &word)
{
    if (word == QLatin1String("cpu"))
        return at::kCPU;
    if (word != QLatin1String("auto") && word != QLatin1String("cuda"))
        throw Error(QCoreApplication::translate("Model", "\"%1\" is no device of the model").arg(word), {},
            QCoreApplication::translate("Model", "Use auto, cpu or cuda"));
    const ComputeInfo info = computeInfo();
    if (info.gpu)
        return {at::kCUDA, 0};
    if (word == QLatin1String("auto"))
        return at::kCPU;
    throw Error(QCoreApplication::translate("Model", "there is no GPU to compute on: %1").arg(info.gpuTrouble), {},
        QCoreApplication::translate("Model", "Set model.device to auto or cpu"));
}

} // namespace

ModelPlace modelPlace(const QString &device, const QString &type, bool exactEncoders)
{
    const at::Device where = deviceNamed(device);
    const at::ScalarType language = typeNamed(type, where);
    return {where, language, exactEncoders ? at::kFloat : language};
}

QString placeSentence(const ModelPlace &place)
{
    const ComputeInfo info = computeInfo();
    const auto word = [](at::ScalarType type) {
        const auto row = std::ranges::find(types, type, &TypeRow::type);
        return QString::fromLatin1(row == types.end() ? "?" : row->word);
    };
    const QString where = place.device.is_cuda()
        ? info.gpu.value_or(QString())
        : QCoreApplication::translate("Model", "the CPU (%1, %n threads)", nullptr, info.threads)
              .arg(info.cpuCapability);
    return QCoreApplication::translate("Model", "computes on %1 in %2, the encoders in %3")
        .arg(where, word(place.language), word(place.encoders));
}

} // namespace spotter
