// The table of settings: every key once, with type, default, range, unit, label and help, and when it takes effect. The
// YAML reader and writer, the settings panel, `--set`, `spotter config list`, the help page and the tests are drawn
// from it.
#pragma once

#include "core/config/settings.h"

#include <QLocale>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <span>

namespace spotter {

enum class SettingType { Bool, Int, Real, Text, Choice, Path };
enum class TakesEffect { Live, NextStart };

struct Setting {
    const char *key; ///< "video.chunk_size": section, then name, as in the YAML file
    SettingType type;
    double least = 0.0; ///< Int and Real: both ends belong to the range
    double most = 0.0;
    const char *unit = "";    ///< "s", "frames", "frames/s", translated in context "Setting"; empty where there is none
    const char *choices = ""; ///< Choice: separated by '|'
    bool nullable = false;    ///< may be null (an invalid QVariant)
    TakesEffect takesEffect = TakesEffect::Live;
    const char *label = ""; ///< translated in context "Setting"
    const char *help = "";  ///< one or two sentences, translated in context "Setting"
    QVariant (*get)(const Settings &) = nullptr;
    void (*set)(Settings &, const QVariant &) = nullptr;

    QString section() const; ///< "video"; for nested keys the first part
    QVariant defaultValue() const { return get(Settings{}); }
    QStringList choiceList() const;
    QString labelText() const; ///< translated
    QString helpText() const;  ///< translated
    QString unitText() const;  ///< translated
    /// One of choiceList() as a list shows it, translated; the word of the file where it has no other.
    QString choiceText(const QString &choice) const;
    /// A value for people, in the language of the moment: "on", "0,75", "as the desktop", "not set".
    QString valueText(const QVariant &value) const;
    /// What is allowed, for people: "1 to 256 frames", "cuda, cpu, auto", "true or false", "a path". Numbers as \p
    /// locale writes them: files and command lines know no other than C.
    QString rangeText(const QLocale &locale = QLocale::c()) const;
};

/// In the order of the file and of the panel.
std::span<const Setting> settingTable();

/// Null where no such key exists.
const Setting *findSetting(QStringView key);

/// As findSetting(). Throws Error that names the nearest key where no such key exists.
const Setting &requireSetting(QStringView key);

/// The value as the setting's type, from text such as a YAML scalar or `--set key=value`. A text that stands in quotes
/// from end to end loses them. Throws Error that names the key, what was found, and the range or the choices.
QVariant parseSetting(const Setting &setting, const QString &text);

/// As it stands in a YAML file, on one line: "0.75", "true", "null", quoted where YAML asks for it.
QString formatSetting(const Setting &setting, const QVariant &value);

/// Rules between keys: 0 ≤ overlap < chunk_size, special tokens that differ. Throws Error whose place is the key to
/// change.
void checkTogether(const Settings &settings);

/// \p assignment is "key=value", as after `--set`. Call checkTogether() after the last one. Throws Error.
void applyOverride(Settings &settings, const QString &assignment);

} // namespace spotter
