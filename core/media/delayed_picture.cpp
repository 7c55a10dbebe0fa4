#include "core/media/delayed_picture.h"

#include "core/media/decoder.h"
#include "core/values/error.h"

#include <spdlog/spdlog.h>

#include <utility>

namespace spotter {

using std::chrono::nanoseconds;

namespace {

using namespace std::chrono_literals;

constexpr auto whileNothingIsThere = 20ms;
constexpr auto whileItIsTooEarly = 4ms;
constexpr nanoseconds tooLate = 1s; ///< it goes on further on: the machine was busy, or the camera was away

} // namespace

DelayedPicture::DelayedPicture(std::shared_ptr<const ReplayMemory> memory, nanoseconds delay, Handler handler)
    : m_memory(std::move(memory))
    , m_delay(delay)
    , m_handler(std::move(handler))
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

void DelayedPicture::run(const std::stop_token &stop) const
{
    std::optional<ReplayMemory::Piece> piece;
    std::optional<Decoder> film;
    nanoseconds shown{};
    const auto due = [this] { return m_memory->stats().to - m_delay; };
    while (!stop.stop_requested()) {
        try {
            if (!film) {
                const nanoseconds wanted = std::max(due(), shown + nanoseconds(1));
                piece = m_memory->pieceAt(wanted);
                if (!piece || piece->from > due()) {
                    std::this_thread::sleep_for(whileNothingIsThere);
                    continue;
                }
                film.emplace(piece->film->path(), stop);
                if (wanted > piece->from)
                    film->seek(wanted - piece->from);
            }
            const std::optional<Frame> frame = film->next();
            const nanoseconds time = frame ? piece->from + frame->pts : shown;
            if (!frame || due() - time > tooLate) {
                film.reset();
                continue;
            }
            while (due() < time && !stop.stop_requested())
                std::this_thread::sleep_for(whileItIsTooEarly);
            if (stop.stop_requested())
                return;
            if (time > shown)
                m_handler(*frame);
            shown = std::max(shown, time);
        } catch (const Error &error) {
            if (stop.stop_requested())
                return;
            spdlog::warn("{}", error.what());
            film.reset();
            std::this_thread::sleep_for(whileNothingIsThere);
        }
    }
}

} // namespace spotter
