#include "ui/review/export_command.h"

#include <QRegularExpression>

namespace spotter {

namespace {

QString quoted(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./:=+-]+$"));
    return plain.match(text).hasMatch()
        ? text
        : QLatin1Char('\'') + QString(text).replace(u'\'', QLatin1String("'\\''")) + QLatin1Char('\'');
}

} // namespace

QString clipCommand(const ClipCommand &clip)
{
    QStringList words{QStringLiteral("spotter clip"), quoted(clip.session)};
    const auto add = [&](const char *option, const QString &value) { words << QLatin1String(option) << value; };
    if (clip.around) {
        add("--around", clipEventsKey(clip.around->events));
        add("--before", QString::number(clip.around->before_s));
        add("--after", QString::number(clip.around->after_s));
    } else {
        if (clip.range.in)
            add("--from", QString::number(toSeconds(*clip.range.in), 'f', 6));
        if (clip.range.out)
            add("--to", QString::number(toSeconds(*clip.range.out), 'f', 6));
    }
    if (clip.captions != ClipCaptions::None)
        add("--captions", clipCaptionsKey(clip.captions));
    if (clip.decisions)
        words << QStringLiteral("--decisions");
    if (clip.blurFaces)
        words << QStringLiteral("--blur-faces");
    add("-o", quoted(clip.path));
    return words.join(QLatin1Char(' '));
}

QString exportCommand(const QString &session, const QString &format, const QString &path)
{
    return QStringLiteral("spotter sessions export %1 --format %2 -o %3").arg(quoted(session), format, quoted(path));
}

} // namespace spotter
