// The stack machine that a Python pickle is a program for, as far as torch.save uses it. It builds numbers, texts,
// sequences and dictionaries; what is called for, and what lies outside of the pickle, a derived class makes. Nothing
// of the file is ever run. Source: Python's Lib/pickletools.py.
#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace spotter {

struct PickleNode {
    enum class Kind { Mark, None, Number, Text, Sequence, Dictionary, Global, Storage, Tensor, Opaque };

    Kind kind = Kind::Opaque;
    std::int64_t number = 0;         ///< of a storage its number type; of a tensor its place among the tensors
    std::string text;                ///< of a global "module.name"; of a storage its key
    std::vector<PickleNode *> items; ///< of a dictionary key, value, key, value, …
};

class PickleMachine {
public:
    using Kind = PickleNode::Kind;

    /// \p program: of protocol 2 to 4; \p place: the file's name, for errors.
    PickleMachine(std::span<const std::byte> program, QString place)
        : m_program(program)
        , m_place(std::move(place))
    {
    }
    virtual ~PickleMachine() = default;

    /// Carries the program out and returns what it leaves, which lives as long as the machine. Once. Throws Error:
    /// damaged, an instruction that torch does not write.
    PickleNode &run();

protected:
    /// What a call of \p function gives.
    virtual PickleNode *call(const PickleNode &function, const PickleNode &arguments) = 0;
    /// What \p told points at outside of the pickle.
    virtual PickleNode *fetch(const PickleNode &told) = 0;

    PickleNode *make(Kind kind);
    [[noreturn]] void damaged() const;
    const QString &place() const { return m_place; }

private:
    template <typename Number> Number read();
    std::string readText(std::size_t length);
    std::string readLine();

    PickleNode *pop();
    void push(Kind kind, std::int64_t number = 0);
    void pushText(std::string text, Kind kind = Kind::Text);
    std::vector<PickleNode *> popToMark();
    void pushSequence(std::vector<PickleNode *> items);
    void remember(std::size_t slot);
    void recall(std::size_t slot);
    void append(std::vector<PickleNode *> items);
    void setItems(std::vector<PickleNode *> items);
    bool step(std::uint8_t instruction);

    std::span<const std::byte> m_program;
    QString m_place;
    std::size_t m_at = 0;
    std::deque<PickleNode> m_nodes; ///< all that were made: they may refer to each other in circles
    std::vector<PickleNode *> m_stack;
    std::unordered_map<std::size_t, PickleNode *> m_memo;
};

} // namespace spotter
