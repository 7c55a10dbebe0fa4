// The program's language.
#pragma once

namespace spotter {

/// Lets the application speak the system's language, or English where there is no translation into it: also English
/// needs its plural forms. Once, with an application object, before any text is shown.
void loadTranslation();

} // namespace spotter
