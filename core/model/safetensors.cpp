#include "core/model/safetensors.h"

#include "core/model/json_file.h"
#include "core/model/mapped_file.h"
#include "core/values/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <optional>
#include <set>

#include <sys/mman.h>
#include <unistd.h>

namespace spotter {

namespace {

constexpr std::uint64_t lengthBytes = 8;
constexpr std::uint64_t longestHeader = 100'000'000; // the format's own limit
constexpr qsizetype alignment = 64;
constexpr auto indexName = "model.safetensors.index.json";
constexpr auto singleName = "model.safetensors";

struct TypeRow {
    NumberType type;
    const char *name;
    std::size_t bytes;
};

constexpr std::array<TypeRow, 13> types{
    {{NumberType::Bool, "BOOL", 1}, {NumberType::U8, "U8", 1}, {NumberType::I8, "I8", 1}, {NumberType::I16, "I16", 2},
        {NumberType::U16, "U16", 2}, {NumberType::F16, "F16", 2}, {NumberType::BF16, "BF16", 2},
        {NumberType::I32, "I32", 4}, {NumberType::U32, "U32", 4}, {NumberType::F32, "F32", 4},
        {NumberType::F64, "F64", 8}, {NumberType::I64, "I64", 8}, {NumberType::U64, "U64", 8}}};

[[noreturn]] void refuse(const QString &path, const QString &message)
{
    throw Error(message, path, QCoreApplication::translate("Safetensors", "Fetch the file again"));
}

[[noreturn]] void refuseTensor(const QString &path, const QString &name, const QString &trouble)
{
    refuse(path, QCoreApplication::translate("Safetensors", "tensor \"%1\" %2").arg(name, trouble));
}

/// Of all tensors of a file.
struct Values {
    std::shared_ptr<const MappedFile> file;
    std::span<const std::byte> bytes;
};

/// A whole number from 0, or none: JSON's numbers may be anything.
std::optional<std::uint64_t> wholeNumber(const QJsonValue &value)
{
    const qint64 number = value.toInteger(-1);
    return value.isDouble() && number >= 0 ? std::optional(std::uint64_t(number)) : std::nullopt;
}

std::optional<NumberType> typeNamed(const QString &name)
{
    const auto row = std::ranges::find_if(types, [&](const TypeRow &r) { return name == QLatin1String(r.name); });
    return row == types.end() ? std::nullopt : std::optional(row->type);
}

/// Bytes of a tensor of this shape; none where they cannot be counted in 63 bits.
std::optional<std::uint64_t> bytesOfShape(NumberType type, std::span<const std::int64_t> shape)
{
    std::uint64_t bytes = bytesOf(type);
    for (const std::int64_t size : shape) {
        if (size != 0 && bytes > std::uint64_t(std::numeric_limits<std::int64_t>::max()) / std::uint64_t(size))
            return std::nullopt;
        bytes *= std::uint64_t(size);
    }
    return bytes;
}

StoredTensor readEntry(const QString &path, const QString &name, const QJsonValue &entry, const Values &values)
{
    const QJsonObject object = entry.toObject();
    const std::optional<NumberType> type = typeNamed(object.value(QLatin1String("dtype")).toString());
    if (!type)
        refuseTensor(path, name, QCoreApplication::translate("Safetensors", "has a type that is not known here"));
    StoredTensor tensor{*type, {}, {}, values.file};
    const QJsonValue shape = object.value(QLatin1String("shape"));
    if (!shape.isArray())
        refuseTensor(path, name, QCoreApplication::translate("Safetensors", "has no shape"));
    for (const QJsonValue size : shape.toArray()) {
        const std::optional<std::uint64_t> number = wholeNumber(size);
        if (!number)
            refuseTensor(path, name, QCoreApplication::translate("Safetensors", "has a shape that is none"));
        tensor.shape.push_back(std::int64_t(*number));
    }
    const QJsonArray offsets = object.value(QLatin1String("data_offsets")).toArray();
    const auto begin = wholeNumber(offsets.at(0));
    const auto end = wholeNumber(offsets.at(1));
    if (offsets.size() != 2 || !begin || !end || *begin > *end)
        refuseTensor(path, name, QCoreApplication::translate("Safetensors", "does not say where its values lie"));
    if (*end > values.bytes.size())
        refuseTensor(path, name, QCoreApplication::translate("Safetensors", "reaches beyond the end of the file"));
    if (bytesOfShape(*type, tensor.shape) != *end - *begin)
        refuseTensor(
            path, name, QCoreApplication::translate("Safetensors", "has another size than its type and shape need"));
    tensor.bytes = values.bytes.subspan(*begin, *end - *begin);
    tensor.mapped = true;
    return tensor;
}

/// The format wants the values packed: no byte unused, none used twice.
void checkPacked(const QString &path, const StoredTensors &tensors, std::span<const std::byte> values)
{
    std::vector<std::pair<std::span<const std::byte>, const std::string *>> inOrder;
    for (const auto &[name, tensor] : tensors)
        inOrder.emplace_back(tensor.bytes, &name);
    std::ranges::sort(inOrder, [](const auto &a, const auto &b) {
        return std::pair(a.first.data(), a.first.size()) < std::pair(b.first.data(), b.first.size());
    });
    const std::byte *next = values.data();
    for (const auto &[bytes, name] : inOrder) {
        if (bytes.data() != next)
            refuseTensor(path, QString::fromStdString(*name),
                bytes.data() < next ? QCoreApplication::translate("Safetensors", "overlaps another")
                                    : QCoreApplication::translate("Safetensors", "leaves a gap before it"));
        next += bytes.size();
    }
    if (next != values.data() + values.size())
        refuse(path, QCoreApplication::translate("Safetensors", "there are bytes that belong to no tensor"));
}

QByteArray headerFor(const StoredTensors &tensors)
{
    QJsonObject header{{QStringLiteral("__metadata__"), QJsonObject{{QStringLiteral("format"), QStringLiteral("pt")}}}};
    qint64 offset = 0;
    for (const auto &[name, tensor] : tensors) {
        QJsonArray shape;
        for (const std::int64_t size : tensor.shape)
            shape.append(qint64(size));
        const qint64 end = offset + qint64(tensor.bytes.size());
        header.insert(QString::fromStdString(name),
            QJsonObject{{QStringLiteral("dtype"), nameOf(tensor.type)}, {QStringLiteral("shape"), shape},
                {QStringLiteral("data_offsets"), QJsonArray{offset, end}}});
        offset = end;
    }
    QByteArray json = QJsonDocument(header).toJson(QJsonDocument::Compact);
    const qsizetype whole = (qsizetype(lengthBytes) + json.size() + alignment - 1) / alignment * alignment;
    return json.append(whole - qsizetype(lengthBytes) - json.size(), ' ');
}

} // namespace

QString nameOf(NumberType type)
{
    return QString::fromLatin1(types[std::size_t(type)].name);
}

std::size_t bytesOf(NumberType type)
{
    return types[std::size_t(type)].bytes;
}

std::int64_t StoredTensor::count() const
{
    return std::int64_t(bytes.size() / bytesOf(type));
}

QString shapeText(std::span<const std::int64_t> shape)
{
    QStringList sizes;
    for (const std::int64_t size : shape)
        sizes << QString::number(size);
    return QStringLiteral("[%1]").arg(sizes.join(QStringLiteral(", ")));
}

StoredTensors readSafetensors(const QString &path)
{
    const auto file = std::make_shared<const MappedFile>(path);
    const std::span<const std::byte> bytes = file->bytes();
    if (bytes.size() < lengthBytes)
        refuse(path, QCoreApplication::translate("Safetensors", "the file is too short to hold tensors"));
    const std::uint64_t length = qFromLittleEndian<quint64>(bytes.data());
    if (length > longestHeader || length > bytes.size() - lengthBytes)
        refuse(path, QCoreApplication::translate("Safetensors", "this is no safetensors file, or it is cut short"));
    const auto *json = reinterpret_cast<const char *>(bytes.data() + lengthBytes);
    const QJsonObject header = parseJsonObject(QByteArray::fromRawData(json, qsizetype(length)), path);
    const Values values{file, bytes.subspan(lengthBytes + length)};
    StoredTensors tensors;
    for (auto entry = header.begin(); entry != header.end(); ++entry) {
        if (entry.key() != QLatin1String("__metadata__"))
            tensors.emplace(entry.key().toStdString(), readEntry(path, entry.key(), entry.value(), values));
    }
    checkPacked(path, tensors, values.bytes);
    return tensors;
}

void releasePages(const StoredTensor &tensor)
{
    if (!tensor.mapped)
        return;
    static const auto page = std::uintptr_t(sysconf(_SC_PAGESIZE));
    const auto begin = std::bit_cast<std::uintptr_t>(tensor.bytes.data());
    const std::uintptr_t first = (begin + page - 1) / page * page; // a page at either end is shared with a neighbour
    const std::uintptr_t behind = (begin + tensor.bytes.size()) / page * page;
    if (first < behind)
        madvise(std::bit_cast<void *>(first), behind - first, MADV_DONTNEED);
}

bool hasTensors(const QString &folder)
{
    const QDir dir(folder);
    return dir.exists(QLatin1String(singleName)) || dir.exists(QLatin1String(indexName));
}

StoredTensors readTensorFolder(const QString &folder)
{
    const QDir dir(folder);
    if (!hasTensors(folder))
        throw Error(QCoreApplication::translate("Safetensors", "there is no model.safetensors in this folder"), folder,
            QCoreApplication::translate("Safetensors", "Choose a checkpoint's folder, or fetch one"));
    const QString index = dir.filePath(QLatin1String(indexName));
    if (!QFileInfo::exists(index))
        return readSafetensors(dir.filePath(QLatin1String(singleName)));

    const QJsonObject places = readJsonObject(index).value(QLatin1String("weight_map")).toObject();
    std::set<QString> shards;
    for (const QJsonValue shard : places)
        shards.insert(shard.toString());
    if (shards.empty())
        refuse(index, QCoreApplication::translate("Safetensors", "it names no file"));
    StoredTensors tensors;
    for (const QString &shard : shards) {
        if (shard != QFileInfo(shard).fileName())
            refuse(index, QCoreApplication::translate("Safetensors", "\"%1\" is no file of this folder").arg(shard));
        for (auto &[name, tensor] : readSafetensors(dir.filePath(shard))) {
            if (places.value(QString::fromStdString(name)).toString() != shard)
                refuseTensor(dir.filePath(shard), QString::fromStdString(name),
                    QCoreApplication::translate("Safetensors", "stands elsewhere in the index"));
            tensors.emplace(name, std::move(tensor));
        }
    }
    for (const QString &name : places.keys()) {
        if (!tensors.contains(name.toStdString()))
            refuseTensor(index, name, QCoreApplication::translate("Safetensors", "is in none of the files"));
    }
    return tensors;
}

void writeSafetensors(const QString &path, const StoredTensors &tensors)
{
    QSaveFile file(path);
    const QByteArray header = headerFor(tensors);
    std::array<char, lengthBytes> length{};
    qToLittleEndian(quint64(header.size()), length.data());
    bool good = file.open(QIODevice::WriteOnly) && file.write(length.data(), length.size()) == qint64(length.size())
        && file.write(header) == header.size();
    for (const auto &[name, tensor] : tensors) {
        const auto size = qint64(tensor.bytes.size());
        good = good && file.write(reinterpret_cast<const char *>(tensor.bytes.data()), size) == size;
    }
    if (good)
        checkMappedFiles(); // what was read from them is right
    if (!good || !file.commit())
        throw Error(
            QCoreApplication::translate("Safetensors", "the file cannot be written: %1").arg(file.errorString()), path,
            QCoreApplication::translate("Safetensors", "Check the folder, its permissions and the space left"));
}

} // namespace spotter
