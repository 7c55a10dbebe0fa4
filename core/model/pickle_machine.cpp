#include "core/model/pickle_machine.h"

#include "core/values/error.h"

#include <QCoreApplication>

#include <cstring>

namespace spotter {

namespace {

constexpr std::size_t mostNodes = 20'000'000; ///< keeps a damaged file from taking the memory

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Pickle)
};

} // namespace

void PickleMachine::damaged() const
{
    throw Error(
        Text::tr("the file is damaged (at byte %1 of its table)").arg(m_at), m_place, Text::tr("Fetch it again"));
}

template <typename Number> Number PickleMachine::read()
{
    if (m_program.size() - m_at < sizeof(Number))
        damaged();
    Number number{};
    std::memcpy(&number, m_program.data() + m_at, sizeof number);
    m_at += sizeof number;
    return number;
}

std::string PickleMachine::readText(std::size_t length)
{
    if (m_program.size() - m_at < length)
        damaged();
    std::string text(reinterpret_cast<const char *>(m_program.data()) + m_at, length);
    m_at += length;
    return text;
}

std::string PickleMachine::readLine()
{
    std::string line;
    for (char next = read<char>(); next != '\n'; next = read<char>())
        line.push_back(next);
    return line;
}

PickleNode *PickleMachine::make(Kind kind)
{
    if (m_nodes.size() >= mostNodes)
        damaged();
    PickleNode &node = m_nodes.emplace_back();
    node.kind = kind;
    return &node;
}

PickleNode *PickleMachine::pop()
{
    if (m_stack.empty() || m_stack.back()->kind == Kind::Mark)
        damaged();
    PickleNode *node = m_stack.back();
    m_stack.pop_back();
    return node;
}

void PickleMachine::push(Kind kind, std::int64_t number)
{
    m_stack.push_back(make(kind));
    m_stack.back()->number = number;
}

void PickleMachine::pushText(std::string text, Kind kind)
{
    m_stack.push_back(make(kind));
    m_stack.back()->text = std::move(text);
}

std::vector<PickleNode *> PickleMachine::popToMark()
{
    std::size_t mark = m_stack.size();
    while (mark > 0 && m_stack[mark - 1]->kind != Kind::Mark)
        --mark;
    if (mark == 0)
        damaged();
    std::vector<PickleNode *> items(m_stack.begin() + std::ptrdiff_t(mark), m_stack.end());
    m_stack.resize(mark - 1);
    return items;
}

void PickleMachine::pushSequence(std::vector<PickleNode *> items)
{
    m_stack.push_back(make(Kind::Sequence));
    m_stack.back()->items = std::move(items);
}

void PickleMachine::remember(std::size_t slot)
{
    if (m_stack.empty())
        damaged();
    m_memo[slot] = m_stack.back();
}

void PickleMachine::recall(std::size_t slot)
{
    const auto known = m_memo.find(slot);
    if (known == m_memo.end())
        damaged();
    m_stack.push_back(known->second);
}

void PickleMachine::append(std::vector<PickleNode *> items)
{
    if (m_stack.empty())
        damaged();
    PickleNode &list = *m_stack.back();
    if (list.kind == Kind::Sequence)
        list.items.insert(list.items.end(), items.begin(), items.end());
}

void PickleMachine::setItems(std::vector<PickleNode *> items)
{
    if (m_stack.empty() || items.size() % 2 != 0)
        damaged();
    PickleNode &dictionary = *m_stack.back();
    if (dictionary.kind == Kind::Dictionary)
        dictionary.items.insert(dictionary.items.end(), items.begin(), items.end());
}

/// False at the end of the program.
bool PickleMachine::step(std::uint8_t instruction)
{
    switch (instruction) {
    case 0x80: // PROTO
        read<std::uint8_t>();
        break;
    case 0x95: // FRAME
        read<std::uint64_t>();
        break;
    case '(':
        push(Kind::Mark);
        break;
    case 'N':
        push(Kind::None);
        break;
    case 0x88: // NEWTRUE
    case 0x89: // NEWFALSE
        push(Kind::Number, instruction == 0x88);
        break;
    case 'J':
        push(Kind::Number, read<std::int32_t>());
        break;
    case 'K':
        push(Kind::Number, read<std::uint8_t>());
        break;
    case 'M':
        push(Kind::Number, read<std::uint16_t>());
        break;
    case 0x8a: { // LONG1: little-endian, two's complement
        const std::string bytes = readText(read<std::uint8_t>());
        if (bytes.size() > 8)
            damaged();
        std::int64_t number = !bytes.empty() && (bytes.back() & 0x80) ? -1 : 0;
        std::memcpy(&number, bytes.data(), bytes.size());
        push(Kind::Number, number);
        break;
    }
    case 'G': // a real number, which no tensor needs
        read<std::uint64_t>();
        push(Kind::Opaque);
        break;
    case 'X':
        pushText(readText(read<std::uint32_t>()));
        break;
    case 0x8c: // SHORT_BINUNICODE
    case 'U':
    case 'C':
        pushText(readText(read<std::uint8_t>()));
        break;
    case 'T':
    case 'B':
        pushText(readText(read<std::uint32_t>()));
        break;
    case 'c': {
        std::string module = readLine();
        pushText(std::move(module) + '.' + readLine(), Kind::Global);
        break;
    }
    case 0x93: { // STACK_GLOBAL
        const std::string name = pop()->text;
        const std::string module = pop()->text;
        pushText(module + '.' + name, Kind::Global);
        break;
    }
    case ')':
    case ']':
        pushSequence({});
        break;
    case 't':
    case 'l':
        pushSequence(popToMark());
        break;
    case 0x85: // TUPLE1, 2, 3
    case 0x86:
    case 0x87: {
        std::vector<PickleNode *> items(std::size_t(instruction - 0x84));
        for (auto item = items.rbegin(); item != items.rend(); ++item)
            *item = pop();
        pushSequence(std::move(items));
        break;
    }
    case 'a': {
        PickleNode *item = pop();
        append({item});
        break;
    }
    case 'e':
        append(popToMark());
        break;
    case '}':
        push(Kind::Dictionary);
        break;
    case 'd': {
        std::vector<PickleNode *> items = popToMark();
        push(Kind::Dictionary);
        setItems(std::move(items));
        break;
    }
    case 's': {
        PickleNode *value = pop();
        PickleNode *key = pop();
        setItems({key, value});
        break;
    }
    case 'u':
        setItems(popToMark());
        break;
    case 'q':
        remember(read<std::uint8_t>());
        break;
    case 'r':
        remember(read<std::uint32_t>());
        break;
    case 0x94: // MEMOIZE
        remember(m_memo.size());
        break;
    case 'h':
        recall(read<std::uint8_t>());
        break;
    case 'j':
        recall(read<std::uint32_t>());
        break;
    case 'Q':
        m_stack.push_back(fetch(*pop()));
        break;
    case 'R':
    case 0x81: { // NEWOBJ
        const PickleNode &arguments = *pop();
        const PickleNode &function = *pop();
        m_stack.push_back(call(function, arguments));
        break;
    }
    case 'b': // BUILD: what an object would do with its state
        pop();
        break;
    case '0':
        pop();
        break;
    case '.':
        return false;
    default:
        throw Error(Text::tr("the file asks for more than tensors (instruction %1)").arg(int(instruction)), m_place,
            Text::tr("Save it again with torch.save, the state dictionary alone"));
    }
    return true;
}

PickleNode &PickleMachine::run()
{
    while (step(read<std::uint8_t>())) { }
    return *pop();
}

} // namespace spotter
