#include "core/config/setting_value.h"

#include "core/values/error.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <yaml-cpp/yaml.h>

#include <cmath>
#include <optional>

namespace spotter {

namespace {

constexpr qsizetype longestQuote = 40;

bool isNullWord(const QString &text)
{
    return text.isEmpty() || text == u"~" || text == u"null" || text == u"Null" || text == u"NULL";
}

/// The words of YAML 1.1, which the predecessor's files are written in.
std::optional<bool> toBool(const QString &text)
{
    static const QStringList on{QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("on")};
    static const QStringList off{QStringLiteral("false"), QStringLiteral("no"), QStringLiteral("off")};
    if (on.contains(text.toLower()))
        return true;
    if (off.contains(text.toLower()))
        return false;
    return std::nullopt;
}

QVariant toNumber(const Setting &setting, const QString &text)
{
    bool good = false;
    const double number = text.toDouble(&good);
    bool whole = true;
    if (setting.type == SettingType::Int)
        static_cast<void>(text.toLongLong(&whole));
    if (!good || !whole || !std::isfinite(number) || number < setting.least || number > setting.most)
        throwWrongValue(setting, text);
    return setting.type == SettingType::Int ? QVariant(static_cast<int>(number)) : QVariant(number);
}

QVariant toChoice(const Setting &setting, const QString &text)
{
    for (const QString &choice : setting.choiceList()) {
        if (choice.compare(text, Qt::CaseInsensitive) == 0)
            return choice;
    }
    throwWrongValue(setting, text);
}

QString wanted(const Setting &setting)
{
    const QString key = QString::fromLatin1(setting.key);
    switch (setting.type) {
    case SettingType::Bool:
        return QCoreApplication::translate("Config", "%1 must be true or false").arg(key);
    case SettingType::Int:
        return QCoreApplication::translate("Config", "%1 must be a whole number from %2 to %3")
            .arg(key)
            .arg(setting.least)
            .arg(setting.most);
    case SettingType::Real:
        return QCoreApplication::translate("Config", "%1 must be a number from %2 to %3")
            .arg(key)
            .arg(setting.least)
            .arg(setting.most);
    case SettingType::Choice:
        return QCoreApplication::translate("Config", "%1 must be one of %2")
            .arg(key, setting.choiceList().join(QStringLiteral(", ")));
    case SettingType::Text:
    case SettingType::Path:
        break;
    }
    return QCoreApplication::translate("Config", "%1 must be a text").arg(key);
}

QString remedy(const Setting &setting, const QString &found)
{
    if (setting.type == SettingType::Real && found.contains(u','))
        return QCoreApplication::translate("Config", "Write the number with a point: %1")
            .arg(QString(found).replace(u',', u'.'));
    if (setting.type == SettingType::Text || setting.type == SettingType::Path)
        return QCoreApplication::translate("Config", "Write \"\" for an empty text");
    return QCoreApplication::translate("Config", "Use %1; the default is %2")
        .arg(setting.rangeText(), formatSetting(setting, setting.defaultValue()));
}

} // namespace

void throwWrongValue(const Setting &setting, const QString &found)
{
    QString shown = found.simplified();
    if (shown.size() > longestQuote)
        shown = shown.left(longestQuote) + u'…';
    throw Error(QCoreApplication::translate("Config", "%1, not “%2”").arg(wanted(setting), shown), {},
        remedy(setting, found), QString::fromLatin1(setting.key));
}

QVariant parseScalar(const Setting &setting, const QString &text, bool plain)
{
    if (plain && isNullWord(text)) {
        if (setting.nullable)
            return {};
        throwWrongValue(setting, text.isEmpty() ? QCoreApplication::translate("Config", "nothing") : text);
    }
    switch (setting.type) {
    case SettingType::Bool:
        if (const auto value = toBool(text))
            return *value;
        throwWrongValue(setting, text);
    case SettingType::Int:
    case SettingType::Real:
        return toNumber(setting, text);
    case SettingType::Choice:
        return toChoice(setting, text);
    case SettingType::Text:
    case SettingType::Path:
        break;
    }
    return setting.nullable && text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant parseSetting(const Setting &setting, const QString &text)
{
    const bool quoted =
        text.size() >= 2 && (text.front() == u'"' || text.front() == u'\'') && text.back() == text.front();
    if (quoted) {
        try {
            const YAML::Node node = YAML::Load(text.toStdString());
            if (node.IsScalar())
                return parseScalar(setting, QString::fromStdString(node.Scalar()), false);
        } catch (const YAML::Exception &) {
            return parseScalar(setting, text, false); // not YAML after all, such as "so" he said, "and went"
        }
    }
    const bool isText = setting.type == SettingType::Text || setting.type == SettingType::Path;
    return parseScalar(setting, isText ? text : text.trimmed(), setting.nullable || !isText);
}

bool isPlainSafe(const QString &text)
{
    static const QRegularExpression safe(QStringLiteral(R"(^[\p{L}\p{N}_./+][\p{L}\p{M}\p{N}_./+ -]*(?<! )\z)"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression numberLike(
        QStringLiteral(R"(^[+.]?[0-9][0-9_]*[.e:xo].*|^\.(inf|nan)$|^[+.][0-9].*)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QStringList otherWords{QStringLiteral("y"), QStringLiteral("n")};
    return safe.match(text).hasMatch() && !numberLike.match(text).hasMatch() && !isNullWord(text) && !toBool(text)
        && !otherWords.contains(text.toLower());
}

QString doubleQuoted(const QString &text)
{
    QString quoted(u'"');
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        const bool breaksLines = code == 0x85 || code == 0x2028 || code == 0x2029 || code == 0xfeff;
        if (code == u'"' || code == u'\\')
            quoted += u'\\' + QString(c);
        else if (code == u'\n')
            quoted += QStringLiteral("\\n");
        else if (code == u'\t')
            quoted += QStringLiteral("\\t");
        else if (code < 0x20 || code == 0x7f || breaksLines)
            quoted += QStringLiteral("\\u%1").arg(code, 4, 16, QLatin1Char('0'));
        else
            quoted += c;
    }
    return quoted + u'"';
}

QString formatSetting(const Setting &setting, const QVariant &value)
{
    if (!value.isValid())
        return QStringLiteral("null");
    switch (setting.type) {
    case SettingType::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case SettingType::Int:
        return QString::number(value.toInt());
    case SettingType::Real:
        return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    case SettingType::Choice:
    case SettingType::Text:
    case SettingType::Path:
        break;
    }
    const QString text = value.toString();
    return isPlainSafe(text) ? text : doubleQuoted(text);
}

} // namespace spotter
