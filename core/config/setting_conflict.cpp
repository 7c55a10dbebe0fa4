#include "core/config/setting_conflict.h"

#include "core/config/setting_table.h"
#include "core/values/error.h"

#include <QCoreApplication>

namespace spotter {

namespace {

std::optional<SettingConflict> overlapConflict(const Settings::Video &video)
{
    if (video.overlap < video.chunkSize)
        return {};
    return SettingConflict{{QStringLiteral("video.overlap"), QStringLiteral("video.chunk_size")},
        QCoreApplication::translate("Config", "video.overlap (%1) must be less than video.chunk_size (%2)")
            .arg(video.overlap)
            .arg(video.chunkSize),
        QCoreApplication::translate("Config", "Use 0 to %1 for video.overlap, or a longer chunk")
            .arg(video.chunkSize - 1)};
}

std::optional<SettingConflict> tokenConflict(const Settings &settings)
{
    static const QStringList keys{QStringLiteral("special_tokens.correct"), QStringLiteral("special_tokens.feedback"),
        QStringLiteral("special_tokens.next")};
    for (const QString &key : keys) {
        for (const QString &other : keys) {
            const QVariant token = findSetting(key)->get(settings);
            if (key == other || token != findSetting(other)->get(settings))
                continue;
            return SettingConflict{{key, other},
                QCoreApplication::translate("Config", "%1 and %2 are both “%3”").arg(key, other, token.toString()),
                QCoreApplication::translate("Config", "Give each action a token of its own")};
        }
    }
    return {};
}

} // namespace

std::optional<SettingConflict> findConflict(const Settings &settings)
{
    const auto conflict = overlapConflict(settings.video);
    return conflict ? conflict : tokenConflict(settings);
}

void checkTogether(const Settings &settings)
{
    if (const auto conflict = findConflict(settings))
        throw Error(conflict->message, conflict->keys.first(), conflict->remedy, conflict->keys.first());
}

} // namespace spotter
