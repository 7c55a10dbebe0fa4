#include "ui/statistics/statistics_chart.h"

#include "ui/keep_translated.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace spotter {

namespace {

constexpr std::array<const char *, StatisticsHistory::QuantityCount> titles{
    QT_TRANSLATE_NOOP("Statistics", "Frame to decision, ms"),
    QT_TRANSLATE_NOOP("Statistics", "Pictures shown a second"),
    QT_TRANSLATE_NOOP("Statistics", "Memory, MB"),
};

QString number(double value)
{
    return QLocale().toString(value, 'f', 0);
}

/// The least of 1, 2, 5, 10, 20, 50 … that is not below \p value: a scale that does not tremble.
double scaleFor(double value)
{
    const double decade = std::pow(10.0, std::floor(std::log10(std::max(value, 1.0))));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (step * decade >= value)
            return step * decade;
    }
    return 10.0 * decade;
}

} // namespace

StatisticsChart::StatisticsChart(
    const StatisticsHistory &history, StatisticsHistory::Quantity quantity, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_quantity(quantity)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus); // so that the keyboard reaches its words
    const auto tell = [this] {
        if (!isVisible())
            return;
        setAccessibleDescription(sentence());
        setToolTip(sentence());
        update();
    };
    connect(&history, &StatisticsHistory::changed, this, tell);
    keepTranslated(this, [this, tell] {
        setAccessibleName(title());
        tell();
    });
}

QString StatisticsChart::title() const
{
    return QCoreApplication::translate("Statistics", titles.at(m_quantity));
}

QString StatisticsChart::sentence() const
{
    const auto span = m_history.span(m_quantity);
    if (!span)
        return tr("%1: nothing measured yet").arg(title());
    return tr("%1: now %2, mean %3, most %4 over the last two minutes")
        .arg(title(), number(span->last), number(span->mean), number(span->most));
}

QSize StatisticsChart::sizeHint() const
{
    return {220, fontMetrics().height() * 4};
}

void StatisticsChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = fontMetrics().height();
    const auto span = m_history.span(m_quantity);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect head(0, 0, width(), line);
    const QString now = span ? number(span->last) : QStringLiteral("–");
    const int nowWidth = fontMetrics().horizontalAdvance(now) + line / 2;
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    painter.drawText(fromRight ? head.adjusted(nowWidth, 0, 0, 0) : head.adjusted(0, 0, -nowWidth, 0),
        Qt::AlignLeading | Qt::AlignVCenter, fontMetrics().elidedText(title(), Qt::ElideRight, width() - nowWidth));
    painter.drawText(head, Qt::AlignTrailing | Qt::AlignVCenter, now);

    const QRectF plot = QRectF(0, line + 2, width(), height() - line - 3).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(palette().color(QPalette::Base));
    painter.setPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid));
    painter.drawRect(plot);
    if (!span)
        return;

    const double most = scaleFor(span->most);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(plot.adjusted(4, 1, -4, 0), Qt::AlignLeft | Qt::AlignTop, number(most));
    const StatisticsHistory::Row &row = m_history.row(m_quantity);
    const double step = plot.width() / double(StatisticsHistory::kept - 1);
    const double first = plot.right() - step * double(row.size() - 1);
    QPainterPath path;
    bool joined = false; // seconds without a value leave the line open
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (!row[i]) {
            joined = false;
            continue;
        }
        const QPointF at(first + step * double(i), plot.bottom() - plot.height() * std::min(*row[i] / most, 1.0));
        if (joined)
            path.lineTo(at);
        else
            path.moveTo(at);
        joined = true;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1.6));
    painter.drawPath(path);
}

} // namespace spotter
