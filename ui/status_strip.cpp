#include "ui/status_strip.h"

#include "ui/keep_translated.h"
#include "ui/theme/palettes.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>

namespace spotter {

namespace {

constexpr std::array<const char *, 4> engineTexts{
    QT_TRANSLATE_NOOP("Status", "ready"),
    QT_TRANSLATE_NOOP("Status", "coaching"),
    QT_TRANSLATE_NOOP("Status", "paused"),
    QT_TRANSLATE_NOOP("Status", "stopped by an error"),
};

constexpr std::array<const char *, 3> savingTexts{
    QT_TRANSLATE_NOOP("Status", "saved"),
    QT_TRANSLATE_NOOP("Status", "saving"),
    QT_TRANSLATE_NOOP("Status", "NOT SAVED"),
};

constexpr int gap_px = 14;
constexpr int rounding_px = 1;      ///< by which a text may be wider than its advance in whole pixels
constexpr int leastCharacters = 14; ///< of a text that is cut

/// The least important first: what goes where there is no room.
constexpr std::array goesFirst{6, 5, 4, 2, 3, 1};

} // namespace

QString sourceStateText(SourceState state, bool isLive)
{
    switch (state) {
    case SourceState::Stopped:
        return StatusStrip::tr("closed");
    case SourceState::Opening:
        return StatusStrip::tr("opening");
    case SourceState::Playing:
        return isLive ? StatusStrip::tr("live") : StatusStrip::tr("playing");
    case SourceState::Paused:
        return StatusStrip::tr("paused");
    case SourceState::Stalled:
        return StatusStrip::tr("gives no picture");
    case SourceState::Lost:
        return StatusStrip::tr("gone");
    case SourceState::Ended:
        return StatusStrip::tr("at its end");
    case SourceState::Failed:
        return StatusStrip::tr("failed");
    }
    return {};
}

StatusStrip::StatusStrip(QWidget *parent)
    : QStatusBar(parent)
    , m_more(new QLabel(this))
{
    setSizeGripEnabled(false);
    for (QLabel *&field : m_fields)
        field = new QLabel(this);
    m_fields[Degraded]->setForegroundRole(warningRole);
    setMinimumHeight(fontMetrics().height() + 8);
    connect(this, &QStatusBar::messageChanged, this, &StatusStrip::arrange);
    keepTranslated(this, [this] { tell(); });
}

QString StatusStrip::name(Field field) const
{
    switch (field) {
    case Source:
        return tr("Source");
    case Engine:
        return tr("Session");
    case Rate:
        return tr("Shown frames a second");
    case Latency:
        return tr("Time from a frame to the decision about it: 19 of 20 are faster");
    case Dropped:
        return tr("Frames the coach had no time for");
    case Memory:
        return tr("Memory");
    case Coach:
        return tr("Coach");
    case Kept:
        return tr("Library");
    case Degraded:
        return tr("What is done with less");
    case FieldCount:
        break;
    }
    return {};
}

QString StatusStrip::text(Field field) const
{
    switch (field) {
    case Source:
        return m_sourceName.isEmpty() ? tr("No source")
                                      : tr("%1: %2").arg(m_sourceName, sourceStateText(m_sourceState, m_isLive));
    case Engine:
        return QCoreApplication::translate("Status", engineTexts.at(std::size_t(m_engineState)));
    case Rate:
        return m_rateShown ? tr("%n frames/s", nullptr, qRound(m_rate)) : QString();
    case Latency:
        return m_stats.latencyP95_ms > 0 ? tr("delay %1 ms").arg(QLocale().toString(m_stats.latencyP95_ms, 'f', 0))
                                         : QString();
    case Dropped:
        return m_stats.framesIn > 0 ? tr("%n dropped", nullptr, int(m_stats.framesDropped)) : QString();
    case Memory:
        return m_memory_bytes > 0 ? QLocale().formattedDataSize(m_memory_bytes, 0, QLocale::DataSizeTraditionalFormat)
                                  : QString();
    case Coach:
        return m_coach.coach == CoachState().coach ? tr("Motion coach") : m_coach.coach;
    case Kept:
        return m_everSaved ? QCoreApplication::translate("Status", savingTexts.at(std::size_t(m_saving))) : QString();
    case Degraded:
        return m_degradations.empty() ? QString()
                                      : tr("%1 (%2)").arg(m_degradations.back().effect, m_degradations.back().cause);
    case FieldCount:
        break;
    }
    return {};
}

void StatusStrip::tell()
{
    for (int i = 0; i < FieldCount; ++i) {
        m_fields[std::size_t(i)]->setAccessibleName(name(Field(i)));
        m_fields[std::size_t(i)]->setAccessibleDescription(text(Field(i)));
        m_fields[std::size_t(i)]->setToolTip(tr("%1: %2").arg(name(Field(i)), text(Field(i))));
    }
    if (const QString more = m_coach.trouble ? m_coach.trouble->sentence() : m_coach.detail; !more.isEmpty()) {
        m_fields[Coach]->setAccessibleDescription(tr("%1: %2").arg(text(Coach), more));
        m_fields[Coach]->setToolTip(tr("%1: %2\n%3").arg(name(Coach), text(Coach), more));
    }
    arrange();
}

void StatusStrip::arrange()
{
    const QFontMetrics metrics = fontMetrics();
    const int least_px = metrics.averageCharWidth() * leastCharacters;
    std::array<int, FieldCount> widths_px{};
    int sum_px = 0;
    const auto set = [&](std::size_t field, int width_px) {
        sum_px += width_px - widths_px[field];
        widths_px[field] = width_px;
    };
    for (std::size_t i = 0; i < FieldCount; ++i) {
        const QString words = text(Field(i));
        set(i, words.isEmpty() ? 0 : metrics.horizontalAdvance(words) + gap_px);
    }

    QStringList gone;
    const auto cut = [&](Field field, int room_px) {
        if (sum_px > room_px && widths_px[field] > 0)
            set(field, std::max(std::min(least_px, widths_px[field]), widths_px[field] - (sum_px - room_px)));
    };
    cut(Source, width());
    cut(Degraded, width());
    const int moreWidth_px = metrics.horizontalAdvance(QStringLiteral("+0")) + gap_px;
    for (const int field : goesFirst) {
        if (sum_px <= width() - (gone.isEmpty() ? 0 : moreWidth_px))
            break;
        if (widths_px[std::size_t(field)] == 0)
            continue;
        gone << tr("%1: %2").arg(name(Field(field)), text(Field(field)));
        set(std::size_t(field), 0);
    }

    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    int at_px = 0;
    const auto place = [&](QLabel *label, const QString &words, int width_px) {
        label->setText(words);
        const QRect where(at_px + gap_px / 2, 0, width_px - gap_px + rounding_px, height());
        label->setGeometry(fromRight ? QRect(QPoint(width() - where.right(), 0), where.size()) : where);
        label->setVisible(width_px > 0 && currentMessage().isEmpty());
        at_px += width_px;
    };
    for (std::size_t i = 0; i < FieldCount; ++i)
        place(m_fields[i], metrics.elidedText(text(Field(i)), Qt::ElideRight, widths_px[i] - gap_px + rounding_px),
            widths_px[i]);
    place(m_more, QStringLiteral("+%1").arg(gone.size()), gone.isEmpty() ? 0 : moreWidth_px);
    m_more->setToolTip(gone.join(QLatin1Char('\n')));
    m_more->setAccessibleName(tr("More"));
    m_more->setAccessibleDescription(gone.join(QStringLiteral(", ")));
}

void StatusStrip::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    arrange();
}

void StatusStrip::showSource(const QString &name, SourceState state, bool isLive)
{
    m_sourceName = name;
    m_sourceState = state;
    m_isLive = isLive;
    tell();
}

void StatusStrip::showEngine(EngineState state)
{
    m_engineState = state;
    tell();
}

void StatusStrip::showCoach(const CoachState &state)
{
    m_coach = state;
    tell();
}

void StatusStrip::showStats(const EngineStats &stats)
{
    m_stats = stats; // shown with the next second: four times a second nobody reads
}

void StatusStrip::showDegradation(const Degradation &degradation)
{
    std::erase_if(m_degradations, [&](const Degradation &known) { return known.effect == degradation.effect; });
    if (degradation.active)
        m_degradations.push_back(degradation);
    tell();
}

void StatusStrip::showSaving(Saving saving)
{
    m_saving = saving;
    m_everSaved = true;
    if (saving != Saving::Saving) // twice a second, for an instant: nobody could read it
        tell();
}

void StatusStrip::setRateShown(bool shown)
{
    m_rateShown = shown;
    tell();
}

void StatusStrip::showSecond(double picturesShown, std::int64_t memory_bytes)
{
    m_rate = picturesShown;
    m_memory_bytes = memory_bytes;
    tell();
}

} // namespace spotter
