#include "ui/review/changes_text.h"

#include "core/config/setting_table.h"

#include <QCoreApplication>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ChangesText)
};

/// As the settings call it.
QString labelOf(const QString &key)
{
    const Setting *setting = findSetting(key);
    return setting ? setting->labelText() : key;
}

} // namespace

QString changesText(const std::vector<SettingChange> &changes, std::size_t most)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(changes.size(), most); ++i)
        lines << QStringLiteral("%1: %2 → %3").arg(labelOf(changes[i].key), changes[i].before, changes[i].after);
    if (changes.size() > most)
        lines << Text::tr("and %n more", nullptr, int(changes.size() - most));
    return lines.join(QLatin1Char('\n'));
}

} // namespace spotter
