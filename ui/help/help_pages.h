// The pages of :/help, in the language of the moment, and the search through them.
#pragma once

#include <QLocale>
#include <QString>

#include <vector>

namespace spotter {

struct HelpPage {
    QString name; ///< "timeline.md"; links between pages use it
    QString title;
    QString markdown;
};

/// The first page first, then by name. A page that there is in \p locale's language (:/help/de/timeline.md) comes in
/// it; any other comes in English and says so. Any thread that speaks the language.
std::vector<HelpPage> helpPages(const QLocale &locale);

struct HelpHit {
    std::size_t page; ///< index of it
    QString snippet;  ///< the words around the first place, on one line
    int places = 0;   ///< how often the page has them
};

/// The pages that have every word of \p query somewhere, with upper and lower case alike; those that have one in the
/// title first, then those with the most places. Pure.
std::vector<HelpHit> searchHelp(const std::vector<HelpPage> &pages, const QString &query);

/// The words of a query: what is to be marked in the page.
QStringList helpWords(const QString &query);

} // namespace spotter
