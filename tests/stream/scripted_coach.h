// A coach that does as it is told: for tests of the engine around it.
#pragma once

#include "core/stream/coach.h"

#include <atomic>
#include <stdexcept>
#include <thread>

namespace spotter {

/// What the coach does; shared with the test, which may change it while the engine runs.
struct Script {
    std::atomic<int> looks = 0;
    std::atomic<int> throwAtLook = -1;
    std::atomic<int> lookTakes_ms = 0;
    std::atomic<bool> speechless = false;
    std::atomic<bool> speaksUntilStopped = false;
    std::atomic<bool> speaking = false;
    std::atomic<double> faultConfidence = 0.0; ///< above 0: proposes a correction
};

class ScriptedCoach : public Coach {
public:
    explicit ScriptedCoach(Script &script)
        : m_script(script)
    {
    }

    CoachState state() const override { return {QStringLiteral("script"), {}, {}}; }
    void apply(const Settings &) override { }

    Look look(const Frame &, SessionTime time, StageStats &) override
    {
        if (m_script.looks++ == m_script.throwAtLook)
            throw std::runtime_error("the script says so");
        std::this_thread::sleep_for(std::chrono::milliseconds(m_script.lookTakes_ms));
        Look look;
        if (m_script.looks % 30 == 0)
            look.repetitions.push_back({time, time, m_script.looks / 30, 1.0});
        return look;
    }

    void gap(GapReason) override { }
    Tokens features() override { return {2, {0.1f, 0.1f, -0.1f, -0.1f}}; }

    Observation observe(const Chunk &chunk) override
    {
        Observation seen;
        for (const SeenFrame &frame : chunk.frames) {
            seen.embeddings.dim = frame.features.dim;
            const std::vector<float> &values = frame.features.values;
            seen.embeddings.values.insert(seen.embeddings.values.end(), values.begin(), values.end());
        }
        if (m_script.faultConfidence > 0.0)
            seen.correction = Proposal{Cause::Form, m_script.faultConfidence};
        if (!m_script.speechless)
            seen.other = Proposal{};
        m_chunk = {chunk.from(), chunk.to(), state().coach};
        return seen;
    }

    std::optional<Utterance> choose(const Decision &) override
    {
        if (m_script.speechless)
            return std::nullopt;
        m_piece = 0;
        return m_chunk;
    }

    std::optional<Piece> speakOn() override
    {
        m_script.speaking = true;
        if (m_piece++ == 0)
            return Piece{QStringLiteral("Chin"), std::nullopt};
        if (m_script.speaksUntilStopped) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
            return Piece{};
        }
        m_script.speaking = false;
        if (m_piece == 2)
            return Piece{QStringLiteral(" up."), std::nullopt};
        return std::nullopt;
    }

    void hush() override { m_script.speaking = false; }

    void reset() override { }

private:
    Script &m_script;
    Utterance m_chunk;
    int m_piece = 0;
};

} // namespace spotter
