#include "ui/live_region.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace spotter {

namespace {

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className != QLatin1String("spotter::LiveRegion"))
        return nullptr;
    return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::Notification);
}

} // namespace

LiveRegion::LiveRegion(QWidget *parent)
    : QWidget(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
    setFixedSize(0, 0);
    setFocusPolicy(Qt::NoFocus);
}

void LiveRegion::announce(const QString &text)
{
    setAccessibleName(text);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(this, text);
#else
    // A notification that comes up is read out; Qt has no event for announcements before 6.8.
    QAccessibleEvent event(this, QAccessible::ObjectShow);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace spotter
