#include "core/model/torch_file.h"

#include "core/model/mapped_file.h"
#include "core/model/pickle.h"
#include "core/values/error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtEndian>

#include <c10/util/Exception.h>
#include <caffe2/serialize/inline_container.h>

#include <algorithm>
#include <cstring>
#include <limits>
#include <new>
#include <optional>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TorchFile)
};

[[noreturn]] void damaged(const QString &path, const QString &what)
{
    throw Error(what, path, Text::tr("Fetch the file again"));
}

/// The archive: its table through libtorch's own reader, its values mapped.
class Archive {
public:
    Archive(const QString &path, std::shared_ptr<const MappedFile> file)
        : m_path(path)
        , m_file(std::move(file))
        , m_reader(path.toStdString())
        , m_bytes(m_file->bytes())
    {
    }

    bool has(const std::string &record) { return m_reader.hasRecord(record); }

    std::span<const std::byte> at(const std::string &record)
    {
        constexpr std::size_t methodOffset = 8; // in a zip archive's local header
        const std::size_t header = m_reader.getRecordHeaderOffset(record);
        const std::size_t offset = m_reader.getRecordOffset(record);
        const std::size_t size = m_reader.getRecordSize(record);
        if (header > m_bytes.size() - methodOffset - 2 || offset > m_bytes.size() || size > m_bytes.size() - offset)
            damaged(m_path, Text::tr("a part reaches beyond the end of the file"));
        if (qFromLittleEndian<quint16>(m_bytes.data() + header + methodOffset) != 0)
            throw Error(Text::tr("the archive is compressed"), m_path, Text::tr("Save it again with torch.save"));
        return m_bytes.subspan(offset, size);
    }

    const std::shared_ptr<const MappedFile> &owner() const { return m_file; }

    /// Whether so many more bytes may be copied. A broadcast tensor is larger than its values, and many may share the
    /// same: all together no more than the file's own size again, and some.
    bool mayCopy(std::size_t bytes)
    {
        constexpr std::size_t some = 1 << 23;
        if (bytes > m_bytes.size() + some - m_copied)
            return false;
        m_copied += bytes;
        return true;
    }

private:
    std::size_t m_copied = 0;
    QString m_path;
    std::shared_ptr<const MappedFile> m_file;
    caffe2::serialize::PyTorchStreamReader m_reader;
    std::span<const std::byte> m_bytes;
};

/// Values from the tensor's first to its last; none where they cannot be counted.
std::optional<std::int64_t> extentOf(const PickledTensor &tensor)
{
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max() / 16;
    std::int64_t extent = 1;
    std::int64_t count = 1;
    for (std::size_t i = 0; i < tensor.shape.size(); ++i) {
        const std::int64_t size = tensor.shape[i];
        const std::int64_t stride = tensor.strides[i];
        if (size == 0)
            return 0;
        if (count > most / size || (size > 1 && stride > (most - extent) / (size - 1)))
            return std::nullopt;
        count *= size;
        extent += (size - 1) * stride;
    }
    return extent;
}

bool isInOrder(const PickledTensor &tensor)
{
    std::int64_t expected = 1;
    for (std::size_t i = tensor.shape.size(); i-- > 0;) {
        if (tensor.shape[i] != 1 && tensor.strides[i] != expected)
            return false;
        expected *= tensor.shape[i];
    }
    return true;
}

/// \p values brought into the order of rows.
std::shared_ptr<std::vector<std::byte>> inOrder(const PickledTensor &tensor, std::span<const std::byte> values)
{
    const std::size_t width = bytesOf(tensor.type);
    std::size_t count = 1;
    for (const std::int64_t size : tensor.shape)
        count *= std::size_t(size);
    auto ordered = std::make_shared<std::vector<std::byte>>(count * width);
    std::vector<std::int64_t> index(tensor.shape.size(), 0);
    for (std::size_t i = 0; i < count; ++i) {
        std::int64_t place = 0;
        for (std::size_t axis = 0; axis < index.size(); ++axis)
            place += index[axis] * tensor.strides[axis];
        std::memcpy(ordered->data() + i * width, values.data() + std::size_t(place) * width, width);
        for (std::size_t axis = index.size(); axis-- > 0 && ++index[axis] == tensor.shape[axis];)
            index[axis] = 0;
    }
    return ordered;
}

StoredTensor storedTensor(const PickledTensor &tensor, Archive &archive, const QString &path)
{
    const std::string record = "data/" + tensor.storage;
    const QString name = QString::fromStdString(tensor.name);
    if (!archive.has(record))
        damaged(path, Text::tr("the values of %1 are missing").arg(name));
    const std::span<const std::byte> storage = archive.at(record);
    const std::size_t width = bytesOf(tensor.type);
    const auto extent = extentOf(tensor);
    const auto values = std::int64_t(storage.size() / width);
    if (!extent || tensor.offset > values || *extent > values - tensor.offset)
        damaged(path, Text::tr("%1 reaches beyond its values").arg(name));
    const auto own = storage.subspan(std::size_t(tensor.offset) * width, std::size_t(*extent) * width);
    if (*extent == 0 || isInOrder(tensor))
        return {tensor.type, tensor.shape, own, archive.owner()};
    std::size_t bytes = width;
    for (const std::int64_t size : tensor.shape)
        bytes *= std::size_t(size);
    if (!archive.mayCopy(bytes))
        damaged(path, Text::tr("%1 repeats its values too often").arg(name));
    const auto ordered = inOrder(tensor, own);
    return {tensor.type, tensor.shape, {ordered->data(), ordered->size()}, ordered};
}

StoredTensors readArchive(const QString &path, const std::shared_ptr<const MappedFile> &file)
{
    Archive archive(path, file);
    if (archive.has("byteorder")) {
        const std::span<const std::byte> order = archive.at("byteorder");
        if (std::string(reinterpret_cast<const char *>(order.data()), order.size()) != "little")
            throw Error(
                Text::tr("the numbers are in big-endian order"), path, Text::tr("Save it again on a usual machine"));
    }
    StoredTensors tensors;
    for (const PickledTensor &tensor : readPickledTensors(archive.at("data.pkl"), path))
        tensors.insert_or_assign(tensor.name, storedTensor(tensor, archive, path));
    if (tensors.empty())
        throw Error(Text::tr("there is no tensor in it"), path, Text::tr("Name a file with a state dictionary"));
    return tensors;
}

} // namespace

StoredTensors readTorchFile(const QString &path)
{
    const auto file = std::make_shared<const MappedFile>(path);
    const std::span<const std::byte> bytes = file->bytes();
    if (bytes.size() < 2 || bytes[0] != std::byte('P') || bytes[1] != std::byte('K'))
        throw Error(Text::tr("this is no archive of PyTorch 1.6 or later"), path,
            Text::tr("Save it again with a newer torch.save"));
    try {
        return readArchive(path, file);
    } catch (const c10::Error &) {
        damaged(path, Text::tr("the archive is damaged"));
    } catch (const std::bad_alloc &) {
        damaged(path, Text::tr("the archive claims more than the memory can hold"));
    }
}

bool isTorchFile(const QString &path)
{
    return QStringList{QStringLiteral("bin"), QStringLiteral("pth"), QStringLiteral("pt")}.contains(
        QFileInfo(path).suffix(), Qt::CaseInsensitive);
}

StoredTensors readTensorFile(const QString &path)
{
    return isTorchFile(path) ? readTorchFile(path) : readSafetensors(path);
}

} // namespace spotter
