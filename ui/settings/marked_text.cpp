#include "ui/settings/marked_text.h"

#include <algorithm>
#include <vector>

namespace spotter {

QString markedText(const QString &text, const QStringList &words, const QPalette &palette)
{
    std::vector<bool> marked(std::size_t(text.size()) + 1, false);
    for (const QString &word : words) {
        if (word.isEmpty())
            continue;
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive))
            std::fill_n(marked.begin() + at, word.size(), true);
    }
    const QString open =
        QStringLiteral("<span style=\"background-color:%1;color:%2\">")
            .arg(palette.color(QPalette::Highlight).name(), palette.color(QPalette::HighlightedText).name());
    QString rich;
    for (qsizetype from = 0, to = 0; from < text.size(); from = to) {
        const bool isMarked = marked[std::size_t(from)];
        while (to < text.size() && marked[std::size_t(to)] == isMarked)
            ++to;
        const QString part = text.mid(from, to - from).toHtmlEscaped();
        rich += isMarked ? open + part + QStringLiteral("</span>") : part;
    }
    return rich;
}

} // namespace spotter
