#include "core/session/chunk_frames.h"

#include "core/config/setting_table.h"
#include "core/session/provenance.h"
#include "core/values/error.h"

#include <algorithm>

namespace spotter {

Settings settingsAt(const QJsonObject &provenance, const std::vector<SettingChange> &changes, SessionTime time)
{
    Settings settings = settingsOf(provenance);
    for (const SettingChange &change : changes) {
        const Setting *setting = change.time <= time ? findSetting(change.key) : nullptr;
        if (!setting)
            continue;
        try {
            setting->set(settings, parseSetting(*setting, change.after));
        } catch (const Error &) { // a value of another version
        }
    }
    return settings;
}

ChunkSpan chunkSpan(const Settings &settings)
{
    return {settings.video.chunkSize, settings.video.processFps, settings.performance.frameSkip};
}

std::vector<SessionTime> chunkTimes(const ChunkSpan &span, SessionTime decided, double filmFps)
{
    const double fps = span.fps.value_or(filmFps / std::max(1, span.skip));
    std::vector<SessionTime> times;
    for (int before = span.frames - 1; before >= 0; --before) {
        const SessionTime time = decided - (fps > 0 ? fromSeconds(before / fps) : SessionTime{});
        if (time >= SessionTime{} && (times.empty() || time > times.back()))
            times.push_back(time);
    }
    return times;
}

} // namespace spotter
