#include "ui/live/source_card.h"

#include "ui/icons.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

namespace spotter {

namespace {

constexpr int margin = 8;
constexpr int iconSide = 40;
constexpr int detailLines = 2;

} // namespace

SourceCard::SourceCard(const QString &icon, const QString &title, const QString &detail, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(themedIcon(icon))
    , m_detail(detail)
{
    setText(title);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    describe();
}

void SourceCard::setPicture(const QImage &picture)
{
    m_picture = picture;
    m_trouble.clear();
    describe();
    update();
}

void SourceCard::setTrouble(const QString &sentence)
{
    m_trouble = sentence;
    m_picture = {};
    describe();
    update();
}

void SourceCard::setInUse(bool inUse)
{
    m_inUse = inUse;
    describe();
    update();
}

QString SourceCard::detailShown() const
{
    return m_inUse ? tr("In use. %1").arg(m_detail) : m_detail;
}

void SourceCard::describe()
{
    setAccessibleName(text());
    setAccessibleDescription(m_trouble.isEmpty() ? detailShown() : m_trouble);
}

QSize SourceCard::sizeHint() const
{
    return {pictureSize.width() + 2 * margin,
        pictureSize.height() + 3 * margin + fontMetrics().lineSpacing() * (1 + detailLines)};
}

void SourceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QPalette &colours = palette();
    const bool pointed = underMouse() || isDown();
    painter.fillRect(rect(), colours.brush(pointed ? QPalette::Midlight : QPalette::Base));
    painter.setPen(colours.color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));

    const QRect place(QPoint((width() - pictureSize.width()) / 2, margin), pictureSize);
    painter.fillRect(place, colours.brush(QPalette::AlternateBase));
    if (!m_trouble.isEmpty()) {
        painter.setPen(colours.color(QPalette::Text));
        painter.drawText(place.adjusted(6, 6, -6, -6), Qt::AlignCenter | Qt::TextWordWrap, m_trouble);
    } else if (m_picture.isNull()) {
        QRect iconPlace(0, 0, iconSide, iconSide);
        iconPlace.moveCenter(place.center());
        m_icon.paint(&painter, iconPlace);
    } else {
        QRect fitted(QPoint(), m_picture.size().scaled(place.size(), Qt::KeepAspectRatio));
        fitted.moveCenter(place.center());
        painter.drawImage(fitted, m_picture);
    }

    const int line = fontMetrics().lineSpacing();
    const QRect words(place.left(), place.bottom() + margin, place.width(), line * (1 + detailLines));
    painter.setPen(colours.color(QPalette::Text));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.drawText(QRect(words.topLeft(), QSize(words.width(), line)), Qt::AlignLeading | Qt::AlignVCenter,
        QFontMetrics(bold).elidedText(text(), Qt::ElideMiddle, words.width()));
    painter.setFont(font());
    painter.setPen(colours.color(QPalette::PlaceholderText));
    painter.drawText(words.adjusted(0, line, 0, 0), Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, detailShown());

    if (hasFocus() || m_inUse) {
        painter.setPen(QPen(colours.color(QPalette::Highlight), hasFocus() ? 3 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
    }
}

void SourceCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

bool SourceCard::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

} // namespace spotter
