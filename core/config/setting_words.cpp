// Values of settings in the words of the screen. Files and command lines keep those of the table.
#include "core/config/setting_table.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <span>

namespace spotter {

namespace {

struct ChoiceLabel {
    const char *choice;
    const char *label;
};

// What is missing here is shown as it stands in the file: number formats and levels of the log are words of the trade.
constexpr ChoiceLabel words[] = {
    {"rule_based", QT_TRANSLATE_NOOP("Choice", "rules")},
    {"model_based", QT_TRANSLATE_NOOP("Choice", "a trained model")},
    {"cuda", QT_TRANSLATE_NOOP("Choice", "graphics card")},
    {"cpu", QT_TRANSLATE_NOOP("Choice", "processor")},
    {"auto", QT_TRANSLATE_NOOP("Choice", "automatic")},
    {"concatenate", QT_TRANSLATE_NOOP("Choice", "joined")},
    {"average", QT_TRANSLATE_NOOP("Choice", "averaged")},
    {"attention", QT_TRANSLATE_NOOP("Choice", "weighted")},
    {"system", QT_TRANSLATE_NOOP("Choice", "as the desktop")},
    {"light", QT_TRANSLATE_NOOP("Choice", "light")},
    {"dark", QT_TRANSLATE_NOOP("Choice", "dark")},
    {"software", QT_TRANSLATE_NOOP("Choice", "the processor")},
    {"nvenc", QT_TRANSLATE_NOOP("Choice", "an NVIDIA card")},
    {"vaapi", QT_TRANSLATE_NOOP("Choice", "Intel or AMD graphics")},
};

// By their own names, so that everybody finds theirs.
constexpr ChoiceLabel languages[] = {{"en", "English"}, {"de", "Deutsch"}, {"es", "Español"}, {"zh_CN", "简体中文"}};

const char *labelOf(std::span<const ChoiceLabel> labels, const QString &choice)
{
    const auto found =
        std::ranges::find_if(labels, [&](const ChoiceLabel &label) { return choice == QLatin1String(label.choice); });
    return found == labels.end() ? nullptr : found->label;
}

} // namespace

QString Setting::choiceText(const QString &choice) const
{
    if (const char *word = labelOf(words, choice))
        return QCoreApplication::translate("Choice", word);
    const char *name = labelOf(languages, choice);
    return name ? QString::fromUtf8(name) : choice;
}

QString Setting::valueText(const QVariant &value) const
{
    if (!value.isValid() || value.isNull())
        return QCoreApplication::translate("Choice", "not set");
    switch (type) {
    case SettingType::Bool:
        return value.toBool() ? QCoreApplication::translate("Choice", "on")
                              : QCoreApplication::translate("Choice", "off");
    case SettingType::Choice:
        return choiceText(value.toString());
    case SettingType::Int:
    case SettingType::Real: {
        QLocale locale;
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        return locale.toString(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    }
    case SettingType::Text:
    case SettingType::Path:
        break;
    }
    return formatSetting(*this, value);
}

} // namespace spotter
