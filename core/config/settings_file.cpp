#include "core/config/settings_file.h"

#include "core/config/settings_reader.h"
#include "core/config/settings_watcher.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <optional>

namespace spotter {

namespace {

/// None where there is no such file. Throws Error where there is one that cannot be read.
std::optional<QByteArray> readText(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return std::nullopt;
    if (!info.isFile()) // opening a pipe or a device could wait for ever
        throw Error(QCoreApplication::translate("Config", "this is no file"), path,
            QCoreApplication::translate("Config", "Choose a YAML file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(QCoreApplication::translate("Config", "the settings cannot be read (%1)").arg(file.errorString()),
            path, QCoreApplication::translate("Config", "Allow reading it, or choose another file with --config"));
    return file.read(largestSettingsFile_bytes + 1);
}

[[noreturn]] void throwNotWritten(const QString &path, const QString &reason)
{
    throw Error(QCoreApplication::translate("Config", "the settings cannot be saved (%1)").arg(reason), path,
        QCoreApplication::translate("Config", "Allow writing in its folder, or choose another file with --config"));
}

/// QSaveFile follows links and keeps the permissions of what it replaces.
void writeText(const QString &path, const QByteArray &text)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        throwNotWritten(path, QCoreApplication::translate("Config", "there is no folder %1").arg(folder));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        throwNotWritten(path, file.errorString());
}

/// \p disk with what \p wanted changes against \p base.
Settings merged(const Settings &base, const Settings &wanted, const Settings &disk)
{
    Settings result = disk;
    for (const Setting &setting : settingTable()) {
        const QVariant value = setting.get(wanted);
        if (value != setting.get(base))
            setting.set(result, value);
    }
    return result;
}

} // namespace

QString defaultSettingsPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
        .filePath(QStringLiteral("spotter.yaml"));
}

SettingsFile::SettingsFile(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
}

SettingsFile::~SettingsFile() = default;

void SettingsFile::load()
{
    m_wrongText = readText(m_path).value_or(QByteArray()); // until it has been read
    m_document = parseSettings(m_wrongText, m_path);
    m_wrongText.clear();
}

void SettingsFile::save(const Settings &settings)
{
    const QByteArray onDisk = readText(m_path).value_or(QByteArray());
    const Settings wanted = merged(m_document.settings, settings, parseSettings(onDisk, m_path).settings);
    const QByteArray text = editSettings(onDisk, wanted, m_path);
    if (text != onDisk)
        writeText(m_path, text);
    m_document = parseSettings(text, m_path);
    m_wrongText.clear();
    if (m_document.settings != settings)
        Q_EMIT changedOutside(m_document.settings);
}

void SettingsFile::watch()
{
    if (!m_watcher)
        m_watcher = std::make_unique<Watcher>(m_path, [this] { readAgain(); });
}

void SettingsFile::readAgain()
{
    QByteArray text;
    try {
        const auto onDisk = readText(m_path);
        if (!onDisk || (*onDisk == m_document.text && m_wrongText.isEmpty()))
            return;
        text = *onDisk;
        if (text == m_wrongText)
            return;
        const SettingsDocument document = parseSettings(text, m_path);
        const bool news = document.settings != m_document.settings || !m_wrongText.isEmpty();
        m_document = document;
        m_wrongText.clear();
        if (news)
            Q_EMIT changedOutside(m_document.settings);
    } catch (const Error &error) {
        m_wrongText = text;
        Q_EMIT failedOutside(error);
    }
}

} // namespace spotter
