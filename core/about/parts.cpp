#include "core/about/parts.h"

#include "core/model/device.h"

#include <CLI/Version.hpp>
#include <dlib/revision.h>
#include <spdlog/fmt/fmt.h>
#include <spdlog/version.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavutil/avutil.h>
}

namespace spotter {

namespace {

QString dotted(int major, int minor, int patch)
{
    return QStringLiteral("%1.%2.%3").arg(major).arg(minor).arg(patch);
}

/// FFmpeg says in words under which of its licences it was built.
QString licenceOfFfmpeg()
{
    const QString words = QString::fromLatin1(avcodec_license()); // "GPL version 2 or later"
    QString id = QString(words).replace(QLatin1String(" version "), QLatin1String("-"));
    id.replace(QLatin1String(" or later"), QLatin1String(".0-or-later"));
    return id.replace(QLatin1String("2.1.0"), QLatin1String("2.1"));
}

/// Debian keeps the licence of each package at a fixed place; its name carries a version, which * stands for.
QString copyrightFile(const QString &packagePattern)
{
    const QDir documents(QStringLiteral("/usr/share/doc"));
    for (const QString &package : documents.entryList({packagePattern}, QDir::Dirs)) {
        const QString path = documents.filePath(package + QStringLiteral("/copyright"));
        if (QFile::exists(path))
            return path;
    }
    return {};
}

QString either(const QString &path, const char *address)
{
    return path.isEmpty() ? QString::fromLatin1(address) : path;
}

} // namespace

std::vector<Part> programParts()
{
    const int fmtVersion = FMT_VERSION;
    const QString mit = QStringLiteral("MIT");
    const QString bsd = QStringLiteral("BSD-3-Clause");
    return {
        {QStringLiteral("Spotter"), QCoreApplication::applicationVersion(), QStringLiteral("GPL-3.0-or-later"),
            QStringLiteral(":/LICENSE")},
        {QStringLiteral("Qt"), QLibraryInfo::version().toString(), QStringLiteral("LGPL-3.0-only"),
            either(copyrightFile(QStringLiteral("libqt6core6*")), "https://www.gnu.org/licenses/lgpl-3.0.txt")},
        {QStringLiteral("libtorch"), torchVersion(), bsd,
            QStringLiteral("https://github.com/pytorch/pytorch/blob/v%1/LICENSE").arg(torchVersion())},
        {QStringLiteral("FFmpeg"), QString::fromLatin1(av_version_info()), licenceOfFfmpeg(),
            either(copyrightFile(QStringLiteral("libavcodec[0-9]*")), "https://ffmpeg.org/legal.html")},
        {QStringLiteral("libstemmer"), QStringLiteral(SPOTTER_STEMMER_VERSION), bsd,
            either(copyrightFile(QStringLiteral("libstemmer[0-9]*")), "https://github.com/snowballstem/snowball")},
        {QStringLiteral("dlib"), dotted(DLIB_MAJOR_VERSION, DLIB_MINOR_VERSION, DLIB_PATCH_VERSION),
            QStringLiteral("BSL-1.0"),
            either(copyrightFile(QStringLiteral("libdlib[0-9]*")), "http://dlib.net/license.html")},
        {QStringLiteral("spdlog"), dotted(SPDLOG_VER_MAJOR, SPDLOG_VER_MINOR, SPDLOG_VER_PATCH), mit,
            either(copyrightFile(QStringLiteral("libspdlog[0-9]*")), "https://github.com/gabime/spdlog")},
        {QStringLiteral("{fmt}"), dotted(fmtVersion / 10000, fmtVersion / 100 % 100, fmtVersion % 100), mit,
            either(copyrightFile(QStringLiteral("libfmt[0-9]*")), "https://github.com/fmtlib/fmt")},
        {QStringLiteral("yaml-cpp"), QStringLiteral(SPOTTER_YAML_VERSION), mit,
            either(copyrightFile(QStringLiteral("libyaml-cpp[0-9]*")), "https://github.com/jbeder/yaml-cpp")},
        {QStringLiteral("CLI11"), QStringLiteral(CLI11_VERSION), bsd,
            either(copyrightFile(QStringLiteral("libcli11-dev")), "https://github.com/CLIUtils/CLI11")},
    };
}

QJsonObject programVersions()
{
    QJsonObject all;
    for (const Part &part : programParts())
        all.insert(part.name, part.version);
    return all;
}

} // namespace spotter
