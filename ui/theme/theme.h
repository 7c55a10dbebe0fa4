// Light or dark for the whole program: as the setting `demo.theme` says or, where that is "system", as the desktop
// does, changing while the program runs. A desktop that brings a style of its own keeps its colours; elsewhere
// Spotter's palettes are used.
#pragma once

#include "ui/theme/palettes.h"
#include "ui/theme/system_scheme.h"

#include <QObject>

namespace spotter {

/// GUI thread; one at a time. The application's palette is the system's again when it is gone.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QDBusConnection bus = SystemScheme::sessionBus(), QObject *parent = nullptr);
    ~Theme() override;

    /// \p choice is "system", "light" or "dark".
    void choose(const QString &choice);
    Scheme scheme() const { return m_scheme; }
    /// For a window and all in it; to be set again on changed().
    static QString styleSheet();

Q_SIGNALS:
    /// The application's palette is another.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void lookAtSystem();
    void apply();

    SystemScheme m_system;
    QString m_choice;
    bool m_hasOwnColours;
    Scheme m_ofPalette = Scheme::Light; ///< what the system's own palette is
    Scheme m_scheme = Scheme::Light;
};

} // namespace spotter
