#include "ui/live/passing_notice.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <chrono>

namespace spotter {

namespace {

using namespace std::chrono_literals;

constexpr auto shown = 2500ms;
constexpr double letterSize = 0.07; ///< of the picture's height
constexpr double inset = 0.03;
// As the plate of the words over the picture, whatever the theme: white on it has more than 12:1.
const QColor plateColour(12, 16, 20, 215);

} // namespace

PassingNotice::PassingNotice(QWidget &picture)
    : QWidget(&picture)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &QWidget::hide);
    picture.installEventFilter(this);
    hide();
}

void PassingNotice::tell(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    place();
    show();
    raise();
    update();
    m_end.start(shown);
}

void PassingNotice::place()
{
    const QWidget *picture = parentWidget();
    QFont letters = picture->font();
    letters.setPixelSize(std::max(14, qRound(picture->height() * letterSize)));
    letters.setWeight(QFont::DemiBold);
    setFont(letters);
    const QFontMetrics metrics(letters);
    const int gap = qRound(picture->height() * inset);
    const QRect plate(gap, gap, metrics.horizontalAdvance(m_text) + metrics.height(), metrics.height() * 4 / 3);
    setGeometry(QStyle::visualRect(layoutDirection(), picture->rect(), plate & picture->rect()));
}

void PassingNotice::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(plateColour);
    painter.drawRoundedRect(rect(), height() / 6.0, height() / 6.0);
    painter.setPen(Qt::white);
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

bool PassingNotice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace spotter
