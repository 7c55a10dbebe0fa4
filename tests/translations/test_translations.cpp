#include "core/stream/coach_phrases.h"
#include "translations/language.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <set>

using namespace spotter;

namespace {

const QString folder = QStringLiteral(SPOTTER_SOURCE "/translations");

struct Message {
    QString source;
    QStringList forms;
    bool isPlural = false;
    bool isFinished = true;
};

std::vector<Message> messagesOf(const QString &path)
{
    std::vector<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("message"))
            messages.push_back({{}, {}, xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes")});
        else if (xml.name() == QLatin1String("source"))
            messages.back().source = xml.readElementText();
        else if (xml.name() == QLatin1String("numerusform"))
            messages.back().forms << xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            messages.back().isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!messages.back().isPlural)
                messages.back().forms << xml.readElementText();
        }
    }
    return messages;
}

std::set<QString> placeholdersOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("%(?:L?\\d+|n)"));
    std::set<QString> found;
    for (auto match = form.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured());
    return found;
}

/// A place for Alt and a letter.
bool hasMnemonic(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("&\\w"), QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(form);
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsTranslated_data();
    void everythingIsTranslated();
    void placeholdersStay_data();
    void placeholdersStay();
    void coachSpeaksTheLanguage_data();
    void coachSpeaksTheLanguage();
    void switchesWhileRunning();
};

void TestTranslations::everythingIsTranslated_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.ts")}))
        QTest::newRow(qPrintable(name)) << name;
}

/// Also what the sources say and the file does not have yet: the file is brought up to them first, in a copy.
void TestTranslations::everythingIsTranslated()
{
    QFETCH(QString, name);
    const QTemporaryDir copies;
    const QString copy = copies.filePath(name);
    QVERIFY(QFile::copy(QDir(folder).filePath(name), copy));
    const QDir root(QStringLiteral(SPOTTER_SOURCE));
    QStringList arguments{QStringLiteral("-I"), root.path(), QStringLiteral("-locations"), QStringLiteral("none"),
        QStringLiteral("-no-obsolete"), root.filePath(QStringLiteral("app")), root.filePath(QStringLiteral("core")),
        root.filePath(QStringLiteral("ui")), QStringLiteral("-ts"), copy};
    if (name == QLatin1String("spotter_en.ts"))
        arguments.prepend(QStringLiteral("-pluralonly"));
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(SPOTTER_LUPDATE), arguments);
    QVERIFY2(lupdate.waitForFinished(120'000) && lupdate.exitCode() == 0, lupdate.readAll());
    const QString told = QString::fromUtf8(lupdate.readAll());
    QVERIFY2(!told.contains(QStringLiteral("lacks Q_OBJECT")), qPrintable(told)); // a text that is never found

    const std::vector<Message> messages = messagesOf(copy);
    QVERIFY(!messages.empty());
    int missing = 0;
    for (const Message &message : messages) {
        if (message.isFinished && !message.forms.isEmpty() && !message.forms.contains(QString()))
            continue;
        ++missing;
        qWarning("not translated: %s", qPrintable(message.source));
    }
    QCOMPARE(missing, 0);
}

void TestTranslations::placeholdersStay_data()
{
    everythingIsTranslated_data();
}

void TestTranslations::placeholdersStay()
{
    QFETCH(QString, name);
    for (const Message &message : messagesOf(QDir(folder).filePath(name))) {
        std::set<QString> wanted = placeholdersOf(message.source);
        for (const QString &form : message.forms) {
            std::set<QString> given = placeholdersOf(form);
            if (message.isPlural) { // "one repetition" needs no number
                wanted.erase(QStringLiteral("%n"));
                given.erase(QStringLiteral("%n"));
            }
            QVERIFY2(given == wanted, qPrintable(message.source + QStringLiteral(" → ") + form));
            QVERIFY2(hasMnemonic(form) == hasMnemonic(message.source),
                qPrintable(message.source + QStringLiteral(" → ") + form));
        }
    }
}

void TestTranslations::coachSpeaksTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"de", "es", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

/// Every sentence, with numbers of every plural form, also where it does not tell the number.
void TestTranslations::coachSpeaksTheLanguage()
{
    QFETCH(QString, language);
    for (int phrase = 0; phrase <= int(Phrase::TooNear); ++phrase) {
        for (int wording = 0; wording < wordingCount(Phrase(phrase)); ++wording) {
            for (const int number : {0, 1, 2, 5, 12}) {
                const auto said = [&](const QString &in) {
                    Language::instance().choose(in);
                    return coachPhrase(Phrase(phrase), wording, {.number = number, .each_s = 2.5});
                };
                const QString english = said(QStringLiteral("en"));
                QVERIFY2(said(language) != english, qPrintable(english));
            }
        }
    }
}

void TestTranslations::switchesWhileRunning()
{
    Language &language = Language::instance();
    QSignalSpy changed(&language, &Language::changed);
    const auto start = [] { return QCoreApplication::translate("spotter::SessionControl", "Pause"); };
    language.choose(QStringLiteral("en"));
    QCOMPARE(start(), QStringLiteral("Pause"));
    language.choose(QStringLiteral("es"));
    QVERIFY(start() != QStringLiteral("Pause"));
    QCOMPARE(QLocale().language(), QLocale::Spanish);
    const auto switches = changed.count();
    language.choose(QStringLiteral("es"));
    QCOMPARE(changed.count(), switches);
    language.choose(QStringLiteral("en"));
    QCOMPARE(start(), QStringLiteral("Pause"));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
