// What the language model has read of the prompt so far, so that it never reads the same twice: instruction, then the
// window's images, then, for the length of one answer, video tokens, question and the answer itself.
//
//     prompt.setInstruction(rows);          // the sinks: they stay (Xiao et al. 2023, "attention sinks")
//     prompt.show(perception.images());     // as often as wanted: reads new images, drops those that are gone
//     hidden = prompt.ask(rows);            // video tokens and question
//     hidden = prompt.readOn(row);          // a token of the answer
//     prompt.endAnswer();                   // as before ask()
//
// Where images are dropped those behind move up and their keys are turned to their new positions. They still carry what
// they saw of the dropped ones; instead of every so-many-th such slide the window is read anew. While nothing was
// dropped, all is as if read at once. Includes ATen; under c10::InferenceMode; one thread.
#pragma once

#include "core/model/language_model.h"
#include "core/stream/chunk_perception.h"

#include <optional>
#include <span>

namespace spotter {

class KeptPrompt {
public:
    struct Counts {
        std::int64_t read = 0;   ///< positions computed
        std::int64_t reused = 0; ///< positions that the questions found there
        std::int64_t slides = 0;
        std::int64_t rebuilds = 0;
    };

    explicit KeptPrompt(const LanguageModel &language)
        : m_language(language)
    {
    }

    /// Whether anything is kept from one question to the next; otherwise each is read from the beginning. Every
    /// \p slides slides the window is read anew; 0: never.
    void setReuse(bool keeps, int slides);
    /// [n, width]. All will be read anew.
    void setInstruction(const at::Tensor &rows);
    /// Not while an answer is open.
    void show(const std::vector<ImageRows> &images);

    /// \p rows behind the images, [n, width]. The last one's hidden row, as LanguageModel::read() gives it.
    at::Tensor ask(const at::Tensor &rows);
    at::Tensor readOn(const at::Tensor &row);
    bool isAnswering() const { return m_answering; }
    void endAnswer();
    /// Forgets all but the instruction.
    void reset();
    /// As reset(), and gives the memory back.
    void release();

    const Counts &counts() const { return m_counts; }
    std::int64_t length() const { return m_cache ? m_cache->length() : 0; }
    std::int64_t bytes() const { return m_cache ? m_cache->bytes() : 0; }
    /// For whoever continues several ways from one place: read behind it, then truncate.
    KeyValueCache &cache() { return *m_cache; }

private:
    void sync();
    at::Tensor read(const at::Tensor &rows);

    const LanguageModel &m_language;
    std::optional<KeyValueCache> m_cache;
    at::Tensor m_instruction;
    std::vector<ImageRows> m_images;  ///< to show
    std::vector<std::int64_t> m_read; ///< images that are in the cache, in order
    bool m_keeps = true;
    int m_rebuildAfter = 0;
    int m_slidesSince = 0; ///< since all was read anew
    bool m_answering = false;
    std::int64_t m_base = 0; ///< length before the question
    Counts m_counts;
};

} // namespace spotter
