#include "core/stream/coach_model.h"

#include "core/model/action_tokens.h"
#include "core/model/adapter.h"
#include "core/model/device.h"
#include "core/model/model_device.h"
#include "core/model/model_folder.h"
#include "core/stream/model_fault.h"
#include "core/stream/model_shelf.h"

#include <QCoreApplication>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ModelCoach)
};

} // namespace

CoachModel::CoachModel(const QString &folder, ModelPlace place)
    : detail(placeSentence(place))
    , checkpoint(openCheckpoint(folder))
    , tokenizer(folder)
    , model(checkpoint, place)
{
    checkTokensHaveRows(tokenizer, checkpoint.language.vocabulary, folder);
}

void CoachModel::putOn(const QString &folder, bool projectors)
{
    withModelFaults(QStringLiteral("model.adapter_path"), [&] {
        const Adapter read = Adapter::read(folder, projectors ? AdapterParts::All : AdapterParts::WithoutProjectors);
        model.attach(read);
        adapter = read.sentence();
    });
}

void CoachModel::takeAdapterOff()
{
    withModelFaults(QStringLiteral("model.adapter_path"), [&] { model.detach(); });
    adapter.clear();
}

std::unique_ptr<CoachModel> loadCoachModel(const Settings::Model &model)
{
    QString limit;
    ModelPlace place;
    withModelFaults(QStringLiteral("model.device"), [&] {
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
    });
    std::unique_ptr<CoachModel> loaded;
    withModelFaults(QStringLiteral("model.pretrained_path"), [&] {
        loaded = std::make_unique<CoachModel>(modelFolder(model.pretrainedPath), place);
        loaded->name = modelName(model);
        loaded->limit = limit;
    });
    return loaded;
}

} // namespace spotter
