#include "ui/theme/system_scheme.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QStandardPaths>

namespace spotter {

namespace {

constexpr QLatin1String service("org.freedesktop.portal.Desktop");
constexpr QLatin1String path("/org/freedesktop/portal/desktop");
constexpr QLatin1String face("org.freedesktop.portal.Settings");
constexpr QLatin1String appearance("org.freedesktop.appearance");
constexpr QLatin1String colourScheme("color-scheme");

enum Wish : unsigned { Dark = 1, Light = 2 };

} // namespace

// Where neither is there, the bus library would start a bus of its own.
QDBusConnection SystemScheme::sessionBus()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const bool hasBus =
        qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") || QFileInfo::exists(runtime + QStringLiteral("/bus"));
    return hasBus ? QDBusConnection::sessionBus() : QDBusConnection(QStringLiteral("none"));
}

SystemScheme::SystemScheme(QDBusConnection bus, QObject *parent)
    : QObject(parent)
{
    if (!bus.isConnected())
        return;
    qRegisterMetaType<QDBusVariant>(); // Qt D-Bus looks for the slot by the type's name
    bus.connect(service, path, face, QStringLiteral("SettingChanged"), this,
        SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, face, QStringLiteral("Read"));
    question << QString(appearance) << QString(colourScheme);
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid())
            take(reply.value().variant());
    });
}

void SystemScheme::settingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == appearance && key == colourScheme)
        take(value.variant());
}

/// Read() wraps its answer twice, the signal once.
void SystemScheme::take(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    const unsigned wish = value.toUInt();
    const std::optional<Scheme> wanted = wish == Wish::Dark ? std::optional(Scheme::Dark)
        : wish == Wish::Light                               ? std::optional(Scheme::Light)
                                                            : std::nullopt;
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    Q_EMIT changed();
}

} // namespace spotter
