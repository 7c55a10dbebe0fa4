#include "core/stream/conversation.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace spotter {

namespace {

constexpr double alike = 0.8;           ///< share of common words
constexpr qsizetype longestQuote = 120; ///< characters of what was said before: enough to know it by

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression noWord(QStringLiteral("[^\\w']+"), QRegularExpression::UseUnicodePropertiesOption);
    return text.toCaseFolded().split(noWord, Qt::SkipEmptyParts);
}

QStringList leadOf(const QString &text)
{
    return wordsOf(text).mid(0, Conversation::leadWords);
}

/// Words that both have, as often as both have them.
int common(const QStringList &a, QStringList b)
{
    int count = 0;
    for (const QString &word : a)
        count += b.removeOne(word) ? 1 : 0;
    return count;
}

QString shortened(const QString &text)
{
    return text.size() <= longestQuote ? text : text.left(longestQuote).trimmed() + u'…';
}

QString percent(double share)
{
    return QStringLiteral("%1 %").arg(qRound(share * 100));
}

} // namespace

std::string Conversation::opening(const Settings::Prompts &prompts)
{
    QString text = QStringLiteral("<|im_start|>system\n%1<|im_end|>\n<|im_start|>user\n").arg(prompts.system);
    if (!prompts.observationContext.isEmpty())
        text += prompts.observationContext + QLatin1Char('\n');
    return text.toStdString();
}

std::string Conversation::question(
    const Settings::Prompts &prompts, const MotionEvidence &seen, ActionToken token) const
{
    QStringList lines;
    if (prompts.evidence)
        lines += evidenceText(seen);
    if (!m_said.empty()) {
        QStringList quoted;
        for (const QString &text : m_said)
            quoted += QStringLiteral("\"%1\"").arg(shortened(text));
        lines += QStringLiteral("You have said before: %1 Do not say it again.").arg(quoted.join(QStringLiteral(", ")));
    }
    lines += token == ActionToken::Correct ? prompts.praisePrefix : prompts.feedbackPrefix;
    const QString text = lines.join(QLatin1Char('\n'));
    return QStringLiteral("\n%1<|im_end|>\n<|im_start|>assistant\n").arg(text).toStdString();
}

int Conversation::wordsIn(const QString &text)
{
    return int(wordsOf(text).size());
}

bool Conversation::repeats(const QString &text) const
{
    const QStringList lead = leadOf(text);
    return lead.isEmpty() || std::ranges::any_of(m_said, [&](const QString &other) {
        const QStringList otherLead = leadOf(other);
        const auto longer = std::max(lead.size(), otherLead.size());
        return common(lead, otherLead) >= alike * double(longer);
    });
}

void Conversation::said(const QString &text)
{
    if (text.isEmpty())
        return;
    m_said.push_back(text);
    if (m_said.size() > remembered)
        m_said.pop_front();
}

QString evidenceText(const MotionEvidence &seen)
{
    if (!seen.present)
        return QStringLiteral("Measured: nobody is in the picture.");
    QStringList facts;
    facts += QStringLiteral("%1 repetitions in all, %2 in this set").arg(seen.repetitions).arg(seen.setRepetitions);
    if (seen.period > SessionTime{})
        facts += QStringLiteral("one takes %1 s").arg(toSeconds(seen.period), 0, 'f', 1);
    if (seen.setRepetitions > 3) {
        facts += QStringLiteral("range of the last three against the first three %1").arg(percent(seen.range));
        facts += QStringLiteral("their length %1").arg(percent(seen.tempoChange));
        facts += QStringLiteral("evenness %1").arg(percent(seen.steadiness));
    }
    if (seen.downShare)
        facts += QStringLiteral("%1 of each is the way down").arg(percent(*seen.downShare));
    if (seen.symmetry)
        facts += QStringLiteral("left against right %1").arg(percent(*seen.symmetry));
    if (seen.holding)
        facts += QStringLiteral("the person holds still");
    return QStringLiteral("Measured: %1.").arg(facts.join(QStringLiteral("; ")));
}

} // namespace spotter
