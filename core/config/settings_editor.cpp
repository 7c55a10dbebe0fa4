// editSettings(): one value at a time is changed in the text, and the text read again, until it says what is wanted.
#include "core/config/settings_reader.h"
#include "core/config/setting_value.h"
#include "core/config/text_place.h"
#include "core/config/yaml_span.h"
#include "core/config/yaml_writer.h"

#include <QCoreApplication>

#include <algorithm>

namespace spotter {

namespace {

constexpr qsizetype usualIndentStep = 2;

/// Changes one value in a text whose tree is known.
class Edit {
public:
    Edit(const QByteArray &text, const YamlTree &tree, const Setting &setting, QVariant value)
        : m_text(text)
        , m_root(tree.root())
        , m_setting(setting)
        , m_value(std::move(value))
        , m_lineBreak(text.left(text.indexOf('\n')).endsWith('\r') ? "\r\n" : "\n")
        , m_step(indentStep())
    {
    }

    QByteArray result() &&
    {
        QStringList path = QString::fromLatin1(m_setting.key).split(u'.');
        const YamlNode *map = m_root;
        while (map) {
            const YamlEntry *entry = map->find(path.front());
            if (!entry || entry->inherited) {
                addTo(*map, path);
                return m_text;
            }
            path.removeFirst();
            if (path.isEmpty()) {
                replace(*entry, *map);
                return m_text;
            }
            if (entry->value->kind == YamlNode::Kind::Null) {
                fill(*entry, *map, path);
                return m_text;
            }
            map = entry->value;
        }
        insertLines(m_text.size(), entryLines(path, 0));
        return m_text;
    }

private:
    qsizetype column(const YamlEntry &entry) const { return entry.keyOffset - lineStart(m_text, entry.keyOffset); }

    qsizetype indentStep() const
    {
        if (!m_root || m_root->flow)
            return usualIndentStep;
        for (const YamlEntry &entry : m_root->entries) {
            const bool isBlock =
                entry.value->kind == YamlNode::Kind::Map && !entry.value->flow && !entry.value->entries.empty();
            if (isBlock && entry.value->entries.front().keyOffset > entry.keyOffset)
                return std::max<qsizetype>(1, column(entry.value->entries.front()) - column(entry));
        }
        return usualIndentStep;
    }

    /// Past the key's colon, or past the key where a flow map has it without one.
    qsizetype afterColon(const YamlEntry &entry, bool &hasColon) const
    {
        const auto span = scalarSpan(m_text, entry.keyOffset, entry.key.toUtf8(), 0);
        const qsizetype end = span ? span->end : entry.keyOffset;
        const qsizetype colon = skipBlanks(m_text, end);
        hasColon = m_text.mid(colon, 1) == ":";
        return hasColon ? colon + 1 : end;
    }

    qsizetype nullWordLength(const YamlEntry &entry) const { return m_text[entry.valueOffset] == '~' ? 1 : 4; }

    void replace(const YamlEntry &entry, const YamlNode &map)
    {
        if (entry.value->kind == YamlNode::Kind::Null && entry.valueOffset == entry.keyOffset) {
            bool hasColon = false;
            const qsizetype at = afterColon(entry, hasColon);
            m_text.insert(at, (hasColon ? " " : ": ") + scalarText(m_setting, m_value, ScalarStyle::Plain));
            return;
        }
        const qsizetype indent = map.flow ? 0 : column(entry);
        const QByteArray value = entry.value->kind == YamlNode::Kind::Null
            ? m_text.mid(entry.valueOffset, nullWordLength(entry))
            : entry.value->value.toUtf8();
        const auto span = scalarSpan(m_text, entry.valueOffset, value, indent);
        if (!span)
            return;
        if (span->style == ScalarStyle::Block)
            replaceBlock(*span, indent);
        else
            m_text.replace(span->begin, span->end - span->begin, scalarText(m_setting, m_value, span->style));
    }

    /// What stands after the indicator on its line is a comment, which stays.
    void replaceBlock(const ScalarSpan &span, qsizetype keyIndent)
    {
        const QByteArray old = m_text.mid(span.begin, span.end - span.begin);
        const qsizetype headerEnd = old.indexOf('\n') < 0 ? old.size() : old.indexOf('\n');
        QByteArray header = old.left(headerEnd);
        if (header.endsWith('\r'))
            header.chop(1);
        const auto indicatorEnd = std::ranges::find_if(header, [](char c) { return c == ' ' || c == '\t'; });
        const QByteArray comment = header.sliced(indicatorEnd - header.begin());

        qsizetype indent = keyIndent + m_step;
        for (const QByteArray &line : old.mid(headerEnd + 1).split('\n')) {
            if (!line.trimmed().isEmpty()) {
                indent = std::max(indentOf(line, 0), keyIndent + 1);
                break;
            }
        }
        const auto block = m_value.isValid() ? blockText(m_value.toString(), indent, m_lineBreak) : std::nullopt;
        m_text.replace(span.begin, old.size(),
            block ? block->header + comment + block->lines
                  : scalarText(m_setting, m_value, ScalarStyle::DoubleQuoted) + comment);
    }

    QByteArray flowEntry(const QStringList &path) const
    {
        QByteArray inner = path.back().toUtf8() + ": " + scalarText(m_setting, m_value, ScalarStyle::Plain);
        for (qsizetype i = path.size() - 2; i >= 0; --i)
            inner = path[i].toUtf8() + ": {" + inner + '}';
        return inner;
    }

    QByteArrayList entryLines(const QStringList &path, qsizetype indent) const
    {
        QByteArrayList lines;
        for (const QString &part : path) {
            lines += QByteArray(indent, ' ') + part.toUtf8() + ':';
            indent += m_step;
        }
        const QString text = m_value.toString();
        const auto block = text.contains(u'\n') ? blockText(text, indent, m_lineBreak) : std::nullopt;
        lines.back() +=
            ' ' + (block ? block->header + block->lines : scalarText(m_setting, m_value, ScalarStyle::Plain));
        return lines;
    }

    /// \p offset is where a line begins, or the text's end. A text without a line end at its end stays so.
    void insertLines(qsizetype offset, const QByteArrayList &lines)
    {
        const QByteArray joined = lines.join(m_lineBreak);
        if (offset > 0 && m_text[offset - 1] != '\n')
            m_text.insert(offset, m_lineBreak + joined);
        else
            m_text.insert(offset, joined + m_lineBreak);
    }

    void addTo(const YamlNode &map, const QStringList &path)
    {
        if (map.flow)
            addToFlow(map, path);
        else if (&map == m_root)
            addToRoot(map, path);
        else
            insertLines(pastEntry(lastOwn(map)), entryLines(path, column(map.entries.front())));
    }

    void addToFlow(const YamlNode &map, const QStringList &path)
    {
        if (!map.entries.empty() && !map.entries.front().inherited)
            m_text.insert(map.entries.front().keyOffset, flowEntry(path) + ", ");
        else
            m_text.insert(m_text.indexOf('{', map.offset) + 1, flowEntry(path));
    }

    /// A new section comes last, with a blank line before it where the file has blank lines.
    void addToRoot(const YamlNode &root, const QStringList &path)
    {
        const qsizetype documentEnd = m_text.indexOf("\n...", lastOwn(root).keyOffset);
        const qsizetype at = documentEnd < 0 ? m_text.size() : documentEnd + 1;
        QByteArrayList lines = entryLines(path, column(root.entries.front()));
        const QByteArray blankLine = m_lineBreak + m_lineBreak;
        if (m_text.contains(blankLine) && !m_text.left(at).endsWith(blankLine))
            lines.prepend({});
        insertLines(at, lines);
    }

    static const YamlEntry &lastOwn(const YamlNode &map)
    {
        return *std::find_if(
            map.entries.rbegin(), map.entries.rend(), [](const YamlEntry &entry) { return !entry.inherited; });
    }

    /// Where the first line begins that is no longer the entry's: not indented deeper than its key.
    qsizetype pastEntry(const YamlEntry &entry) const
    {
        const qsizetype indent = column(entry);
        qsizetype past = std::min(lineEnd(m_text, entry.keyOffset) + 1, m_text.size());
        for (qsizetype line = past; line < m_text.size(); line = lineEnd(m_text, line) + 1) {
            const QByteArray content = m_text.mid(line, lineEnd(m_text, line) - line).trimmed();
            const qsizetype own = indentOf(m_text, line);
            const bool continues = own > indent || (own == indent && (content.startsWith("- ") || content == "-"));
            if (!content.isEmpty() && !content.startsWith('#') && !continues)
                break;
            if (!content.isEmpty() && continues)
                past = std::min(lineEnd(m_text, line) + 1, m_text.size());
        }
        return past;
    }

    /// Gives its first key to a section that is empty.
    void fill(const YamlEntry &entry, const YamlNode &map, const QStringList &path)
    {
        bool hasColon = false;
        const qsizetype colon = afterColon(entry, hasColon);
        if (entry.value->written)
            m_text.remove(colon, entry.valueOffset + nullWordLength(entry) - colon);
        if (map.flow) {
            m_text.insert(colon, (hasColon ? " {" : ": {") + flowEntry(path) + '}');
            return;
        }
        const qsizetype nextLine = std::min(lineEnd(m_text, colon) + 1, m_text.size());
        insertLines(nextLine, entryLines(path, column(entry) + m_step));
    }

    QByteArray m_text;
    const YamlNode *m_root;
    const Setting &m_setting;
    QVariant m_value;
    QByteArray m_lineBreak;
    qsizetype m_step;
};

const Setting *firstDifference(const Settings &one, const Settings &other)
{
    const auto table = settingTable();
    const auto found =
        std::ranges::find_if(table, [&](const Setting &setting) { return setting.get(one) != setting.get(other); });
    return found == table.end() ? nullptr : &*found;
}

/// Whether each value is one that a file may have; an edit would write it first and see then.
void checkValues(const Settings &settings)
{
    for (const Setting &setting : settingTable())
        static_cast<void>(parseSetting(setting, formatSetting(setting, setting.get(settings))));
    checkTogether(settings);
}

QByteArray edited(QByteArray text, const Settings &wanted, const QString &fileName)
{
    QString key;
    // Aliases may carry a change to other keys, which are then set right in their turn.
    for (std::size_t pass = 0; pass <= 2 * settingTable().size(); ++pass) {
        try {
            const YamlTree tree(text, fileName);
            const Setting *setting = firstDifference(readTree(tree, text, fileName).settings, wanted);
            if (!setting)
                return text;
            key = QString::fromLatin1(setting->key);
            text = Edit(text, tree, *setting, setting->get(wanted)).result();
        } catch (const Error &) {
            break;
        }
    }
    throw Error(QCoreApplication::translate("Config", "%1 cannot be changed here without spoiling the file").arg(key),
        fileName,
        QCoreApplication::translate(
            "Config", "Change it by hand: the file has anchors or a layout that only its writer knows"));
}

} // namespace

QByteArray editSettings(const QByteArray &yaml, const Settings &wanted, const QString &fileName)
{
    const SettingsDocument document = parseSettings(yaml, fileName);
    if (document.settings == wanted)
        return yaml;
    checkValues(wanted);
    const QByteArray mark = yaml.startsWith(byteOrderMark) ? byteOrderMark.toByteArray() : QByteArray();
    return mark + edited(yaml.sliced(mark.size()), wanted, fileName);
}

} // namespace spotter
