#include "core/config/settings_page.h"

#include "core/config/setting_table.h"

#include <QCoreApplication>

namespace spotter {

namespace {

QString inCell(QString text)
{
    return text.replace(u'|', QStringLiteral("\\|"));
}

QString code(const QString &text)
{
    return u'`' + text + u'`';
}

QString row(const Setting &setting)
{
    const QString takesEffect = setting.takesEffect == TakesEffect::Live
        ? QCoreApplication::translate("Config", "at once")
        : QCoreApplication::translate("Config", "next start");
    const QStringList cells{code(QString::fromLatin1(setting.key)),
        code(formatSetting(setting, setting.defaultValue())), setting.rangeText(), takesEffect,
        QStringLiteral("**%1.** %2").arg(setting.labelText(), setting.helpText())};
    QString line(u'|');
    for (const QString &cell : cells)
        line += u' ' + inCell(cell) + QStringLiteral(" |");
    return line + u'\n';
}

} // namespace

QString settingsPage()
{
    QString page = QCoreApplication::translate("Config",
        "# All settings\n\n"
        "They stand in a YAML file, by section: `video.overlap` is the key `overlap` under `video:`. Change them in "
        "the settings "
        "panel, in the file while Spotter runs, with `spotter config set key=value`, or for one run with `--set "
        "key=value`. "
        "Comments in the file stay. A key that the file does not have has its default.\n");
    QString section;
    for (const Setting &setting : settingTable()) {
        if (setting.section() != section) {
            section = setting.section();
            page += QStringLiteral("\n## %1\n\n").arg(section);
            page += QCoreApplication::translate("Config", "| key | default | allowed | takes effect | meaning |\n");
            page += QStringLiteral("|---|---|---|---|---|\n");
        }
        page += row(setting);
    }
    return page;
}

} // namespace spotter
