#include "core/stream/model_fault.h"

#include "core/values/error.h"

#include <QCoreApplication>

#include <c10/util/Exception.h>

#include <algorithm>
#include <array>
#include <new>
#include <string_view>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ModelCoach)
};

bool says(const c10::Error &error, std::string_view what)
{
    return std::string_view(error.what_without_backtrace()).find(what) != std::string_view::npos;
}

bool isShortOfMemory(const c10::Error &error)
{
    return dynamic_cast<const c10::OutOfMemoryError *>(&error) || says(error, "allocate memory");
}

bool isOfGpu(const c10::Error &error)
{
    constexpr std::array libraries{"CUDA error", "cuDNN error", "CUBLAS_STATUS"};
    return dynamic_cast<const c10::AcceleratorError *>(&error)
        || std::ranges::any_of(libraries, [&](const char *name) { return says(error, name); });
}

[[noreturn]] void throwShortOfMemory(const QString &key)
{
    throw OutOfMemory(
        Text::tr("there is not enough memory"), {}, Text::tr("Close other programs, or choose a smaller model"), key);
}

/// The first line: what follows is for those who write libtorch.
QString firstLine(const char *what)
{
    return QString::fromUtf8(what).section(u'\n', 0, 0).trimmed();
}

} // namespace

void throwModelFault(const QString &key)
{
    try {
        throw;
    } catch (const OutOfMemory &) {
        throw;
    } catch (const Error &error) {
        throw Error(error.message(), error.place(), error.remedy(), error.key().isEmpty() ? key : error.key());
    } catch (const std::bad_alloc &) {
        throwShortOfMemory(key);
    } catch (const c10::Error &error) {
        if (isShortOfMemory(error))
            throwShortOfMemory(key);
        const QString what = firstLine(error.what_without_backtrace());
        if (isOfGpu(error))
            throw Error(Text::tr("the GPU failed: %1").arg(what), {},
                Text::tr("Set it to cpu, or reset the coach to try it again"), QStringLiteral("model.device"));
        throw Error(Text::tr("the model failed: %1").arg(what), {}, Text::tr("Choose another one"), key);
    } catch (const std::exception &error) {
        throw Error(
            Text::tr("the model failed: %1").arg(firstLine(error.what())), {}, Text::tr("Choose another one"), key);
    }
}

} // namespace spotter
