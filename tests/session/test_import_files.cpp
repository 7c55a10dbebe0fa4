// Files and folders into the library: what comes along with what, what is refused, and how far it has come.
#include "core/session/import_files.h"
#include "core/session/qevd_export.h"
#include "core/session/session_file.h"
#include "core/session/session_folder.h"
#include "tests/session/whole_session.h"
#include "tests/ui/kept_sessions.h"

#include <QTemporaryDir>
#include <QTest>

using namespace spotter;

class TestImportFiles : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_told; ///< "from … with film", or "refused: …"

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString library() const { return path(QStringLiteral("library")); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    void film(const QString &name) const { write(name, "a film"); }
    void session(const QString &name, const QString &source) const
    {
        KeptSession kept = wholeSession();
        kept.summary.source = source;
        const bool isTable = name.endsWith(QLatin1String("csv"));
        write(name, sessionFile(kept, isTable ? SessionForm::Csv : SessionForm::Json));
    }
    bool import(const QStringList &names, const std::function<bool(double)> &progress = {})
    {
        m_told.clear();
        SessionStore store(library());
        FileImport import{.paths = {}, .film = {}};
        for (const QString &name : names)
            import.paths << path(name);
        import.progress = progress;
        import.imported = [this](const QString &, const KeptSession &kept, const QString &with) {
            m_told << kept.summary.source
                + (with.isEmpty() ? QString() : QLatin1Char('+') + QFileInfo(with).fileName());
    };
    import.refused = [this](const Error &error) {
        m_told << QStringLiteral("refused ") + QFileInfo(error.place()).fileName();
};
return importFiles(store, import);
}

private Q_SLOTS:
void init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    session(QStringLiteral("a.json"), QStringLiteral("A"));
    session(QStringLiteral("b.JSON"), QStringLiteral("B"));
    session(QStringLiteral("c.csv"), QStringLiteral("C"));
    write(QStringLiteral("damaged.json"), "{\"half");
    for (const char *name : {"a.mp4", "b.mkv", "other.mp4"})
        film(QLatin1String(name));
    session(QStringLiteral("folder/d.json"), QStringLiteral("D"));
    session(QStringLiteral("folder/e.json"), QStringLiteral("E"));
    film(QStringLiteral("folder/e.mp4"));
    film(QStringLiteral("folder/holiday.mp4"));
    QDir().mkpath(path(QStringLiteral("empty")));
}

void whatBelongsTogether_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("a session") << QStringList{"a.json"} << QStringList{"A"}; // its film was not given
    QTest::newRow("with its film") << QStringList{"a.mp4", "a.json"} << QStringList{"A+a.mp4"};
    QTest::newRow("two, each with its own")
        << QStringList{"a.json", "b.JSON", "b.mkv", "a.mp4"} << QStringList{"A+a.mp4", "B+b.mkv"};
    QTest::newRow("one of each, whatever the name") << QStringList{"a.json", "other.mp4"} << QStringList{"A+other.mp4"};
    QTest::newRow("a film that is nobody's")
        << QStringList{"a.json", "b.JSON", "other.mp4"} << QStringList{"A", "B", "refused other.mp4"};
    QTest::newRow("a table") << QStringList{"c.csv"} << QStringList{"c.csv"}; // it does not tell its source
    QTest::newRow("one damaged") << QStringList{"damaged.json", "a.json"} << QStringList{"refused damaged.json", "A"};
    QTest::newRow("one that is not there")
        << QStringList{"nowhere.json", "a.json"} << QStringList{"refused nowhere.json", "A"};
    QTest::newRow("a folder") << QStringList{"folder"} << QStringList{"D", "E+e.mp4"};
    QTest::newRow("an empty folder") << QStringList{"empty"} << QStringList{"refused empty"};
}
void whatBelongsTogether()
{
    QFETCH(QStringList, files);
    QVERIFY(import(files));
    QTEST(m_told, "told");
    qsizetype brought = 0;
    for (const QString &line : std::as_const(m_told))
        brought += line.startsWith(QLatin1String("refused")) ? 0 : 1;
    QCOMPARE(qsizetype(SessionStore(library()).list().size()), brought);
}

void theFilmComesAlong()
{
    QVERIFY(import({QStringLiteral("a.json"), QStringLiteral("a.mp4")}));
    QFile kept(videoPath(SessionStore(library()).list().front().folder));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("a film"));
}

void aDataSetComesBack()
{
    {
        SessionStore store(path(QStringLiteral("first")));
        keepSession(store, QStringLiteral("one"), 3);
        store.put(QStringLiteral("one"), Review{1, Verdict::Accepted, {}});
        makeFilm(store.summary(QStringLiteral("one")).folder, 100);
        exportQevd({store.load(QStringLiteral("one"))}, path(QStringLiteral("set")));
    }
    QVERIFY(import({QStringLiteral("set")}));
    QCOMPARE(m_told.size(), 1);
    QVERIFY2(m_told.front().endsWith(QLatin1String("+one.mp4")), qPrintable(m_told.front()));
    SessionStore store(library());
    const KeptSession back = store.load(store.list().front().name);
    QStringList words;
    for (const KeptUtterance &said : back.utterances)
        words << said.feedback.text;
    QCOMPARE(words, (QStringList{QStringLiteral("look here"), QStringLiteral("Line 1")}));
}

void isBrokenOff()
{
    std::vector<double> shares;
    const bool whole =
        import({QStringLiteral("a.json"), QStringLiteral("b.JSON"), QStringLiteral("c.csv")}, [&](double share) {
            shares.push_back(share);
            return shares.size() < 3;
        });
    QVERIFY(!whole);
    QCOMPARE(m_told, (QStringList{QStringLiteral("A"), QStringLiteral("B")})); // what was in by then stays
    QCOMPARE(shares, (std::vector<double>{0.0, 1.0 / 3.0, 2.0 / 3.0}));
}

void formsAndTheirNames_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("ending");
    for (const char *key : {"json", "csv", "srt", "vtt"})
        QTest::newRow(key) << QString::fromLatin1(key) << QString::fromLatin1(key);
    QTest::newRow("labels") << QStringLiteral("labels") << QStringLiteral("jsonl");
}
void formsAndTheirNames()
{
    QFETCH(QString, key);
    const auto form = sessionForm(key);
    QVERIFY(form);
    QCOMPARE(sessionFormKey(*form), key);
    QTEST(sessionFormEnding(*form), "ending");
    QCOMPARE(sessionFormOf(sessionFormEnding(*form).toUpper()), *form);
    QVERIFY(!sessionForm(QStringLiteral("pdf")));
}
}
;

QTEST_GUILESS_MAIN(TestImportFiles)
#include "test_import_files.moc"
