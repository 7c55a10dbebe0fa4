#include "core/media/media_backend.h"

#include <QByteArray>

namespace spotter {

void chooseMediaBackend()
{
    constexpr const char *variable = "QT_MEDIA_BACKEND";
    if (!qEnvironmentVariableIsSet(variable))
        qputenv(variable, QByteArrayLiteral("ffmpeg"));
}

} // namespace spotter
