#include "core/hub/blob_check.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace spotter {

namespace {

constexpr qint64 pieceBytes = 1 << 22;
constexpr qsizetype sha1Digits = 40;
constexpr qsizetype sha256Digits = 64;

bool isHash(const QByteArray &name)
{
    return (name.size() == sha1Digits || name.size() == sha256Digits)
        && std::ranges::all_of(name, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

} // namespace

BlobState checkBlob(const QString &path, const std::function<void(std::int64_t)> &onBytes)
{
    const QFileInfo blob(QFileInfo(path).canonicalFilePath());
    const QByteArray name = blob.fileName().toLatin1();
    QFile file(blob.filePath());
    if (!isHash(name) || !file.open(QIODevice::ReadOnly))
        return BlobState::Unknown;
    const bool isSmall = name.size() == sha1Digits; // hashed as git does, its length first
    QCryptographicHash hash(isSmall ? QCryptographicHash::Sha1 : QCryptographicHash::Sha256);
    if (isSmall)
        hash.addData("blob " + QByteArray::number(file.size()) + '\0');
    for (QByteArray piece = file.read(pieceBytes); !piece.isEmpty(); piece = file.read(pieceBytes)) {
        hash.addData(piece);
        if (onBytes)
            onBytes(piece.size());
    }
    return hash.result().toHex() == name ? BlobState::Whole : BlobState::Damaged;
}

} // namespace spotter
