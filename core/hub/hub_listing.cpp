#include "core/hub/hub_listing.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HubListing)
};

bool isWeights(const QString &path, const char *suffix)
{
    return path.endsWith(QLatin1String(suffix));
}

bool isWanted(const HubFile &file)
{
    static const QStringList suffixes{QStringLiteral("safetensors"), QStringLiteral("json"), QStringLiteral("txt"),
        QStringLiteral("bin"), QStringLiteral("pth"), QStringLiteral("jinja")};
    return suffixes.contains(QFileInfo(file.path).suffix());
}

/// A file's path must stay within the model's folder.
bool staysWithin(const QString &path)
{
    static const QRegularExpression form(QStringLiteral("^[^/\\\\:\\x00-\\x1f]+(?:/[^/\\\\:\\x00-\\x1f]+)*$"));
    const QStringList parts = path.split(QLatin1Char('/'));
    return form.match(path).hasMatch() && !parts.contains(QLatin1String("..")) && !parts.contains(QLatin1String("."));
}

bool isHex(const QByteArray &hash, qsizetype length)
{
    return hash.size() == length
        && std::ranges::all_of(hash, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

HubFile fileOf(const QJsonValue &entry, const QString &place)
{
    HubFile file;
    const QJsonValue large = entry[QLatin1String("lfs")];
    file.path = entry[QLatin1String("rfilename")].toString();
    file.bytes = (large.isObject() ? large : entry)[QLatin1String("size")].toInteger(-1);
    file.isSha256 = large.isObject();
    file.hash = (file.isSha256 ? large[QLatin1String("sha256")] : entry[QLatin1String("blobId")]).toString().toLatin1();
    if (!staysWithin(file.path))
        throw Error(Text::tr("the hub names a file that would lie outside of the model: %1").arg(file.path.left(80)),
            place, Text::tr("Do not use this model"));
    if (file.bytes < 0 || !isHex(file.hash, file.isSha256 ? 64 : 40))
        throw Error(
            Text::tr("the hub tells no size or hash of %1").arg(file.path), place, Text::tr("Check the hub's address"));
    return file;
}

} // namespace

HubListing parseHubListing(const QByteArray &json, const QString &place)
{
    const QJsonObject answer = QJsonDocument::fromJson(json).object();
    HubListing listing;
    listing.commit = answer.value(QLatin1String("sha")).toString();
    if (!isHex(listing.commit.toLatin1(), 40))
        throw Error(Text::tr("this is no answer of a model hub"), place, Text::tr("Check the hub's address"));
    const QJsonArray files = answer.value(QLatin1String("siblings")).toArray();
    for (const QJsonValue &entry : files) {
        HubFile file = fileOf(entry, place);
        if (isWanted(file))
            listing.files.push_back(std::move(file));
    }
    const auto has = [&listing](const char *suffix) {
        return std::ranges::any_of(listing.files, [=](const HubFile &file) { return isWeights(file.path, suffix); });
    };
    if (has(".safetensors"))
        std::erase_if(listing.files, [](const HubFile &file) {
            const QString name = QFileInfo(file.path).fileName();
            return name.startsWith(QLatin1String("pytorch_model")) && isWeights(name, ".bin");
        });
    else if (!has(".bin") && !has(".pth"))
        throw Error(Text::tr("this model has no weights that Spotter reads"), place, Text::tr("Check the name"));
    return listing;
}

} // namespace spotter
