#include "core/evaluation/run_comparison.h"

#include "core/evaluation/evaluation_report.h"
#include "core/evaluation/session_lines.h"
#include "core/session/provenance.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

constexpr const char *kindKeys[] = {"gone", "new", "other_words"};

/// Takes out of both what both say with the same words at about the same time; returns how much that was.
int takeSame(std::vector<TimedWords> &first, std::vector<TimedWords> &second)
{
    return int(std::erase_if(first, [&](const TimedWords &line) {
        const auto same = std::ranges::find_if(second, [&](const TimedWords &other) {
            return other.words == line.words && std::chrono::abs(other.time - line.time) < pairedWithin;
        });
        if (same == second.end())
            return false;
        second.erase(same);
        return true;
    }));
}

std::vector<RunDifference> differencesOf(const std::vector<TimedWords> &first, const std::vector<TimedWords> &second)
{
    using Kind = RunDifference::Kind;
    std::vector<RunDifference> differences;
    std::vector<bool> firstPaired(first.size(), false);
    std::vector<bool> secondPaired(second.size(), false);
    for (const TimedPair &pair : pairInTime(first, second)) {
        firstPaired[pair.first] = true;
        secondPaired[pair.second] = true;
        differences.push_back({Kind::Other, first[pair.first], second[pair.second]});
    }
    for (std::size_t i = 0; i < first.size(); ++i) {
        if (!firstPaired[i])
            differences.push_back({Kind::Gone, first[i], {}});
    }
    for (std::size_t i = 0; i < second.size(); ++i) {
        if (!secondPaired[i])
            differences.push_back({Kind::New, {}, second[i]});
    }
    std::ranges::stable_sort(differences, {}, &RunDifference::time);
    return differences;
}

QString differenceLine(const RunDifference &difference)
{
    QString words = difference.kind == RunDifference::Kind::New ? difference.second.words : difference.first.words;
    if (difference.kind == RunDifference::Kind::Other)
        words += QStringLiteral(" → ") + difference.second.words;
    return QStringLiteral("%1  %2  %3")
        .arg(clockText(difference.time()), 8)
        .arg(differenceText(difference.kind), words);
}

QString scoreLine(const QString &what, const CoachingScore &score)
{
    const auto kappa = score.agreement.kappa();
    return Text::tr("%1: F %2, kappa %3")
        .arg(what, QString::number(score.times.f(), 'f', 3),
            kappa ? QString::number(*kappa, 'f', 3) : QStringLiteral("–"));
}

} // namespace

RunComparison compareRuns(const KeptSession &judged, const KeptSession &first, const KeptSession &second)
{
    RunComparison comparison;
    comparison.settings = settingChanges(settingsOf(first.provenance), settingsOf(second.provenance), {});
    const std::vector<TimedWords> firstLines = saidLines(first);
    const std::vector<TimedWords> secondLines = saidLines(second);
    std::vector<TimedWords> firstAlone = firstLines;
    std::vector<TimedWords> secondAlone = secondLines;
    comparison.same = takeSame(firstAlone, secondAlone);
    comparison.differences = differencesOf(firstAlone, secondAlone);
    comparison.repetitionsFirst = int(first.repetitions.size());
    comparison.repetitionsSecond = int(second.repetitions.size());
    const SessionTime length = std::max(first.summary.length, second.summary.length);
    comparison.againstFirst = coachingScore(firstLines, secondLines, length);
    if (isJudged(judged)) {
        const std::vector<TimedWords> wanted = wantedLines(judged);
        const std::vector<SessionTime> open = openMoments(judged);
        comparison.firstAgainstPerson = coachingScore(wanted, firstLines, length, open);
        comparison.secondAgainstPerson = coachingScore(wanted, secondLines, length, open);
    }
    return comparison;
}

QString differenceText(RunDifference::Kind kind)
{
    switch (kind) {
    case RunDifference::Kind::Gone:
        return Text::tr("only before");
    case RunDifference::Kind::New:
        return Text::tr("only after");
    case RunDifference::Kind::Other:
        return Text::tr("other words");
    }
    return {};
}

QString comparisonText(const RunComparison &comparison)
{
    QStringList lines;
    for (const SettingChange &change : comparison.settings)
        lines << QStringLiteral("%1: %2 → %3").arg(change.key, change.before, change.after);
    lines << Text::tr("repetitions: %1 → %2").arg(comparison.repetitionsFirst).arg(comparison.repetitionsSecond)
          << Text::tr("%n utterance(s) are the same", nullptr, comparison.same);
    for (const RunDifference &difference : comparison.differences)
        lines << differenceLine(difference);
    lines << scoreLine(Text::tr("after against before"), comparison.againstFirst);
    if (comparison.firstAgainstPerson)
        lines << scoreLine(Text::tr("before against the person"), *comparison.firstAgainstPerson)
              << scoreLine(Text::tr("after against the person"), *comparison.secondAgainstPerson);
    else
        lines << Text::tr(
            "Nobody has gone through this session yet: there is nothing to measure the runs by but each other");
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QJsonObject comparisonObject(const RunComparison &comparison)
{
    QJsonArray settings;
    for (const SettingChange &change : comparison.settings)
        settings.append(QJsonObject{{QStringLiteral("key"), change.key}, {QStringLiteral("before"), change.before},
            {QStringLiteral("after"), change.after}});
    QJsonArray differences;
    const auto lineObject = [](const TimedWords &line) {
        return QJsonObject{{QStringLiteral("time"), toSeconds(line.time)}, {QStringLiteral("text"), line.words}};
    };
    for (const RunDifference &difference : comparison.differences) {
        QJsonObject object{{QStringLiteral("kind"), QLatin1String(kindKeys[int(difference.kind)])}};
        if (difference.kind != RunDifference::Kind::New)
            object.insert(QStringLiteral("before"), lineObject(difference.first));
        if (difference.kind != RunDifference::Kind::Gone)
            object.insert(QStringLiteral("after"), lineObject(difference.second));
        differences.append(object);
    }
    QJsonObject object{{QStringLiteral("settings"), settings}, {QStringLiteral("differences"), differences},
        {QStringLiteral("same"), comparison.same}, {QStringLiteral("repetitions_before"), comparison.repetitionsFirst},
        {QStringLiteral("repetitions_after"), comparison.repetitionsSecond},
        {QStringLiteral("after_against_before"), scoreObject(comparison.againstFirst)}};
    if (comparison.firstAgainstPerson) {
        object.insert(QStringLiteral("before_against_person"), scoreObject(*comparison.firstAgainstPerson));
        object.insert(QStringLiteral("after_against_person"), scoreObject(*comparison.secondAgainstPerson));
    }
    return object;
}

} // namespace spotter
