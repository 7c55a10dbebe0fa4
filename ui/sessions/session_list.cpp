#include "ui/sessions/session_list.h"

#include "ui/keep_translated.h"
#include "ui/sessions/session_delegate.h"
#include "ui/sessions/sessions_model.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace spotter {

namespace {

constexpr int besideThumbnail_px = 20;

} // namespace

SessionList::SessionList(QWidget *parent)
    : QListView(parent)
    , m_title(new QLineEdit(viewport()))
{
    setItemDelegate(new SessionDelegate(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    m_title->hide();
    m_title->installEventFilter(this);
    keepTranslated(this, [this] {
        setAccessibleName(tr("Sessions"));
        m_title->setAccessibleName(tr("Title"));
    });
}

void SessionList::setEmptyWords(const QString &words)
{
    m_emptyWords = words;
    viewport()->update();
}

void SessionList::writeTitle(const QModelIndex &index, const QString &title, const QString &otherwise)
{
    scrollTo(index);
    QRect place = visualRect(index);
    const int lead = SessionDelegate::thumbnail_px.width() + besideThumbnail_px;
    place = QStyle::visualRect(layoutDirection(), place, place.adjusted(lead, 6, -8, 0));
    place.setHeight(m_title->sizeHint().height());
    m_title->setGeometry(place);
    m_title->setText(title);
    m_title->setPlaceholderText(otherwise);
    m_titled = index.data(SessionsModel::NameRole).toString();
    m_title->show();
    m_title->setFocus();
    m_title->selectAll();
}

void SessionList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(viewport()->rect().adjusted(48, 24, -48, -24), Qt::AlignCenter | Qt::TextWordWrap, m_emptyWords);
}

bool SessionList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_title || m_title->isHidden())
        return QListView::eventFilter(watched, event);
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    const bool keeps = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!keeps && key != Qt::Key_Escape && event->type() != QEvent::FocusOut)
        return false;
    m_title->hide();
    if (keeps)
        Q_EMIT titleWritten(m_titled, m_title->text().simplified());
    if (event->type() == QEvent::FocusOut)
        return false;
    setFocus();
    return true;
}

} // namespace spotter
