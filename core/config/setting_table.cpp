#include "core/config/setting_table.h"

#include "core/config/near_miss.h"
#include "core/config/setting_rows.h"
#include "core/values/error.h"

#include <QCoreApplication>

#include <vector>

namespace spotter {

namespace {

QString translated(const char *text)
{
    return *text ? QCoreApplication::translate("Setting", text) : QString();
}

QString number(double value, QLocale locale)
{
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'f', QLocale::FloatingPointShortest);
}

} // namespace

QString Setting::section() const
{
    return QString::fromLatin1(key).section(u'.', 0, 0);
}

QStringList Setting::choiceList() const
{
    return QString::fromLatin1(choices).split(u'|', Qt::SkipEmptyParts);
}

QString Setting::labelText() const
{
    return translated(label);
}

QString Setting::helpText() const
{
    return translated(help);
}

QString Setting::unitText() const
{
    return translated(unit);
}

QString Setting::rangeText(const QLocale &locale) const
{
    switch (type) {
    case SettingType::Bool:
        return QCoreApplication::translate("Config", "true or false");
    case SettingType::Choice:
        return choiceList().join(QStringLiteral(", "));
    case SettingType::Int:
    case SettingType::Real: {
        QString range =
            QCoreApplication::translate("Config", "%1 to %2").arg(number(least, locale), number(most, locale));
        if (*unit)
            range += u' ' + unitText();
        return nullable ? QCoreApplication::translate("Config", "%1, or null").arg(range) : range;
    }
    case SettingType::Text:
    case SettingType::Path: {
        const QString kind = type == SettingType::Path ? QCoreApplication::translate("Config", "a path")
                                                       : QCoreApplication::translate("Config", "a text");
        return nullable ? QCoreApplication::translate("Config", "%1, or null").arg(kind) : kind;
    }
    }
    return {};
}

std::span<const Setting> settingTable()
{
    static const std::vector<Setting> table = [] {
        std::vector<Setting> rows;
        for (const auto part : {engineRows(), coachRows(), studioRows()})
            rows.insert(rows.end(), part.begin(), part.end());
        return rows;
    }();
    return table;
}

const Setting *findSetting(QStringView key)
{
    for (const Setting &setting : settingTable()) {
        if (key == QLatin1String(setting.key))
            return &setting;
    }
    return nullptr;
}

const Setting &requireSetting(QStringView key)
{
    if (const Setting *setting = findSetting(key))
        return *setting;
    const QString name = key.toString();
    const QString nearest = nearestKey(name);
    throw Error(QCoreApplication::translate("Config", "there is no setting “%1”").arg(name), {},
        nearest.isEmpty() ? QCoreApplication::translate("Config", "All of them: spotter config list")
                          : QCoreApplication::translate("Config", "Did you mean %1").arg(nearest));
}

void applyOverride(Settings &settings, const QString &assignment)
{
    const qsizetype equals = assignment.indexOf(u'=');
    if (equals < 0)
        throw Error(QCoreApplication::translate("Config", "“%1” is not key=value").arg(assignment), {},
            QCoreApplication::translate("Config", "Write for example video.process_fps=10"));
    const Setting &setting = requireSetting(QStringView(assignment).left(equals).trimmed());
    setting.set(settings, parseSetting(setting, assignment.mid(equals + 1)));
}

} // namespace spotter
