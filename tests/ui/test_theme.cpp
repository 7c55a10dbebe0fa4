#include "colour_vision.h"

#include "core/values/events.h"
#include "ui/icons.h"
#include "ui/theme/icon_label.h"
#include "ui/theme/theme.h"
#include "ui/token_look.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace spotter;

Q_DECLARE_METATYPE(spotter::Scheme)
Q_DECLARE_METATYPE(ColourVision)

namespace {

constexpr std::array schemes{std::pair{"light", Scheme::Light}, std::pair{"dark", Scheme::Dark}};

struct TextPair {
    const char *name;
    QPalette::ColorRole text;
    QPalette::ColorRole ground;
};

constexpr TextPair textPairs[] = {
    {"window", QPalette::WindowText, QPalette::Window},
    {"list", QPalette::Text, QPalette::Base},
    {"every other line", QPalette::Text, QPalette::AlternateBase},
    {"text in the window", QPalette::Text, QPalette::Window},
    {"placeholder", QPalette::PlaceholderText, QPalette::Base},
    {"placeholder on every other line", QPalette::PlaceholderText, QPalette::AlternateBase},
    {"placeholder in the window", QPalette::PlaceholderText, QPalette::Window},
    {"button", QPalette::ButtonText, QPalette::Button},
    {"button in the window", QPalette::ButtonText, QPalette::Window},
    {"bright", QPalette::BrightText, QPalette::Window},
    {"tool tip", QPalette::ToolTipText, QPalette::ToolTipBase},
    {"selection", QPalette::HighlightedText, QPalette::Highlight},
    {"link", QPalette::Link, QPalette::Base},
    {"link in the window", QPalette::Link, QPalette::Window},
    {"visited link", QPalette::LinkVisited, QPalette::Base},
};

/// A session bus of its own, with the settings portal of a desktop on it.
class Portal : public QDBusVirtualObject {
public:
    /// False where there is no bus to be had.
    bool open()
    {
        m_bus.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (!m_bus.waitForStarted() || !m_bus.waitForReadyRead())
            return false;
        m_address = QString::fromUtf8(m_bus.readLine().trimmed());
        m_desktop = QDBusConnection::connectToBus(m_address, QStringLiteral("desktop"));
        return m_desktop.registerVirtualObject(QStringLiteral("/org/freedesktop/portal/desktop"), this)
            && m_desktop.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }
    ~Portal() override
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        QDBusConnection::disconnectFromBus(QStringLiteral("program"));
        m_bus.kill();
        m_bus.waitForFinished();
    }

    QDBusConnection connection() const { return QDBusConnection::connectToBus(m_address, QStringLiteral("program")); }
    void change(unsigned scheme)
    {
        m_scheme = scheme;
        QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
            QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("SettingChanged"));
        signal << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("color-scheme")
               << QVariant::fromValue(QDBusVariant(m_scheme));
        m_desktop.send(signal);
    }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() != QLatin1String("Read"))
            return false;
        const QVariant once = QVariant::fromValue(QDBusVariant(m_scheme));
        return connection.send(message.createReply(QVariant::fromValue(QDBusVariant(once))));
    }

private:
    QProcess m_bus;
    QString m_address;
    QDBusConnection m_desktop{QStringLiteral("unconnected")};
    unsigned m_scheme = 1;
};

#define OPEN_OR_SKIP(portal)                                                                                           \
    if (!portal.open())                                                                                                \
    QSKIP("dbus-daemon is not there")

QDBusConnection noBus()
{
    return QDBusConnection(QStringLiteral("no bus"));
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textStandsOut_data();
    void textStandsOut();
    void focusIsSeen_data();
    void focusIsSeen();
    void tokensStayApart_data();
    void tokensStayApart();
    void choosesLive_data();
    void choosesLive();
    void followsTheDesktop();
    void choiceOverrulesTheDesktop();
    void iconsTakeTheColour();
    void leavesThePaletteAsItWas();
};

void TestTheme::textStandsOut_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QPalette::ColorRole>("text");
    QTest::addColumn<QPalette::ColorRole>("ground");
    for (const auto &[schemeName, scheme] : schemes) {
        for (const TextPair &pair : textPairs)
            QTest::addRow("%s, %s", schemeName, pair.name) << scheme << pair.text << pair.ground;
    }
}

void TestTheme::textStandsOut()
{
    QFETCH(Scheme, scheme);
    QFETCH(QPalette::ColorRole, text);
    QFETCH(QPalette::ColorRole, ground);
    const QPalette palette = paletteOf(scheme);
    const double contrast = contrastOf(palette.color(text), palette.color(ground));
    QVERIFY2(contrast >= 4.5, qPrintable(QString::number(contrast)));
}

void TestTheme::focusIsSeen_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QPalette::ColorRole>("ground");
    for (const auto &[schemeName, scheme] : schemes) {
        for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::Button})
            QTest::addRow("%s, %d", schemeName, int(ground)) << scheme << ground;
    }
}

void TestTheme::focusIsSeen()
{
    QFETCH(Scheme, scheme);
    QFETCH(QPalette::ColorRole, ground);
    const QPalette palette = paletteOf(scheme);
    QVERIFY(contrastOf(palette.color(QPalette::Highlight), palette.color(ground)) >= 3.0);
}

void TestTheme::tokensStayApart_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<ColourVision>("vision");
    for (const auto &[schemeName, scheme] : schemes) {
        for (const auto &[visionName, vision] :
            {std::pair{"full colour vision", ColourVision::Full}, std::pair{"protanopia", ColourVision::Protanopia},
                std::pair{"deuteranopia", ColourVision::Deuteranopia},
                std::pair{"tritanopia", ColourVision::Tritanopia}})
            QTest::addRow("%s, %s", schemeName, visionName) << scheme << vision;
    }
}

void TestTheme::tokensStayApart()
{
    QFETCH(Scheme, scheme);
    QFETCH(ColourVision, vision);
    const QPalette palette = paletteOf(scheme);
    std::vector<QColor> seen;
    for (const ActionToken token : {ActionToken::Next, ActionToken::Feedback, ActionToken::Correct}) {
        seen.push_back(asSeenWith(vision, tokenColour(token, palette)));
        for (const auto ground : {QPalette::Base, QPalette::AlternateBase, QPalette::Window}) {
            const double contrast = contrastOf(seen.back(), asSeenWith(vision, palette.color(ground)));
            QVERIFY2(contrast >= 4.5, qPrintable(QStringLiteral("%1: %2").arg(tokenName(token)).arg(contrast)));
        }
    }
    for (std::size_t one = 0; one < seen.size(); ++one) {
        for (std::size_t other = 0; other < one; ++other) {
            const double apart = colourDistance(seen[one], seen[other]);
            QVERIFY2(apart >= 20.0, qPrintable(QStringLiteral("%1 and %2: %3").arg(other).arg(one).arg(apart)));
        }
    }
}

void TestTheme::choosesLive_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << QStringLiteral("light") << Scheme::Light;
    QTest::newRow("dark") << QStringLiteral("dark") << Scheme::Dark;
    QTest::newRow("a desktop that does not say") << QStringLiteral("system") << Scheme::Light;
}

void TestTheme::choosesLive()
{
    QFETCH(QString, choice);
    QFETCH(Scheme, scheme);
    Theme theme(noBus());
    theme.choose(scheme == Scheme::Dark ? QStringLiteral("light") : QStringLiteral("dark"));
    QWidget shown;
    shown.show();
    const QSignalSpy changes(&theme, &Theme::changed);
    theme.choose(choice);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(theme.scheme(), scheme);
    QTRY_COMPARE(shown.palette().color(QPalette::Window), paletteOf(scheme).color(QPalette::Window));
    theme.choose(choice);
    QCOMPARE(changes.size(), 1);
}

void TestTheme::followsTheDesktop()
{
    Portal portal;
    OPEN_OR_SKIP(portal);
    Theme theme(portal.connection());
    theme.choose(QStringLiteral("system"));
    QTRY_COMPARE(theme.scheme(), Scheme::Dark);
    QVERIFY(isDark(QApplication::palette()));
    portal.change(2);
    QTRY_COMPARE(theme.scheme(), Scheme::Light);
    QVERIFY(!isDark(QApplication::palette()));
    portal.change(1);
    QTRY_COMPARE(theme.scheme(), Scheme::Dark);
    portal.change(0); // no wish: what the palette of the system is
    QTRY_COMPARE(theme.scheme(), Scheme::Light);
}

void TestTheme::choiceOverrulesTheDesktop()
{
    Portal portal;
    OPEN_OR_SKIP(portal);
    SystemScheme heard(portal.connection());
    Theme theme(portal.connection());
    theme.choose(QStringLiteral("light"));
    QTRY_COMPARE(heard.wanted(), std::optional(Scheme::Dark));
    QCOMPARE(theme.scheme(), Scheme::Light);
    theme.choose(QStringLiteral("system"));
    QTRY_COMPARE(theme.scheme(), Scheme::Dark);
}

void TestTheme::iconsTakeTheColour()
{
    Theme theme(noBus());
    theme.choose(QStringLiteral("light"));
    IconLabel label(QStringLiteral("stop"), 24);
    label.show();
    const auto ink = [&label] {
        const QImage drawn = label.pixmap(Qt::ReturnByValue).toImage();
        for (int x = 0; x < drawn.width(); ++x) {
            if (qAlpha(drawn.pixel(x, drawn.height() / 2)) == 255)
                return drawn.pixelColor(x, drawn.height() / 2);
        }
        return QColor();
    };
    QCOMPARE(ink(), paletteOf(Scheme::Light).color(QPalette::ButtonText));
    theme.choose(QStringLiteral("dark"));
    QTRY_COMPARE(ink(), paletteOf(Scheme::Dark).color(QPalette::ButtonText));
}

void TestTheme::leavesThePaletteAsItWas()
{
    const QPalette before = QApplication::palette();
    {
        Theme theme(noBus());
        theme.choose(QStringLiteral("dark"));
        QVERIFY(QApplication::palette() != before);
    }
    QCOMPARE(QApplication::palette(), before);
}

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
