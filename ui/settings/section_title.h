// What the sections of the settings file are called for people.
#pragma once

#include <QString>

namespace spotter {

/// Translated; the section's own name where it has no title.
QString sectionTitle(const QString &section);

} // namespace spotter
