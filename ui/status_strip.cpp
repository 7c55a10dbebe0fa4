#include "ui/status_strip.h"

#include "ui/token_look.h"

#include <QCoreApplication>
#include <QFile>
#include <QLabel>
#include <QLocale>

#include <unistd.h>

namespace spotter {

namespace {

constexpr std::array<const char *, 4> engineTexts{
    QT_TRANSLATE_NOOP("Status", "ready"),
    QT_TRANSLATE_NOOP("Status", "coaching"),
    QT_TRANSLATE_NOOP("Status", "paused"),
    QT_TRANSLATE_NOOP("Status", "stopped by an error"),
};

/// Resident memory of this process, from the second figure in /proc/self/statm, see proc(5). 0 where it cannot be read.
qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> pages = file.readAll().split(' ');
    return pages.size() > 1 ? pages[1].toLongLong() * sysconf(_SC_PAGESIZE) : 0;
}

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
    , m_degradation(new QLabel)
{
    const std::array<QString, FieldCount> names{tr("Source"), tr("Session"), tr("Shown frames a second"),
        tr("Time from a frame to the decision about it: 19 of 20 are faster"), tr("Frames the coach had no time for"),
        tr("Memory"), tr("Coach")};
    for (std::size_t i = 0; i < FieldCount; ++i) {
        m_fields[i] = new QLabel;
        m_fields[i]->setAccessibleName(names[i]);
        m_fields[i]->setToolTip(names[i]);
        m_fields[i]->setContentsMargins(6, 0, 6, 0);
        addWidget(m_fields[i]);
    }
    m_degradation->setAccessibleName(tr("What is done with less"));
    colourDegradation();
    addPermanentWidget(m_degradation);
    m_degradation->hide();
    set(Coach, tr("Motion coach"));
}

void StatusStrip::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourDegradation();
}

void StatusStrip::colourDegradation()
{
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, tokenColour(ActionToken::Feedback, palette()));
    m_degradation->setPalette(warning);
}

void StatusStrip::set(Field field, const QString &text)
{
    m_fields[field]->setText(text);
}

void StatusStrip::showSource(const QString &name, const QString &state)
{
    set(Source, name.isEmpty() ? tr("No source") : tr("%1: %2").arg(name, state));
}

void StatusStrip::showEngine(EngineState state)
{
    set(Engine, QCoreApplication::translate("Status", engineTexts.at(std::size_t(state))));
}

void StatusStrip::showStats(const EngineStats &stats)
{
    set(Latency, stats.latencyP95_ms > 0 ? tr("delay %1 ms").arg(stats.latencyP95_ms, 0, 'f', 0) : QString());
    set(Dropped, tr("%n dropped", nullptr, int(stats.framesDropped)));
}

void StatusStrip::showDegradation(const Degradation &degradation)
{
    std::erase_if(m_degradations, [&](const Degradation &known) { return known.effect == degradation.effect; });
    if (degradation.active)
        m_degradations.push_back(degradation);
    m_degradation->setVisible(!m_degradations.empty());
    if (m_degradations.empty())
        return;
    m_degradation->setText(m_degradations.back().effect);
    m_degradation->setToolTip(m_degradations.back().cause);
}

void StatusStrip::setRateShown(bool shown)
{
    m_fields[Rate]->setVisible(shown);
}

void StatusStrip::tick(std::int64_t picturesPainted)
{
    set(Rate, tr("%n frames/s", nullptr, int(picturesPainted - m_paintedBefore)));
    m_paintedBefore = picturesPainted;
    set(Memory, QLocale().formattedDataSize(residentBytes(), 0, QLocale::DataSizeTraditionalFormat));
}

} // namespace spotter
