#include "core/config/yaml_tree.h"

#include "core/config/text_place.h"
#include "core/config/yaml_problem.h"
#include "core/config/yaml_span.h"
#include "core/values/error.h"

#include <QCoreApplication>
#include <QHash>

#include <yaml-cpp/yaml.h>
#include <yaml-cpp/eventhandler.h>

#include <algorithm>
#include <istream>
#include <sstream>

namespace spotter {

const YamlEntry *YamlNode::find(QStringView key) const
{
    const auto found =
        std::find_if(entries.begin(), entries.end(), [key](const YamlEntry &entry) { return entry.key == key; });
    return found == entries.end() ? nullptr : &*found;
}

/// Takes yaml-cpp's events and builds the nodes. `Mark::pos` counts bytes, as the text is UTF-8 without a byte order
/// mark.
class YamlTree::Builder : public YAML::EventHandler {
public:
    Builder(YamlTree &tree, const QByteArray &text, const QString &fileName)
        : m_tree(tree)
        , m_text(text)
        , m_fileName(fileName)
    {
    }

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        if (m_started)
            fail(mark.pos, secondDocument(m_text, mark.pos));
        m_started = true;
    }
    void OnDocumentEnd() override { }

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        place(add(mark, anchor, YamlNode::Kind::Null), mark.pos);
    }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override { place(m_anchors.value(anchor), mark.pos); }

    void OnScalar(
        const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &value) override
    {
        YamlNode *node = add(mark, anchor, YamlNode::Kind::Scalar);
        node->value = QString::fromStdString(value);
        node->plain = tag == "?";
        if (!scalarSpan(m_text, mark.pos, QByteArray::fromStdString(value), 0))
            fail(mark.pos, unclosedQuote());
        place(node, mark.pos);
    }

    void OnSequenceStart(
        const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        open(add(mark, anchor, YamlNode::Kind::Sequence), mark.pos);
    }
    void OnSequenceEnd() override { m_open.pop_back(); }

    void OnMapStart(
        const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, YAML::EmitterStyle::value style) override
    {
        YamlNode *node = add(mark, anchor, YamlNode::Kind::Map);
        node->flow = style == YAML::EmitterStyle::Flow;
        open(node, mark.pos);
    }
    void OnMapEnd() override
    {
        merge(*m_open.back().node);
        m_open.pop_back();
    }

private:
    struct Level {
        YamlNode *node;
        bool awaitsValue = false;
        QHash<QString, qsizetype> keys = {};
    };

    [[noreturn]] void fail(qsizetype offset, const YamlProblem &problem) const
    {
        throw Error(problem.message, placeText(m_fileName, placeOf(m_text, offset)), problem.remedy);
    }

    YamlNode *add(const YAML::Mark &mark, YAML::anchor_t anchor, YamlNode::Kind kind)
    {
        YamlNode *node = &m_tree.m_nodes.emplace_back();
        node->kind = kind;
        node->offset = mark.pos;
        if (anchor != YAML::NullAnchor)
            m_anchors.insert(anchor, node);
        return node;
    }

    void open(YamlNode *node, qsizetype offset)
    {
        place(node, offset);
        m_open.push_back({node});
    }

    void place(YamlNode *node, qsizetype offset)
    {
        if (m_open.empty()) {
            m_tree.m_root = node;
            return;
        }
        Level &level = m_open.back();
        if (level.node->kind == YamlNode::Kind::Sequence) {
            level.node->entries.push_back({{}, offset, node, offset});
        } else if (!level.awaitsValue) {
            placeKey(level, *node, offset);
        } else {
            placeValue(level, node, offset);
        }
    }

    void placeKey(Level &level, const YamlNode &key, qsizetype offset)
    {
        level.awaitsValue = true;
        level.node->entries.push_back({key.value, offset, nullptr, offset});
        if (key.kind != YamlNode::Kind::Scalar)
            return;
        const auto first = level.keys.constFind(key.value);
        if (first != level.keys.cend())
            fail(offset, duplicateKey(key.value, placeOf(m_text, *first).line));
        level.keys.insert(key.value, offset);
    }

    void placeValue(Level &level, YamlNode *value, qsizetype offset)
    {
        level.awaitsValue = false;
        YamlEntry &entry = level.node->entries.back();
        entry.value = value;
        entry.valueOffset = offset;
        if (value->kind != YamlNode::Kind::Null || offset != value->offset)
            return;
        // Where nothing is written, yaml-cpp gives the place of what comes next.
        value->written = isNullWordAt(offset) && lineStart(m_text, offset) == lineStart(m_text, entry.keyOffset)
            && offset != entry.keyOffset;
        if (value->written)
            return;
        entry.valueOffset = entry.keyOffset;
        if (!level.node->flow && !hasColon(entry))
            fail(entry.keyOffset, missingColon(entry.key));
    }

    bool isNullWordAt(qsizetype offset) const
    {
        return m_text.mid(offset, 1) == "~" || m_text.mid(offset, 4).toLower() == "null";
    }

    bool hasColon(const YamlEntry &entry) const
    {
        const auto span = scalarSpan(m_text, entry.keyOffset, entry.key.toUtf8(), 0);
        const qsizetype after = skipBlanks(m_text, span ? span->end : entry.keyOffset);
        const qsizetype line = lineStart(m_text, entry.keyOffset);
        const bool explicitKey = m_text.mid(line + indentOf(m_text, line), 1) == "?";
        return explicitKey || m_text.mid(after, 1) == ":";
    }

    /// Takes in what "<<" names, below what the map says itself (YAML 1.1 merge keys,
    /// https://yaml.org/type/merge.html).
    void merge(YamlNode &map) const
    {
        const YamlEntry *found = map.find(u"<<");
        if (!found)
            return;
        const YamlNode *source = found->value;
        if (source->kind == YamlNode::Kind::Sequence) {
            for (const YamlEntry &entry : source->entries)
                inherit(map, *entry.value);
        } else {
            inherit(map, *source);
        }
    }

    static void inherit(YamlNode &map, const YamlNode &source)
    {
        if (source.kind != YamlNode::Kind::Map || &source == &map)
            return;
        for (YamlEntry entry : source.entries) {
            entry.inherited = true;
            if (entry.value && !map.find(entry.key))
                map.entries.push_back(entry);
        }
    }

    YamlTree &m_tree;
    const QByteArray &m_text;
    const QString &m_fileName;
    std::vector<Level> m_open;
    QHash<YAML::anchor_t, YamlNode *> m_anchors;
    bool m_started = false;
};

YamlTree::YamlTree(const QByteArray &text, const QString &fileName)
{
    const auto fail = [&](qsizetype offset, const YamlProblem &problem) {
        throw Error(problem.message, placeText(fileName, placeOf(text, offset)), problem.remedy);
    };
    std::istringstream stream(text.toStdString());
    try {
        YAML::Parser parser(stream);
        Builder builder(*this, text, fileName);
        while (parser.HandleNextDocument(builder)) { }
    } catch (const YAML::ParserException &exception) {
        const YamlProblem problem = explain(exception.msg, text, exception.mark.pos);
        fail(problem.offset, problem);
    }
    if (m_root && m_root->kind == YamlNode::Kind::Null)
        m_root = nullptr;
    if (m_root && m_root->kind != YamlNode::Kind::Map)
        fail(m_root->offset, noMap(*m_root));
}

} // namespace spotter
