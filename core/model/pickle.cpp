#include "core/model/pickle.h"

#include "core/model/pickle_machine.h"
#include "core/values/error.h"

#include <QCoreApplication>

#include <string_view>

namespace spotter {

namespace {

using Kind = PickleNode::Kind;

constexpr int deepest = 64; ///< of dictionaries within dictionaries
constexpr std::size_t mostTensors = 1'000'000;
// What a pickle names once it can use a million times: each use must stay small.
constexpr std::size_t mostAxes = 64;
constexpr std::size_t longestName = 2000;

struct StorageType {
    std::string_view global;
    NumberType type;
};

constexpr StorageType storageTypes[] = {
    {"torch.FloatStorage", NumberType::F32},
    {"torch.HalfStorage", NumberType::F16},
    {"torch.BFloat16Storage", NumberType::BF16},
    {"torch.DoubleStorage", NumberType::F64},
    {"torch.LongStorage", NumberType::I64},
    {"torch.IntStorage", NumberType::I32},
    {"torch.ShortStorage", NumberType::I16},
    {"torch.CharStorage", NumberType::I8},
    {"torch.ByteStorage", NumberType::U8},
    {"torch.BoolStorage", NumberType::Bool},
};

/// Makes tensors and dictionaries; any other object is one without content.
class TensorMachine : public PickleMachine {
public:
    using PickleMachine::PickleMachine;

    std::vector<PickledTensor> namedTensors();

protected:
    PickleNode *call(const PickleNode &function, const PickleNode &arguments) override;
    PickleNode *fetch(const PickleNode &told) override;

private:
    PickleNode *rebuildTensor(const PickleNode &arguments);
    std::vector<std::int64_t> numbersOf(const PickleNode &sequence) const;
    void collect(const PickleNode &node, const std::string &name, int depth);

    std::vector<PickledTensor> m_tensors; ///< without names
    std::vector<PickledTensor> m_named;
    std::size_t m_visited = 0;
};

PickleNode *TensorMachine::call(const PickleNode &function, const PickleNode &arguments)
{
    const std::string_view name = function.kind == Kind::Global ? std::string_view(function.text) : std::string_view();
    if (name == "torch._utils._rebuild_tensor_v2")
        return rebuildTensor(arguments);
    if (name == "torch._utils._rebuild_parameter" && !arguments.items.empty())
        return arguments.items.front();
    return make(name == "collections.OrderedDict" ? Kind::Dictionary : Kind::Opaque);
}

/// ('storage', type, key, device, count) is a storage.
PickleNode *TensorMachine::fetch(const PickleNode &told)
{
    const auto is = [&](std::size_t i, Kind kind) { return told.items.size() > i && told.items[i]->kind == kind; };
    if (told.kind != Kind::Sequence || !is(0, Kind::Text) || !is(1, Kind::Global) || !is(2, Kind::Text)
        || told.items[0]->text != "storage" || told.items[2]->text.size() > longestName)
        damaged();
    const std::string &global = told.items[1]->text;
    for (const StorageType &known : storageTypes) {
        if (known.global != global)
            continue;
        PickleNode *storage = make(Kind::Storage);
        storage->text = told.items[2]->text;
        storage->number = std::int64_t(known.type);
        return storage;
    }
    throw Error(QCoreApplication::translate("Pickle", "a tensor holds numbers of the kind “%1”, which is not read here")
                    .arg(QString::fromStdString(global).left(80)),
        place());
}

std::vector<std::int64_t> TensorMachine::numbersOf(const PickleNode &sequence) const
{
    if (sequence.kind != Kind::Sequence || sequence.items.size() > mostAxes)
        damaged();
    std::vector<std::int64_t> numbers;
    for (const PickleNode *item : sequence.items) {
        if (item->kind != Kind::Number || item->number < 0)
            damaged();
        numbers.push_back(item->number);
    }
    return numbers;
}

/// (storage, offset, shape, strides, …).
PickleNode *TensorMachine::rebuildTensor(const PickleNode &arguments)
{
    const auto &items = arguments.items;
    if (arguments.kind != Kind::Sequence || items.size() < 4 || items[0]->kind != Kind::Storage
        || items[1]->kind != Kind::Number || items[1]->number < 0 || m_tensors.size() >= mostTensors)
        damaged();
    PickledTensor tensor{
        {}, items[0]->text, NumberType(items[0]->number), items[1]->number, numbersOf(*items[2]), numbersOf(*items[3])};
    if (tensor.shape.size() != tensor.strides.size())
        damaged();
    PickleNode *node = make(Kind::Tensor);
    node->number = std::int64_t(m_tensors.size());
    m_tensors.push_back(std::move(tensor));
    return node;
}

void TensorMachine::collect(const PickleNode &node, const std::string &name, int depth)
{
    if (++m_visited > mostTensors || name.size() > longestName)
        damaged();
    if (node.kind == Kind::Tensor) {
        m_named.push_back(m_tensors[std::size_t(node.number)]);
        m_named.back().name = name;
        return;
    }
    if (node.kind != Kind::Dictionary || depth == deepest)
        return;
    for (std::size_t i = 0; i + 1 < node.items.size(); i += 2) {
        const PickleNode &key = *node.items[i];
        const std::string part = key.kind == Kind::Text ? key.text : std::to_string(key.number);
        collect(*node.items[i + 1], name.empty() ? part : name + '.' + part, depth + 1);
    }
}

std::vector<PickledTensor> TensorMachine::namedTensors()
{
    collect(run(), {}, 0);
    return std::move(m_named);
}

} // namespace

std::vector<PickledTensor> readPickledTensors(std::span<const std::byte> pickle, const QString &place)
{
    return TensorMachine(pickle, place).namedTensors();
}

} // namespace spotter
