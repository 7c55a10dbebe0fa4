// Whether the desktop wants light or dark, as it tells by the settings portal, now and whenever it changes its mind.
// Qt itself does not ask there before 6.5. Source: XDG Desktop Portal, org.freedesktop.portal.Settings, the key
// "color-scheme" of "org.freedesktop.appearance" (0 no wish, 1 dark, 2 light).
#pragma once

#include "ui/theme/palettes.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace spotter {

class SystemScheme : public QObject {
    Q_OBJECT

public:
    /// Asks over \p bus and never waits: the answer comes by changed(). Where there is no portal none comes.
    explicit SystemScheme(QDBusConnection bus, QObject *parent = nullptr);

    /// The user's session bus; one that is not connected where the session has none. Starts none.
    static QDBusConnection sessionBus();

    /// None: the desktop does not say.
    std::optional<Scheme> wanted() const { return m_wanted; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void take(QVariant value);

    std::optional<Scheme> m_wanted;
};

} // namespace spotter
