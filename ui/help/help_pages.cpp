#include "ui/help/help_pages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTextDocument>

#include <algorithm>

namespace spotter {

namespace {

constexpr QLatin1String firstPage("index.md");
constexpr qsizetype snippetBefore = 30;
constexpr qsizetype snippetLength = 110;

/// Of a page that begins with "# Title".
QString titleOf(const QString &markdown)
{
    const QString first = markdown.section(QLatin1Char('\n'), 0, 0);
    return first.startsWith(QLatin1String("# ")) ? first.mid(2).trimmed() : first.trimmed();
}

std::optional<QString> readPage(const QString &path)
{
    QFile page(path);
    if (!page.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QString::fromUtf8(page.readAll());
}

HelpPage pageIn(const QLocale &locale, const QString &name)
{
    const QString language = locale.name(); // "de_DE"
    for (const QString &folder : {language, language.section(QLatin1Char('_'), 0, 0)}) {
        if (const auto translated = readPage(QStringLiteral(":/help/%1/%2").arg(folder, name)))
            return {name, titleOf(*translated), *translated};
    }
    QString english = readPage(QStringLiteral(":/help/") + name).value_or(QString());
    const QString title = titleOf(english);
    if (locale.language() != QLocale::English && locale.language() != QLocale::C) {
        const QString note = QCoreApplication::translate("Help", "This page is there in English only.");
        english.insert(english.indexOf(QLatin1Char('\n')) + 1, QStringLiteral("\n*%1*\n").arg(note));
    }
    return {name, title, english};
}

/// As it is read, on one line, without the marks of Markdown.
QString plainText(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown);
    return document.toPlainText().simplified();
}

QString snippetOf(const QString &text, qsizetype place)
{
    qsizetype from = std::max(qsizetype(0), place - snippetBefore);
    if (from > 0)
        from = text.indexOf(QLatin1Char(' '), from) + 1; // begins with a whole word
    from = std::min(from, place);
    QString cut = text.mid(from, snippetLength);
    if (from + cut.size() < text.size()) // ends with a whole word
        cut.truncate(std::max(cut.lastIndexOf(QLatin1Char(' ')), place - from + 1));
    return (from > 0 ? QStringLiteral("… ") : QString()) + cut
        + (from + cut.size() < text.size() ? QStringLiteral(" …") : QString());
}

} // namespace

std::vector<HelpPage> helpPages(const QLocale &locale)
{
    QStringList names = QDir(QStringLiteral(":/help")).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    if (names.removeOne(firstPage))
        names.prepend(firstPage);
    std::vector<HelpPage> pages;
    for (const QString &name : std::as_const(names))
        pages.push_back(pageIn(locale, name));
    return pages;
}

QStringList helpWords(const QString &query)
{
    return query.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
}

std::vector<HelpHit> searchHelp(const std::vector<HelpPage> &pages, const QString &query)
{
    struct Found {
        HelpHit hit;
        bool inTitle;
    };
    const QStringList words = helpWords(query);
    std::vector<Found> found;
    for (std::size_t i = 0; i < pages.size() && !words.isEmpty(); ++i) {
        const QString text = plainText(pages[i].markdown);
        const auto has = [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); };
        if (!std::ranges::all_of(words, has))
            continue;
        int places = 0;
        for (const QString &word : words)
            places += int(text.count(word, Qt::CaseInsensitive));
        const bool inTitle = std::ranges::any_of(
            words, [&](const QString &word) { return pages[i].title.contains(word, Qt::CaseInsensitive); });
        const qsizetype place = text.indexOf(words.front(), 0, Qt::CaseInsensitive);
        found.push_back({{i, snippetOf(text, place), places}, inTitle});
    }
    std::ranges::stable_sort(found, [](const Found &one, const Found &other) {
        return one.inTitle != other.inTitle ? one.inTitle : one.hit.places > other.hit.places;
    });
    std::vector<HelpHit> hits;
    for (const Found &one : found)
        hits.push_back(one.hit);
    return hits;
}

} // namespace spotter
