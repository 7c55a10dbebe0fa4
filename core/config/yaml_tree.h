// A YAML document as a tree whose nodes know where they stand in the source. yaml-cpp does the reading; what it lets
// pass and a settings file must not have is refused here: keys given twice, quotes that never close, a second document.
#pragma once

#include <QByteArray>
#include <QString>

#include <deque>
#include <vector>

namespace spotter {

struct YamlNode;

struct YamlEntry {
    QString key;
    qsizetype keyOffset = 0;
    const YamlNode *value = nullptr;
    qsizetype valueOffset = 0; ///< the alias, where the value is one; the key, where no value is written
    bool inherited = false;    ///< comes through a merge key "<<"
};

struct YamlNode {
    enum class Kind { Null, Scalar, Sequence, Map };
    Kind kind = Kind::Null;
    QString value;        ///< Scalar: without quotes and escapes
    bool plain = true;    ///< Scalar: written without quotes, block indicator or tag
    bool flow = false;    ///< Map: written { in, braces }
    bool written = false; ///< Null: stands there as a word
    qsizetype offset = 0;
    std::vector<YamlEntry> entries; ///< Map; Sequence, without keys

    const YamlEntry *find(QStringView key) const;
};

class YamlTree {
public:
    /// \p text without a byte order mark. Throws Error with the place "FILE:LINE:COLUMN".
    YamlTree(const QByteArray &text, const QString &fileName);
    YamlTree(const YamlTree &) = delete;
    YamlTree &operator=(const YamlTree &) = delete;

    /// Null for an empty document; otherwise a map.
    const YamlNode *root() const { return m_root; }

private:
    class Builder;
    std::deque<YamlNode> m_nodes; ///< owns all: aliases make the tree a graph
    const YamlNode *m_root = nullptr;
};

} // namespace spotter
