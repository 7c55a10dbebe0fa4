#include "core/config/yaml_problem.h"

#include "core/config/text_place.h"
#include "core/config/yaml_span.h"
#include "core/config/yaml_tree.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace spotter {

namespace {

struct Explanation {
    std::string_view start; ///< of yaml-cpp's message
    const char *message;
    const char *remedy;
    qsizetype back = 0; ///< how far behind the mistake yaml-cpp notices it
};

constexpr Explanation explanations[] = {
    {"illegal tab", QT_TRANSLATE_NOOP("Config", "a tab stands in the indentation"),
        QT_TRANSLATE_NOOP("Config", "Indent with spaces")},
    {"end of map not found", QT_TRANSLATE_NOOP("Config", "this does not belong to what stands above it"),
        QT_TRANSLATE_NOOP(
            "Config", "Indent it as the other keys of its section, and put quotes round a whole text or not at all")},
    {"end of sequence not found", QT_TRANSLATE_NOOP("Config", "this does not belong to the list above it"),
        QT_TRANSLATE_NOOP("Config", "Indent it as the other lines of the list")},
    {"end of map flow not found", QT_TRANSLATE_NOOP("Config", "a “{” has no “}” before this"),
        QT_TRANSLATE_NOOP("Config", "Close the brace, and put commas between its keys")},
    {"end of sequence flow not found", QT_TRANSLATE_NOOP("Config", "a “[” has no “]” before this"),
        QT_TRANSLATE_NOOP("Config", "Close the bracket, and put commas between its values")},
    {"illegal flow end", QT_TRANSLATE_NOOP("Config", "a bracket closes here that was never opened"),
        QT_TRANSLATE_NOOP("Config", "Delete it, or put quotes round the text")},
    {"illegal block entry", QT_TRANSLATE_NOOP("Config", "a list cannot begin here"),
        QT_TRANSLATE_NOOP("Config", "Put “- ” on a line of its own, indented under its key")},
    {"illegal map key", QT_TRANSLATE_NOOP("Config", "a key cannot stand here"),
        QT_TRANSLATE_NOOP("Config", "Put it on a line of its own")},
    {"the referenced anchor is not defined",
        QT_TRANSLATE_NOOP("Config", "the anchor that “*” names does not stand above"),
        QT_TRANSLATE_NOOP("Config", "Put quotes round the text if no anchor is meant")},
    {"unknown escape character", QT_TRANSLATE_NOOP("Config", "“\\” with this character means nothing in double quotes"),
        QT_TRANSLATE_NOOP("Config", "Write \\\\ for one backslash, or use single quotes"), 2},
    {"unknown token", QT_TRANSLATE_NOOP("Config", "a text cannot begin with this character"),
        QT_TRANSLATE_NOOP("Config", "Put quotes round the text")},
    {"unexpected character in block scalar", QT_TRANSLATE_NOOP("Config", "nothing may follow “|” or “>” on their line"),
        QT_TRANSLATE_NOOP("Config", "Begin the text on the next line, indented")},
    {"bad file", QT_TRANSLATE_NOOP("Config", "sections lie too deep in one another"),
        QT_TRANSLATE_NOOP("Config", "A settings file has at most three levels")},
};

bool isIndentedByTab(const QByteArray &text, qsizetype line)
{
    const qsizetype indent = indentOf(text, line);
    return line + indent < text.size() && text[line + indent] == '\t';
}

/// "illegal map value": a colon where no key can be. Either its line is indented as no line above is, or it is a second
/// colon.
YamlProblem explainColon(const QByteArray &text, qsizetype offset)
{
    const qsizetype line = lineStart(text, offset);
    const qsizetype first = line + indentOf(text, line);
    if (isIndentedByTab(text, line))
        return {QCoreApplication::translate("Config", "a tab stands in the indentation"),
            QCoreApplication::translate("Config", "Indent with spaces"), line};
    if (!text.mid(first, offset - first).contains(": ") && !text.mid(first, offset - first).endsWith(':'))
        return {QCoreApplication::translate("Config", "a key does not belong at this indentation"),
            QCoreApplication::translate(
                "Config", "Indent it as the other keys of its section, and see that the line above has a colon"),
            first};
    return {QCoreApplication::translate("Config", "a second colon stands in this line"),
        QCoreApplication::translate("Config", "Put quotes round a text that has a colon in it"), offset};
}

} // namespace

YamlProblem explain(const std::string &message, const QByteArray &text, qsizetype offset)
{
    if (message.starts_with("illegal map value"))
        return explainColon(text, offset);
    for (const Explanation &known : explanations) {
        if (message.starts_with(known.start))
            return {QCoreApplication::translate("Config", known.message),
                QCoreApplication::translate("Config", known.remedy), offset - known.back};
    }
    return {QCoreApplication::translate("Config", "this is not YAML (%1)").arg(QString::fromStdString(message)),
        QCoreApplication::translate("Config", "Put quotes round the text if it is meant as it stands"), offset};
}

YamlProblem duplicateKey(const QString &key, int firstLine)
{
    return {QCoreApplication::translate("Config", "“%1” stands here a second time; the first is in line %2")
                .arg(key)
                .arg(firstLine),
        QCoreApplication::translate("Config", "Delete one of the two")};
}

YamlProblem missingColon(const QString &key)
{
    return {QCoreApplication::translate("Config", "“%1” has no colon").arg(key),
        QCoreApplication::translate("Config", "Write key: value, with a space after the colon")};
}

YamlProblem unclosedQuote()
{
    return {QCoreApplication::translate("Config", "the quote that opens here is never closed"),
        QCoreApplication::translate("Config", "Close it at the end of the text")};
}

YamlProblem noMap(const YamlNode &root)
{
    if (root.kind == YamlNode::Kind::Scalar && root.value.contains(u':'))
        return {QCoreApplication::translate("Config", "there is no section here"),
            QCoreApplication::translate("Config", "Write key: value, with a space after the colon")};
    return {QCoreApplication::translate("Config", "a settings file has sections with key: value lines, not this"),
        QCoreApplication::translate("Config", "Choose another file, or begin with a section such as video:")};
}

YamlProblem secondDocument(const QByteArray &text, qsizetype offset)
{
    if (text.mid(offset).startsWith("---"))
        return {QCoreApplication::translate("Config", "a second document begins here"),
            QCoreApplication::translate("Config", "Keep one document; delete the line ---")};
    return {QCoreApplication::translate("Config", "a key does not belong at this indentation"),
        QCoreApplication::translate("Config", "Indent it as the first key of the file")};
}

} // namespace spotter
