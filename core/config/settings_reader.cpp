#include "core/config/settings_reader.h"

#include "core/config/near_miss.h"
#include "core/config/setting_conflict.h"
#include "core/config/setting_value.h"
#include "core/config/text_place.h"

#include <QCoreApplication>

#include <algorithm>

namespace spotter {

namespace {

const QString processFps = QStringLiteral("video.process_fps");
const QString frameSkip = QStringLiteral("performance.frame_skip");

bool isSection(const QString &key)
{
    const QString prefix = key + u'.';
    return std::ranges::any_of(
        settingTable(), [&](const Setting &setting) { return QLatin1String(setting.key).startsWith(prefix); });
}

class Reader {
public:
    Reader(const QByteArray &text, const QString &fileName)
        : m_text(text)
        , m_fileName(fileName)
    {
    }

    SettingsReading read(const YamlNode *root) &&
    {
        if (root)
            readMap(*root, {});
        if (m_reading.offsets.contains(frameSkip) && !m_reading.offsets.contains(processFps))
            m_reading.settings.video.processFps.reset(); // the predecessor's way to thin frames
        std::ranges::stable_sort(
            m_reading.notes, {}, [](const SettingsNote &note) { return std::pair(note.line, note.column); });
        return std::move(m_reading);
    }

private:
    void readMap(const YamlNode &map, const QString &prefix)
    {
        for (const YamlEntry &entry : map.entries) {
            const QString key = prefix + entry.key;
            if (const Setting *setting = findSetting(key))
                readValue(*setting, entry);
            else if (isSection(key))
                readSection(key, entry);
            else if (entry.key != u"<<")
                noteUnknown(key, entry);
        }
    }

    void readSection(const QString &key, const YamlEntry &entry)
    {
        if (entry.value->kind == YamlNode::Kind::Map)
            readMap(*entry.value, key + u'.');
        else if (entry.value->kind != YamlNode::Kind::Null)
            fail(entry.valueOffset,
                Error(QCoreApplication::translate("Config", "%1 must be a section, not a value").arg(key), {},
                    QCoreApplication::translate("Config", "Write its keys on the lines below, indented")));
    }

    void readValue(const Setting &setting, const YamlEntry &entry)
    {
        const YamlNode &node = *entry.value;
        try {
            if (node.kind == YamlNode::Kind::Map)
                throwWrongValue(setting, QCoreApplication::translate("Config", "a section"));
            if (node.kind == YamlNode::Kind::Sequence)
                throwWrongValue(setting, QCoreApplication::translate("Config", "a list"));
            const bool plain = node.kind == YamlNode::Kind::Null || node.plain;
            const QString text = node.written ? QStringLiteral("null") : node.value;
            setting.set(m_reading.settings, parseScalar(setting, text, plain));
        } catch (const Error &error) {
            fail(entry.valueOffset, error);
        }
        m_reading.offsets.insert(QString::fromLatin1(setting.key), entry.valueOffset);
    }

    void noteUnknown(const QString &key, const YamlEntry &entry)
    {
        const TextPlace place = placeOf(m_text, entry.keyOffset);
        const QString nearest = nearestKey(key);
        QString text = QCoreApplication::translate("Config", "unknown key, kept as it is");
        if (!nearest.isEmpty())
            text = QCoreApplication::translate("Config", "unknown key, kept as it is. Did you mean %1?").arg(nearest);
        m_reading.notes.push_back({place.line, place.column, key, text});
    }

    [[noreturn]] void fail(qsizetype offset, const Error &error) const
    {
        throw Error(error.message(), placeText(m_fileName, placeOf(m_text, offset)), error.remedy(), error.key());
    }

    const QByteArray &m_text;
    const QString &m_fileName;
    SettingsReading m_reading;
};

/// The first of \p keys that the text gives; defaults cannot be at odds with one another.
QString firstGiven(const QStringList &keys, const QHash<QString, qsizetype> &offsets)
{
    const auto given = std::ranges::find_if(keys, [&](const QString &key) { return offsets.contains(key); });
    return given == keys.end() ? keys.first() : *given;
}

} // namespace

SettingsReading readTree(const YamlTree &tree, const QByteArray &text, const QString &fileName)
{
    return Reader(text, fileName).read(tree.root());
}

SettingsDocument parseSettings(const QByteArray &yaml, const QString &fileName)
{
    if (yaml.size() > largestSettingsFile_bytes)
        throw Error(QCoreApplication::translate("Config", "this is too long for a settings file"),
            placeText(fileName, {}), QCoreApplication::translate("Config", "Choose a YAML file of less than 1 MB"));
    const QByteArray text = yaml.startsWith(byteOrderMark) ? yaml.sliced(byteOrderMark.size()) : yaml;
    checkIsText(text, fileName);
    SettingsReading reading = readTree(YamlTree(text, fileName), text, fileName);
    if (const auto conflict = findConflict(reading.settings)) {
        const QString key = firstGiven(conflict->keys, reading.offsets);
        const TextPlace place = placeOf(text, reading.offsets.value(key));
        throw Error(conflict->message, placeText(fileName, place), conflict->remedy, key);
    }
    return {std::move(reading.settings), std::move(reading.notes), yaml};
}

} // namespace spotter
