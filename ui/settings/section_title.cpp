#include "ui/settings/section_title.h"

#include <QCoreApplication>

#include <algorithm>

namespace spotter {

namespace {

struct SectionTitle {
    const char *section;
    const char *title;
};

constexpr SectionTitle titles[] = {
    {"model", QT_TRANSLATE_NOOP("Section", "Model")},
    {"video", QT_TRANSLATE_NOOP("Section", "Video")},
    {"temporal", QT_TRANSLATE_NOOP("Section", "Memory of what was seen")},
    {"action_prediction", QT_TRANSLATE_NOOP("Section", "When to speak")},
    {"special_tokens", QT_TRANSLATE_NOOP("Section", "Action tokens")},
    {"generation", QT_TRANSLATE_NOOP("Section", "How words are chosen")},
    {"prompts", QT_TRANSLATE_NOOP("Section", "Prompts")},
    {"motion", QT_TRANSLATE_NOOP("Section", "Motion coach")},
    {"performance", QT_TRANSLATE_NOOP("Section", "Performance")},
    {"logging", QT_TRANSLATE_NOOP("Section", "Log")},
    {"demo", QT_TRANSLATE_NOOP("Section", "Source and display")},
    {"recording", QT_TRANSLATE_NOOP("Section", "Recording")},
    {"library", QT_TRANSLATE_NOOP("Section", "Library of sessions")},
};

} // namespace

QString sectionTitle(const QString &section)
{
    const auto *found = std::ranges::find_if(
        titles, [&](const SectionTitle &title) { return section == QLatin1String(title.section); });
    return found == std::end(titles) ? section : QCoreApplication::translate("Section", found->title);
}

} // namespace spotter
