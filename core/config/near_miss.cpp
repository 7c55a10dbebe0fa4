#include "core/config/near_miss.h"

#include "core/config/setting_table.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace spotter {

namespace {

constexpr qsizetype longestWord = 80;

/// Optimal string alignment distance (Damerau 1964, without repeated edits of one place).
int editDistance(const QString &a, const QString &b)
{
    std::vector<int> beforeLast, last(b.size() + 1), row(b.size() + 1);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        beforeLast = last;
        std::swap(last, row);
    }
    return last.back();
}

QString nameOf(const QString &key)
{
    return key.section(u'.', -1);
}

} // namespace

QString nearestWord(const QString &word, const QStringList &words)
{
    if (word.size() > longestWord)
        return {};
    QString nearest;
    int least = std::max(1, static_cast<int>(word.size()) / 3) + 1;
    for (const QString &candidate : words) {
        const int distance = editDistance(word.toLower(), candidate.toLower());
        if (distance < least) {
            least = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

QString nearestKey(const QString &key)
{
    QStringList keys;
    for (const Setting &setting : settingTable()) {
        keys += QString::fromLatin1(setting.key);
        if (!keys.contains(setting.section()))
            keys += setting.section();
    }
    for (const QString &known : std::as_const(keys)) {
        if (nameOf(known) == nameOf(key) && known != key)
            return known;
    }
    QStringList sameSection;
    const QString section = key.section(u'.', 0, -2);
    for (const QString &known : std::as_const(keys)) {
        if (known.section(u'.', 0, -2) == section)
            sameSection += nameOf(known);
    }
    const QString name = nearestWord(nameOf(key), sameSection);
    if (!name.isEmpty())
        return section.isEmpty() ? name : section + u'.' + name;
    return nearestWord(key, keys);
}

} // namespace spotter
