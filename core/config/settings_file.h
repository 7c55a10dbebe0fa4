// A streaming_config.yaml on disk: read with line and column in every error, written so that comments, order, spacing
// and unknown keys stay as they were, watched for edits made outside.
#pragma once

#include "core/config/setting_table.h"
#include "core/values/error.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace spotter {

struct SettingsNote {
    int line = 0; ///< from 1
    int column = 0;
    QString key;
    QString text; ///< "unknown key, kept as it is"
};

/// What one file says. `place` of every Error thrown is "FILE:LINE:COLUMN", `key` the setting where one is at fault.
struct SettingsDocument {
    Settings settings;
    std::vector<SettingsNote> notes; ///< unknown keys and the like: nothing that stops
    QByteArray text;                 ///< as read
};

/// Throws Error: not readable, bad YAML, wrong type, out of range, duplicate key, overlap ≥ chunk_size.
SettingsDocument parseSettings(const QByteArray &yaml, const QString &fileName);

/// \p yaml with the values of \p wanted: only what differs is changed; keys that the file lacks are added to their
/// section, but only where they differ from the default.
QByteArray editSettings(const QByteArray &yaml, const Settings &wanted, const QString &fileName);

/// Where a user's settings lie when the command line names no file: spotter.yaml in the platform's folder for
/// configuration.
QString defaultSettingsPath();

/// A file that is read, saved and watched. GUI thread (any one thread with an event loop).
class SettingsFile : public QObject {
    Q_OBJECT

public:
    /// \p path need not exist yet: then all settings have their defaults, and save() makes it.
    explicit SettingsFile(QString path, QObject *parent = nullptr);
    ~SettingsFile() override;

    const QString &path() const { return m_path; }
    /// As of the last good read or save.
    const Settings &settings() const { return m_document.settings; }
    const std::vector<SettingsNote> &notes() const { return m_document.notes; }

    /// Throws Error.
    void load();
    /// Atomically: what differs from settings() is changed in the text that lies on disk now, so an edit made outside
    /// since the last read stays; changedOutside() then tells it. Throws Error, also where the text on disk is wrong;
    /// the file is then as it was.
    void save(const Settings &settings);
    /// Tells edits made by others, within a second. A file that is deleted changes nothing until it is there again.
    void watch();

Q_SIGNALS:
    /// Edited outside, and good; told also where a wrong file has become good without other settings than before.
    void changedOutside(const spotter::Settings &settings);
    /// Edited outside, and wrong: the settings stay as they were.
    void failedOutside(const spotter::Error &error);

private:
    class Watcher;
    void readAgain();

    QString m_path;
    SettingsDocument m_document;
    QByteArray m_wrongText; ///< last told by failedOutside()
    std::unique_ptr<Watcher> m_watcher;
};

} // namespace spotter

Q_DECLARE_METATYPE(spotter::Settings)
