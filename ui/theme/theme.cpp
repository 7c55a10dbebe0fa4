#include "ui/theme/theme.h"

#include "ui/theme/studio_style.h"
#include "ui/token_look.h"

#include <QApplication>
#include <QEvent>
#include <QFile>

namespace spotter {

namespace {

/// Puts the studio's style in the place of Qt's plain ones. False where the desktop has one of its own.
bool useStudioStyle()
{
    if (qobject_cast<StudioStyle *>(QApplication::style()))
        return true;
    const QString name = QApplication::style()->name();
    if (name.compare(QLatin1String("fusion"), Qt::CaseInsensitive) != 0
        && name.compare(QLatin1String("windows"), Qt::CaseInsensitive) != 0)
        return false;
    QApplication::setStyle(new StudioStyle);
    return true;
}

} // namespace

Theme::Theme(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_system(std::move(bus))
    , m_hasOwnColours(useStudioStyle())
{
    lookAtSystem();
    connect(&m_system, &SystemScheme::changed, this, &Theme::apply);
    qApp->installEventFilter(this);
}

Theme::~Theme()
{
    QApplication::setPalette(QPalette());
}

void Theme::choose(const QString &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

QString Theme::styleSheet()
{
    QFile sheet(QStringLiteral(":/styles/spotter.qss"));
    return sheet.open(QIODevice::ReadOnly) ? QString::fromUtf8(sheet.readAll()) : QString();
}

void Theme::lookAtSystem()
{
    QApplication::setPalette(QPalette());
    m_ofPalette = isDark(QApplication::palette()) ? Scheme::Dark : Scheme::Light;
}

void Theme::apply()
{
    m_scheme = m_choice == QLatin1String("dark") ? Scheme::Dark
        : m_choice == QLatin1String("light")     ? Scheme::Light
                                                 : m_system.wanted().value_or(m_ofPalette);
    const bool systemsOwn = !m_hasOwnColours && m_scheme == m_ofPalette;
    QPalette colours = paletteOf(m_scheme);
    if (systemsOwn) { // only what desktops do not have
        const QColor warning = colours.color(warningRole);
        colours = QPalette();
        colours.setColor(warningRole, warning);
    }
    QApplication::setPalette(colours);
    Q_EMIT changed();
}

/// Every window hears of a change of the desktop's theme; one answer is enough.
bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && watched->isWindowType()) {
        lookAtSystem();
        apply();
    }
    return false;
}

} // namespace spotter
