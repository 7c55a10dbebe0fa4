// The language changes while the program runs: everything on the screen follows.
#include "tests/ui/pseudo_language.h"
#include "tests/ui/shown_texts.h"
#include "tests/ui/whole_studio.h"

#include "translations/language.h"

#include <QComboBox>
#include <QRegularExpression>
#include <QTest>

using namespace spotter;

namespace {

/// What was said at a moment stays in the words of that moment.
bool isSaid(const ShownText &shown)
{
    return shown.where.contains(QLatin1String("Banner")) || shown.where.contains(QLatin1String("LiveRegion"));
}

/// Names of files, keys, languages, units and number formats, and the pages of the help that are there in English.
bool isName(const ShownText &shown)
{
    static const QRegularExpression file(QStringLiteral("^\\S*\\d\\.(mp4|yaml)$"));
    static const QRegularExpression places(
        QStringLiteral("demo\\.language|logging\\.level|model\\.dtype|exportCommand|QListWidget in QWidget"));
    static const QRegularExpression sizes(QStringLiteral("^\\d+ [kMG]B$"));
    return shown.text.size() == 1 || shown.text.contains(file) || shown.text.contains(sizes)
        || shown.where.contains(places);
}

void tellAll(const char *what, QStringList texts)
{
    texts.removeDuplicates();
    for (const QString &text : std::as_const(texts))
        qWarning("%s: %s", what, qPrintable(text));
}

} // namespace

class TestLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextFollows();
    void everyTextIsTranslated();
    void comesBackAsItWas();
};

/// Every scene is looked at when the language has changed before it, and when it has changed in front of it.
void TestLanguages::everyTextFollows()
{
    PseudoLanguage languages[]{{u'⟦', u'⟧', false}, {u'⟪', u'⟫', false}};
    int spoken = 0;
    languages[spoken].choose();
    WholeStudio studio;
    QStringList stale;
    const auto look = [&](const WholeStudio::Scene &scene) {
        const QChar other = spoken == 0 ? u'⟪' : u'⟦';
        for (const ShownText &shown : shownTexts(studio.window())) {
            if (shown.text.contains(other) && !isSaid(shown))
                stale << QStringLiteral("%1: %2 = %3").arg(QLatin1String(scene.name), shown.where, shown.text);
        }
    };
    for (const WholeStudio::Scene &scene : WholeStudio::scenes()) {
        scene.show(studio);
        look(scene);
        languages[spoken].leave();
        spoken = 1 - spoken;
        languages[spoken].choose();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        look(scene);
        if (scene.leave)
            scene.leave(studio);
    }
    tellAll("does not follow", stale);
    QCOMPARE(stale.size(), 0);
}

/// Letters that no translator has seen.
void TestLanguages::everyTextIsTranslated()
{
    PseudoLanguage language(u'⟦', u'⟧', false);
    language.choose();
    WholeStudio studio;
    QStringList own;
    for (const WholeStudio::Scene &scene : WholeStudio::scenes()) {
        scene.show(studio);
        for (const ShownText &shown : shownTexts(studio.window())) {
            const bool hasLetters = std::ranges::any_of(shown.text, [](QChar c) { return c.isLetter(); });
            if (hasLetters && !shown.text.contains(u'⟦') && !isName(shown))
                own << QStringLiteral("%1: %2 = %3").arg(QLatin1String(scene.name), shown.where, shown.text);
        }
        if (scene.leave)
            scene.leave(studio);
    }
    tellAll("is not translated", own);
    QCOMPARE(own.size(), 0);
}

/// By the setting, as a user does it: each language says other words than the one before, and English comes back whole.
void TestLanguages::comesBackAsItWas()
{
    WholeStudio studio;
    Language::instance().choose(QStringLiteral("en"));
    studio.window().findChild<QWidget *>(QStringLiteral("demo.language"))->setFocus();
    const auto texts = [&studio] {
        QMap<QString, QStringList> all; // by place, of which some have one name
        for (const ShownText &shown : shownTexts(studio.window()))
            all[shown.where] << shown.text;
        return all;
    };
    auto *choice = studio.part<QComboBox>(QStringLiteral("demo.language"));
    const auto choose = [choice](const char *code) {
        choice->setCurrentIndex(choice->findData(QLatin1String(code)));
        QCoreApplication::processEvents();
    };
    const auto title = [&studio] { return studio.part<QWidget>(QStringLiteral("settings"))->windowTitle(); };
    choose("en");
    const auto english = texts();
    const QString before = title();
    choose("de");
    QCOMPARE(title(), QStringLiteral("Einstellungen"));
    QCOMPARE(studio.session().settings()->demo.language, QStringLiteral("de"));
    QCOMPARE(studio.window().locale().decimalPoint(), QStringLiteral(","));
    choose("zh_CN");
    QCOMPARE(title(), QStringLiteral("设置"));
    choose("en");
    QCOMPARE(title(), before);
    QStringList changed;
    const auto after = texts();
    for (const QString &where : english.keys()) {
        // Choosing a language is a step to undo; the strip measures.
        static const QRegularExpression moves(QStringLiteral("QAction|StatusStrip"));
        for (const QString &text : after.value(where)) {
            if (!english[where].contains(text) && !where.contains(moves))
                changed << english[where].join(QLatin1Char('|')) + QStringLiteral(" → ") + where + QLatin1String(" = ")
                        + text;
        }
    }
    tellAll("came back otherwise", changed);
    QCOMPARE(changed.size(), 0);
}

QTEST_MAIN(TestLanguages)
#include "test_languages.moc"
