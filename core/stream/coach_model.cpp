#include "core/stream/coach_model.h"

#include "core/model/action_tokens.h"
#include "core/model/device.h"
#include "core/model/model_device.h"
#include "core/model/model_folder.h"
#include "core/stream/model_shelf.h"
#include "core/values/error.h"

#include <QCoreApplication>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ModelCoach)
};

const QString pathKey = QStringLiteral("model.pretrained_path");

/// \p error at the setting \p key.
Error at(const Error &error, const QString &key)
{
    return Error(error.message(), error.place(), error.remedy(), error.key().isEmpty() ? key : error.key());
}

} // namespace

CoachModel::CoachModel(const QString &folder, ModelPlace place)
    : detail(placeSentence(place))
    , checkpoint(openCheckpoint(folder))
    , tokenizer(folder)
    , model(checkpoint, place)
{
    checkTokensHaveRows(tokenizer, checkpoint.language.vocabulary, folder);
}

std::unique_ptr<CoachModel> loadCoachModel(const Settings::Model &model)
{
    QString limit;
    ModelPlace place;
    try {
        const ComputeInfo info = computeInfo();
        const bool wantsGpu = model.device == QLatin1String("cuda");
        if (wantsGpu && !info.gpu) {
            limit = Text::tr("there is no GPU to compute on: %1").arg(info.gpuTrouble);
            // Half precision is a GPU's: a CPU computes in it far slower than in bfloat16, which auto gives it.
            const bool isHalf = model.dtype == QLatin1String("float16");
            place = modelPlace(QStringLiteral("cpu"), isHalf ? QStringLiteral("auto") : model.dtype, false);
        } else {
            place = modelPlace(model.device, model.dtype, false);
        }
    } catch (const Error &error) {
        throw at(error, QStringLiteral("model.device"));
    }
    try {
        const QString folder = modelFolder(model.pretrainedPath);
        auto loaded = std::make_unique<CoachModel>(folder, place);
        loaded->name = modelName(model);
        loaded->limit = limit;
        return loaded;
    } catch (const Error &error) {
        throw at(error, pathKey);
    } catch (const c10::Error &error) {
        throw Error(Text::tr("the model cannot be loaded: %1").arg(QString::fromUtf8(error.what_without_backtrace())),
            model.pretrainedPath, Text::tr("Close other programs, or choose a smaller model"), pathKey);
    }
}

} // namespace spotter
