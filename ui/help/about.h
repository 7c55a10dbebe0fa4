// The page "About Spotter": what it is, the parts it is made of, their licences, and this machine, for bug reports.
#pragma once

#include <QString>

namespace spotter {

/// In Markdown. \p machine is versionText(), or empty while that is being found out.
QString aboutPage(const QString &machine);

/// The text of the licence that a link on the page leads to, in Markdown; empty where it cannot be read here.
/// \p place as in Part::licenceText.
QString licencePage(const QString &place);

} // namespace spotter
