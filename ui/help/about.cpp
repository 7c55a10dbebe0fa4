#include "ui/help/about.h"

#include "core/about/parts.h"

#include <QCoreApplication>
#include <QFile>
#include <QUrl>

namespace spotter {

namespace {

struct About {
    Q_DECLARE_TR_FUNCTIONS(About)
};

QString fenced(const QString &text)
{
    return QStringLiteral("```\n%1\n```\n").arg(text);
}

QString partTable()
{
    QString table = QStringLiteral("| %1 | %2 | %3 |\n|---|---|---|\n")
                        .arg(About::tr("Part"), About::tr("Version"), About::tr("Licence"));
    for (const Part &part : programParts()) {
        const bool isAddress = part.licenceText.startsWith(QLatin1String("http"));
        const QString link = isAddress ? part.licenceText : QStringLiteral("licence:") + part.licenceText;
        table += QStringLiteral("| %1 | %2 | [%3](%4) |\n").arg(part.name, part.version, part.licence, link);
    }
    return table;
}

} // namespace

QString aboutPage(const QString &machine)
{
    const QString heading = QStringLiteral("# ") + About::tr("About Spotter") + QStringLiteral("\n\n");
    const QString what = About::tr(
        "A studio for coaching in front of a camera: it counts, watches tempo and range, and says what to change. "
        "Everything is computed on this machine; no picture leaves it.");
    const QString free = About::tr("Spotter is free software: you may use, study, share and change it under the terms "
                                   "of the GNU General Public License, version 3 or later. It comes without any "
                                   "warranty.");
    const QString report = About::tr("For a bug report");
    const QString found =
        machine.isEmpty() ? About::tr("Looking at this machine …") + QLatin1Char('\n') : fenced(machine);
    return heading + what + QStringLiteral("\n\n") + free + QStringLiteral("\n\n") + partTable()
        + QStringLiteral("\n## ") + report + QStringLiteral("\n\n") + found;
}

QString licencePage(const QString &place)
{
    QFile file(place);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return fenced(QString::fromUtf8(file.readAll()));
}

} // namespace spotter
