#include "core/config/yaml_writer.h"

#include "core/config/setting_value.h"

#include <QRegularExpression>

#include <algorithm>

namespace spotter {

namespace {

bool isText(const Setting &setting)
{
    return setting.type == SettingType::Text || setting.type == SettingType::Path
        || setting.type == SettingType::Choice;
}

/// Characters that only double quotes can hold. The last four end lines for YAML 1.1, or mark byte order.
bool needsEscapes(const QString &text)
{
    static const QRegularExpression special(QStringLiteral("[\\x00-\\x1f\\x7f\\x{85}\\x{2028}\\x{2029}\\x{feff}]"));
    return text.contains(special);
}

} // namespace

QByteArray scalarText(const Setting &setting, const QVariant &value, ScalarStyle style)
{
    const QString plain = formatSetting(setting, value);
    if (!value.isValid())
        return plain.toUtf8();
    const QString text = isText(setting) ? value.toString() : plain;
    if (style == ScalarStyle::DoubleQuoted)
        return doubleQuoted(text).toUtf8();
    if (style == ScalarStyle::SingleQuoted && !needsEscapes(text))
        return (u'\'' + QString(text).replace(u'\'', QStringLiteral("''")) + u'\'').toUtf8();
    return plain.toUtf8();
}

std::optional<BlockText> blockText(const QString &text, qsizetype indent, const QByteArray &lineBreak)
{
    const bool ended = text.endsWith(u'\n');
    const QStringList lines = (ended ? text.chopped(1) : text).split(u'\n');
    const bool hard = std::ranges::any_of(
        lines, [](const QString &line) { return needsEscapes(line) || (!line.isEmpty() && line.trimmed().isEmpty()); });
    if (hard || lines.front().isEmpty() || lines.front().front().isSpace() || lines.back().isEmpty())
        return std::nullopt;
    BlockText block{ended ? "|" : "|-", {}};
    for (const QString &line : lines)
        block.lines += lineBreak + (line.isEmpty() ? QByteArray() : QByteArray(indent, ' ') + line.toUtf8());
    return block;
}

} // namespace spotter
