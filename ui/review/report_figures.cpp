#include "ui/review/report_figures.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SessionReport)
};

double medianLength_s(const std::vector<Repetition> &repetitions)
{
    std::vector<double> lengths_s;
    for (const Repetition &repetition : repetitions)
        lengths_s.push_back(toSeconds(repetition.time - repetition.from));
    const auto middle = lengths_s.begin() + std::ptrdiff_t(lengths_s.size() / 2);
    std::nth_element(lengths_s.begin(), middle, lengths_s.end());
    return *middle;
}

int said(const KeptSession &session, ActionToken token)
{
    return int(std::ranges::count_if(
        session.utterances, [token](const KeptUtterance &one) { return one.feedback.token == token; }));
}

SessionTime missed(const std::vector<Gap> &gaps)
{
    SessionTime all{};
    for (const Gap &gap : gaps) {
        if (gap.reason != GapReason::Paused && gap.reason != GapReason::NotRecorded)
            all += gap.to - gap.from;
    }
    return all;
}

} // namespace

std::vector<ReportFigure> reportFigures(const KeptSession &session)
{
    const QLocale locale;
    const double minutes = toSeconds(session.summary.length) / 60.0;
    std::vector<ReportFigure> figures{{Text::tr("Length"), clockText(session.summary.length)},
        {Text::tr("Repetitions"), locale.toString(session.repetitions.size())}};
    if (!session.repetitions.empty())
        figures.push_back(
            {Text::tr("Seconds each (median)"), locale.toString(medianLength_s(session.repetitions), 'f', 1)});
    figures.push_back({Text::tr("Corrections"), locale.toString(said(session, ActionToken::Feedback))});
    figures.push_back({Text::tr("Praise"), locale.toString(said(session, ActionToken::Correct))});
    if (minutes > 0)
        figures.push_back(
            {Text::tr("Said a minute"), locale.toString(double(session.utterances.size()) / minutes, 'f', 1)});
    figures.push_back({Text::tr("Reviewed"),
        Text::tr("%1 of %2")
            .arg(locale.toString(session.summary.reviewed), locale.toString(session.utterances.size()))});
    if (session.summary.rejected > 0)
        figures.push_back({Text::tr("Rejected"), locale.toString(session.summary.rejected)});
    if (const SessionTime gaps = missed(session.gaps); gaps > SessionTime{})
        figures.push_back({Text::tr("Not seen"), Text::tr("%1 s").arg(locale.toString(toSeconds(gaps), 'f', 1))});
    return figures;
}

} // namespace spotter
