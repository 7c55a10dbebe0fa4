#include "core/model/adapter.h"

#include "core/model/tensor_check.h"
#include "core/model/torch_file.h"
#include "core/values/error.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string_view>

namespace spotter {

namespace {

constexpr std::string_view downEnd = ".lora_A.weight";
constexpr std::string_view upEnd = ".lora_B.weight";
constexpr std::string_view weightEnd = ".weight";
constexpr std::array<std::string_view, 2> projectors{"model.mm_projector.", "model.image_mm_projector."};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Adapter)
};

/// The first of \p names that \p folder has; empty where it has none.
QString fileIn(const QDir &folder, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (folder.exists(QLatin1String(name)))
            return folder.filePath(QLatin1String(name));
    }
    return {};
}

std::string joined(std::string name, std::string_view end)
{
    return name.append(end);
}

void cut(std::string &name, std::string_view piece)
{
    if (const std::size_t at = name.find(piece); at != std::string::npos)
        name.erase(at, piece.size());
}

/// "base_model.model.model.layers.0.self_attn.q_proj.lora_A.default.weight" is the model's own name within two
/// wrappers, with the adapter's name in it.
std::string ownName(std::string name)
{
    if (name.starts_with("base_model."))
        name.erase(0, std::string_view("base_model.").size());
    if (name.starts_with("model.model.") || name.starts_with("model.lm_head."))
        name.erase(0, std::string_view("model.").size());
    cut(name, ".base_layer");
    cut(name, ".modules_to_save");
    cut(name, ".default");
    return name;
}

/// The module of \p name where that ends with \p end.
std::optional<std::string> moduleOf(const std::string &name, std::string_view end)
{
    return name.ends_with(end) ? std::optional(name.substr(0, name.size() - end.size())) : std::nullopt;
}

bool isPair(const std::string &name)
{
    return name.ends_with(downEnd) || name.ends_with(upEnd);
}

} // namespace

Adapter Adapter::read(const QString &folder, AdapterParts parts)
{
    const QDir dir(folder);
    const QString config = fileIn(dir, {"adapter_config.json"});
    const QString pairs = fileIn(dir, {"adapter_model.safetensors", "adapter_model.bin"});
    const QString whole = fileIn(dir, {"non_lora_trainables.safetensors", "non_lora_trainables.bin"});
    QStringList missing;
    if (config.isEmpty())
        missing << QStringLiteral("adapter_config.json");
    if (pairs.isEmpty())
        missing << QStringLiteral("adapter_model.safetensors");
    if (whole.isEmpty() && parts == AdapterParts::All)
        missing << QStringLiteral("non_lora_trainables.bin");
    if (!missing.isEmpty())
        throw Error(Text::tr("parts of the adapter are missing: %1").arg(missing.join(QStringLiteral(", "))), folder,
            Text::tr("Copy the whole folder that the training wrote"));
    Adapter adapter;
    adapter.m_folder = QDir::cleanPath(folder);
    adapter.m_parts = parts;
    adapter.m_config = AdapterConfig::read(config);
    adapter.take(readTensorFile(pairs), pairs);
    if (!whole.isEmpty())
        adapter.take(readTensorFile(whole), whole);
    return adapter;
}

void Adapter::take(StoredTensors tensors, const QString &path)
{
    for (auto &[written, tensor] : tensors) {
        const auto [at, isNew] = m_tensors.emplace(ownName(written), tensor);
        if (!isNew && !std::ranges::equal(at->second.bytes, tensor.bytes))
            throw Error(Text::tr("%1 is there twice, with other values").arg(QString::fromStdString(at->first)), path,
                Text::tr("Copy the whole folder that the training wrote"));
    }
}

/// The tensors that the adapter must have: a pair for each layer it is to change, of the right rank, and of what it
/// replaces the whole.
TensorLayout Adapter::layoutFor(const Checkpoint &base) const
{
    std::set<std::string> modules;
    for (const auto &[name, tensor] : base.languageTensors) {
        const auto module = moduleOf(name, weightEnd);
        if (module && tensor.shape.size() == 2 && m_config.changes(QString::fromStdString(*module)))
            modules.insert(*module);
    }
    std::set<std::string> whole;
    for (const auto &[name, tensor] : m_tensors) {
        for (const std::string_view end : {downEnd, upEnd}) {
            if (const auto module = moduleOf(name, end); module && m_config.changes(QString::fromStdString(*module)))
                modules.insert(*module);
        }
        if (!isPair(name))
            whole.insert(name);
    }
    const auto addProjector = [&](std::string_view prefix, const StoredTensors &tensors) {
        const auto own = whole.lower_bound(std::string(prefix));
        if (m_parts == AdapterParts::WithoutProjectors && (own == whole.end() || !own->starts_with(prefix)))
            return;
        for (const auto &[name, tensor] : tensors)
            whole.insert(joined(std::string(prefix), name));
    };
    addProjector(projectors[0], base.videoProjector);
    addProjector(projectors[1], base.imageProjector);

    TensorLayout layout;
    for (const std::string &module : modules) {
        const StoredTensor *weight = findTensor(base, joined(module, weightEnd));
        if (!weight || weight->shape.size() != 2)
            continue; // what is there for it counts as not known
        const std::int64_t rank = m_config.rankOf(QString::fromStdString(module));
        layout.push_back({joined(module, downEnd), {rank, weight->shape[1]}});
        layout.push_back({joined(module, upEnd), {weight->shape[0], rank}});
    }
    for (const std::string &name : whole) {
        if (const StoredTensor *tensor = findTensor(base, name))
            layout.push_back({name, tensor->shape});
    }
    return layout;
}

void Adapter::check(const Checkpoint &base) const
{
    TensorCheck tensors;
    tensors.compare("", layoutFor(base), m_tensors);
    QStringList faults;
    for (const QString &target : m_config.targets()) {
        const bool isThere = std::ranges::any_of(m_tensors, [&](const auto &entry) {
            const auto module = moduleOf(entry.first, downEnd);
            const QString name = QString::fromStdString(module.value_or(std::string()));
            return module && (name == target || name.endsWith(QLatin1Char('.') + target));
        });
        if (!isThere)
            faults << Text::tr("it is to change “%1”, and has nothing for it").arg(target.left(80));
    }
    if (const QString wrong = tensors.faults(); !wrong.isEmpty())
        faults.prepend(wrong);
    if (faults.isEmpty())
        return;
    if (!m_config.base().isEmpty())
        faults << Text::tr("it was trained on %1").arg(m_config.base());
    throw Error(Text::tr("the adapter does not fit the model; %1").arg(faults.join(QStringLiteral("; "))), m_folder,
        Text::tr("Choose the model that it was trained on, and copy the whole folder that the training wrote"));
}

Checkpoint Adapter::onto(const Checkpoint &base) const
{
    check(base);
    Checkpoint changed = base;
    for (const auto &[name, tensor] : m_tensors) {
        if (!isPair(name))
            *findTensor(changed, name) = tensor;
    }
    for (const auto &[name, tensor] : m_tensors) {
        const auto module = moduleOf(name, downEnd);
        if (!module)
            continue;
        const double scale = m_config.scaleOf(QString::fromStdString(*module));
        const LowRankChange change{tensor, m_tensors.at(joined(*module, upEnd)), scale};
        findTensor(changed, joined(*module, weightEnd))->change = std::make_shared<const LowRankChange>(change);
    }
    return changed;
}

QString Adapter::sentence() const
{
    const auto pairs = std::ranges::count_if(m_tensors, [](const auto &entry) { return isPair(entry.first); }) / 2;
    const QString counts = Text::tr("adapter from %1: %2, %3")
                               .arg(m_folder, Text::tr("%n layers changed", nullptr, int(pairs)),
                                   Text::tr("%n tensors replaced", nullptr, int(m_tensors.size()) - int(pairs) * 2));
    return m_config.base().isEmpty() ? counts : Text::tr("%1; it was trained on %2").arg(counts, m_config.base());
}

} // namespace spotter
