// The rows of the table of settings, by section. Private to core/config: others ask settingTable().
#pragma once

#include "core/config/setting_table.h"

#include <QCoreApplication>

#include <optional>
#include <type_traits>

namespace spotter {

std::span<const Setting> engineRows(); ///< model, video, temporal
std::span<const Setting> coachRows();  ///< action_prediction, special_tokens, generation, prompts, motion
std::span<const Setting> studioRows(); ///< performance, logging, demo, recording, library

/// \p row with the accessors of the field that the member pointers lead to: `at<&Settings::video,
/// &Settings::Video::overlap>`. A text that may be null is null while it is empty.
template <auto... steps> Setting at(Setting row)
{
    using Field = std::remove_cvref_t<decltype((std::declval<Settings &>().*....*steps))>;
    if constexpr (std::is_same_v<Field, std::optional<double>>) {
        row.get = [](const Settings &settings) {
            const auto &field = (settings.*....*steps);
            return field ? QVariant(*field) : QVariant();
        };
        row.set = [](Settings &settings, const QVariant &value) {
            (settings.*....*steps) = value.isValid() ? std::optional(value.toDouble()) : std::nullopt;
        };
    } else {
        row.get = [](const Settings &settings) { return QVariant((settings.*....*steps)); };
        row.set = [](Settings &settings, const QVariant &value) { (settings.*....*steps) = value.value<Field>(); };
        if constexpr (std::is_same_v<Field, QString>) {
            if (row.nullable) {
                row.get = [](const Settings &settings) {
                    const QString &field = (settings.*....*steps);
                    return field.isEmpty() ? QVariant() : QVariant(field);
                };
            }
        }
    }
    return row;
}

} // namespace spotter
