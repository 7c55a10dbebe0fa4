// Settings kept under names, to be taken up again: one YAML file each, NAME.yaml, with the keys that differ from the
// default. A preset holds how the coach watches, decides and speaks; what belongs to the machine and to the eyes in
// front of it (sections `demo` and `logging`: source, display, log) stays as it is when a preset is taken up, unless
// the file was given such a key by hand.
#pragma once

#include "core/config/setting_table.h"
#include "core/values/error.h"

#include <QByteArray>
#include <QDir>

#include <optional>
#include <vector>

namespace spotter {

struct Preset {
    QString name;
    std::optional<Error> problem; ///< why it cannot be taken up
};

struct SettingDifference {
    const Setting *setting = nullptr;
    QVariant one;
    QVariant other;
};

/// Whether presets keep the setting.
bool isKeptInPresets(const Setting &setting);

/// In the order of the table: what presets keep and the two do not agree on.
std::vector<SettingDifference> presetDifferences(const Settings &one, const Settings &other);

/// presets/ in the platform's folder for configuration.
QString defaultPresetsPath();

/// Reads the folder anew with each call, so what others put there is seen. Any one thread.
class PresetFolder {
public:
    /// \p path need not exist.
    explicit PresetFolder(const QString &path = defaultPresetsPath());

    QString path() const { return m_folder.path(); }
    QString fileOf(const QString &name) const;

    /// By name; files that are wrong are among them, with what is wrong.
    std::vector<Preset> list() const;
    bool contains(const QString &name) const;
    /// \p base with what the preset says. Throws Error: no such preset, or its file is wrong.
    Settings load(const QString &name, const Settings &base) const;
    /// The text of a preset with these settings.
    QByteArray textOf(const Settings &settings) const;

    /// The file's bytes; none where there is no such preset. Throws Error where it cannot be read.
    std::optional<QByteArray> text(const QString &name) const;
    /// Writes it atomically, or takes it away where \p text is none. Throws Error: not a name, or not writable.
    void setText(const QString &name, const std::optional<QByteArray> &text) const;

    /// Throws Error where it cannot name a file: empty, too long, with a slash, a dot in front, or control characters.
    static void checkName(const QString &name);

private:
    QDir m_folder;
};

} // namespace spotter
