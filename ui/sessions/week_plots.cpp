#include "ui/sessions/week_plots.h"

#include "ui/keep_translated.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace spotter {

namespace {

struct Quantity {
    const char *title;
    int decimals;
    std::optional<double> (*value)(const WeekFigures &);
};

constexpr Quantity quantities[]{
    {QT_TRANSLATE_NOOP("WeekPlots", "Repetitions"), 0,
        [](const WeekFigures &week) { return std::optional<double>(week.repetitions); }},
    {QT_TRANSLATE_NOOP("WeekPlots", "Seconds a repetition"), 1, [](const WeekFigures &week) { return week.tempo(); }},
    {QT_TRANSLATE_NOOP("WeekPlots", "Utterances a minute"), 1,
        [](const WeekFigures &week) { return week.utterancesPerMinute(); }},
    {QT_TRANSLATE_NOOP("WeekPlots", "Accepted, %"), 0,
        [](const WeekFigures &week) {
            const auto share = week.acceptedShare();
            return share ? std::optional(*share * 100) : std::nullopt;
        }},
};

} // namespace

WeekPlot::WeekPlot(const char *title, int decimals, Value value, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_decimals(decimals)
    , m_value(std::move(value))
{
    setFocusPolicy(Qt::TabFocus); // so that the keyboard reaches its words
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(fontMetrics().height() * 3);
    keepTranslated(this, [this] { tell(); });
}

QString WeekPlot::title() const
{
    return QCoreApplication::translate("WeekPlots", m_title);
}

QString WeekPlot::number(double value) const
{
    return QLocale().toString(value, 'f', m_decimals);
}

QSize WeekPlot::sizeHint() const
{
    return {240, fontMetrics().height() * 6};
}

void WeekPlot::showWeeks(const std::vector<WeekFigures> &weeks)
{
    m_weeks.clear();
    m_values.clear();
    for (const WeekFigures &week : weeks) {
        m_weeks.push_back(week.monday);
        m_values.push_back(m_value(week));
    }
    tell();
}

void WeekPlot::tell()
{
    setAccessibleName(title());
    setAccessibleDescription(sentence());
    update();
}

QString WeekPlot::sentence() const
{
    double sum = 0;
    int count = 0;
    for (const auto &value : m_values) {
        sum += value.value_or(0);
        count += value ? 1 : 0;
    }
    if (count == 0)
        return tr("%1: nothing to show").arg(title());
    const auto &last = m_values.back();
    return tr("%1: last week %2, mean %3").arg(title(), last ? number(*last) : tr("nothing"), number(sum / count));
}

QRectF WeekPlot::plotRect() const
{
    const int line = fontMetrics().height();
    return QRectF(0, line + 2, width(), height() - line - 3).adjusted(0.5, 0.5, -0.5, -0.5);
}

/// Time runs from left to right, whatever the layout: the last week stands at the right.
void WeekPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect head(0, 0, width(), fontMetrics().height());
    const QString now = !m_values.empty() && m_values.back() ? number(*m_values.back()) : QStringLiteral("–");
    const int nowWidth = fontMetrics().horizontalAdvance(now) + head.height() / 2;
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(fromRight ? head.adjusted(nowWidth, 0, 0, 0) : head.adjusted(0, 0, -nowWidth, 0),
        Qt::AlignLeading | Qt::AlignVCenter, fontMetrics().elidedText(title(), Qt::ElideRight, width() - nowWidth));
    painter.drawText(head, Qt::AlignTrailing | Qt::AlignVCenter, now);

    const QRectF plot = plotRect();
    painter.setBrush(palette().color(QPalette::Base));
    painter.setPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid));
    painter.drawRect(plot);
    double most = 0;
    for (const auto &value : m_values)
        most = std::max(most, value.value_or(0));
    if (most <= 0)
        return;
    const double step = plot.width() / double(WeekPlots::mostWeeks);
    const double bar = std::max(2.0, step - 2);
    const double tall = plot.height() - fontMetrics().height() - 2;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if (!m_values[i])
            continue;
        const double height = std::max(1.0, tall * *m_values[i] / most);
        const double left = plot.right() - step * double(m_values.size() - i) + 1;
        painter.fillRect(QRectF(left, plot.bottom() - height, bar, height), palette().color(QPalette::Highlight));
    }
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(plot.adjusted(4, 1, -4, 0), Qt::AlignLeft | Qt::AlignTop, number(most));
}

bool WeekPlot::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QRectF plot = plotRect();
    const double behind = (plot.right() - help->pos().x()) / (plot.width() / double(WeekPlots::mostWeeks));
    const auto back = std::ptrdiff_t(behind) + 1;
    if (behind < 0 || back > std::ptrdiff_t(m_values.size())) {
        QToolTip::showText(help->globalPos(), sentence(), this);
        return true;
    }
    const std::size_t week = m_values.size() - std::size_t(back);
    QToolTip::showText(help->globalPos(),
        tr("Week from %1: %2")
            .arg(QLocale().toString(m_weeks[week], QLocale::ShortFormat),
                m_values[week] ? number(*m_values[week]) : tr("nothing")),
        this);
    return true;
}

WeekPlots::WeekPlots(QWidget *parent)
    : QWidget(parent)
{
    auto *heading = new QLabel;
    heading->setProperty("role", QStringLiteral("heading"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 8);
    column->addWidget(heading);
    for (const Quantity &quantity : quantities) {
        m_plots.push_back(new WeekPlot(quantity.title, quantity.decimals, quantity.value));
        column->addWidget(m_plots.back(), 1);
    }
    keepTranslated(this, [this, heading] {
        heading->setText(tr("Week by week"));
        setAccessibleName(heading->text());
    });
}

void WeekPlots::showSessions(const std::vector<LibraryEntry> &sessions)
{
    const std::vector<WeekFigures> weeks = weekFigures(sessions, mostWeeks);
    for (WeekPlot *plot : m_plots)
        plot->showWeeks(weeks);
}

} // namespace spotter
