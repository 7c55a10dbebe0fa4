#include "core/hub/hub_cache.h"
#include "core/hub/model_fetch.h"
#include "test_server.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace spotter;

namespace {

using Fault = std::function<void(TestServer &)>;

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray weights()
{
    QByteArray bytes(300'000, '\0');
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = char(i * 7 + i / 251);
    return bytes;
}

} // namespace

Q_DECLARE_METATYPE(Fault)

class TestFetch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void bringsAll_data();
    void bringsAll();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void tokenStaysWithTheHub();
    void goesOnAfterBeingStopped();
    void secondFetchTransfersNothing();
    void oneAtATime();
    void leavesOutWhatIsNotNeeded();
    void names_data();
    void names();
    void cacheFolder_data();
    void cacheFolder();

private:
    /// The folder, or what failed.
    QString fetch(Error *error = nullptr);
    FetchPlan plan() const;

    std::unique_ptr<QTemporaryDir> m_cache;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestServer> m_elsewhere;
};

void TestFetch::init()
{
    m_cache = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<TestServer>();
    m_elsewhere = std::make_unique<TestServer>();
    m_server->files = {
        {QStringLiteral("config.json"), {"{}", false}}, {QStringLiteral("model.safetensors"), {weights(), true}}};
    m_elsewhere->files = m_server->files;
    m_server->elsewhere = m_elsewhere.get();
}

void TestFetch::cleanup()
{
    m_server.reset();
    m_elsewhere.reset();
    m_cache.reset();
}

FetchPlan TestFetch::plan() const
{
    return {m_server->name, {m_server->url(), "secret", std::chrono::milliseconds(1000), std::chrono::milliseconds(1)},
        m_cache->path()};
}

QString TestFetch::fetch(Error *error)
{
    ModelFetch fetch(plan());
    QString folder;
    bool ended = false;
    connect(&fetch, &ModelFetch::finished, this, [&](const QString &where) {
        folder = where;
        ended = true;
    });
    connect(&fetch, &ModelFetch::failed, this, [&](const Error &what) {
        if (error)
            *error = what;
        else
            qWarning("%s", what.what());
        ended = true;
    });
    fetch.start();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(ended, 10'000); }();
    return folder;
}

void TestFetch::bringsAll_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("nothing wrong") << Fault([](TestServer &) {});
    QTest::newRow("breaks off") << Fault([](TestServer &server) { server.faults.breakOff = 3; });
    QTest::newRow("falls silent") << Fault([](TestServer &server) { server.faults.fallSilent = 1; });
    QTest::newRow("arrives broken once") << Fault([](TestServer &server) { server.faults.damage = 1; });
    QTest::newRow("server error, then well") << Fault([](TestServer &server) { server.faults.serverError = 2; });
    QTest::newRow("breaks off and knows no ranges") << Fault([](TestServer &server) {
        server.faults.breakOff = 1;
        server.faults.ignoreRange = 1;
    });
}

void TestFetch::bringsAll()
{
    QFETCH(Fault, fault);
    fault(*m_elsewhere);
    const QString folder = fetch();
    QVERIFY(!folder.isEmpty());
    QCOMPARE(contentsOf(folder + QStringLiteral("/model.safetensors")), weights());
    QCOMPARE(contentsOf(folder + QStringLiteral("/config.json")), QByteArray("{}"));
    const auto cached = findCachedModel(m_cache->path(), m_server->name);
    QVERIFY(cached.has_value());
    QCOMPARE(cached->folder, folder);
    QCOMPARE(cached->bytes, weights().size() + 2);
    QCOMPARE(cachedModels(m_cache->path()).size(), 1u);
    const QDir blobs(hubModelFolder(m_cache->path(), m_server->name) + QStringLiteral("/blobs"));
    QVERIFY(blobs.entryList({QStringLiteral("*.incomplete")}).isEmpty());
}

void TestFetch::tellsWhatIsWrong_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const Fault &fault, const char *says) {
        QTest::newRow(name) << fault << QString::fromUtf8(says);
    };
    row(
        "no such model", [](TestServer &server) { server.name = QStringLiteral("org/other"); }, "no such model");
    row(
        "refused", [](TestServer &server) { server.faults.refusesAll = true; }, "HF_TOKEN");
    row(
        "no hub", [](TestServer &server) { server.listing = "<html>"; }, "no answer of a model hub");
    row(
        "always broken", [](TestServer &server) { server.elsewhere->faults.damage = 9; }, "broken twice");
    row(
        "always an error", [](TestServer &server) { server.elsewhere->faults.serverError = 99; }, "500");
    row(
        "refused by the other host", [](TestServer &server) { server.elsewhere->faults.refusesAll = true; },
        "refuses access");
    row(
        "more than told", [](TestServer &server) { server.elsewhere->faults.tooMuch = 9; }, "more than");
    row(
        "file is gone", [](TestServer &server) { server.elsewhere->files.clear(); }, "no such model or file");
    row(
        "redirects in a circle",
        [](TestServer &server) {
            server.faults.redirectTo =
                server.url().toEncoded() + "/org/tiny/resolve/" + QByteArray(40, 'c') + "/model.safetensors";
        },
        "does not follow");
    row(
        "redirects to a local file", [](TestServer &server) { server.faults.redirectTo = "file:///etc/passwd"; },
        "does not follow");
    row(
        "a path that leads out",
        [](TestServer &server) {
            server.listing = R"({"sha":")" + QByteArray(40, 'c')
                + R"(","siblings":[{"rfilename":"../../x.json","size":2,"blobId":")" + QByteArray(40, 'a') + R"("}]})";
        },
        "outside of the model");
    row(
        "no weights", [](TestServer &server) { server.files.remove(QStringLiteral("model.safetensors")); },
        "no weights");
    row(
        "larger than any disk",
        [](TestServer &server) {
            server.listing = R"({"sha":")" + QByteArray(40, 'c')
                + R"(","siblings":[{"rfilename":"m.safetensors","lfs":{"size":9000000000000000,"sha256":")"
                + QByteArray(64, 'a') + R"("}}]})";
        },
        "Make room");
}

void TestFetch::tellsWhatIsWrong()
{
    QFETCH(Fault, fault);
    QFETCH(QString, says);
    const FetchPlan asked = plan();
    fault(*m_server);
    ModelFetch fetch(asked);
    QSignalSpy failed(&fetch, &ModelFetch::failed);
    fetch.start();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 10'000);
    const auto error = failed.front().front().value<Error>();
    QVERIFY2(error.sentence().contains(says), error.what());
    QVERIFY(!findCachedModel(m_cache->path(), QStringLiteral("org/tiny")));
}

void TestFetch::tokenStaysWithTheHub()
{
    m_server->faults.needsToken = true;
    QVERIFY(!fetch().isEmpty());
    QVERIFY(!m_elsewhere->requests.isEmpty());
    for (const QString &request : std::as_const(m_elsewhere->requests))
        QVERIFY2(!request.contains(QStringLiteral("token")), qPrintable(request));
}

void TestFetch::goesOnAfterBeingStopped()
{
    m_elsewhere->faults.fallSilent = 1;
    {
        ModelFetch fetch(plan());
        fetch.start();
        const QString incomplete = hubModelFolder(m_cache->path(), m_server->name) + QStringLiteral("/blobs");
        QTRY_VERIFY(!QDir(incomplete).entryList({QStringLiteral("*.incomplete")}).isEmpty());
        QTRY_VERIFY(QDir(incomplete).entryInfoList({QStringLiteral("*.incomplete")}).constFirst().size()
            >= weights().size() / 2);
    }
    m_elsewhere->requests.clear();
    m_elsewhere->faults.ignoreRange = 0;
    const QString folder = fetch();
    QCOMPARE(contentsOf(folder + QStringLiteral("/model.safetensors")), weights());
    QCOMPARE(m_elsewhere->requests.size(), 1);
}

void TestFetch::secondFetchTransfersNothing()
{
    QVERIFY(!fetch().isEmpty());
    m_server->requests.clear();
    m_elsewhere->requests.clear();
    QVERIFY(!fetch().isEmpty());
    QCOMPARE(m_server->requests.size(), 1); // the listing
    QVERIFY(m_elsewhere->requests.isEmpty());
}

void TestFetch::oneAtATime()
{
    m_elsewhere->faults.fallSilent = 1;
    ModelFetch first(plan());
    first.start();
    QTRY_VERIFY(!m_elsewhere->requests.isEmpty());
    Error error;
    QVERIFY(fetch(&error).isEmpty());
    QVERIFY2(error.sentence().contains(QStringLiteral("another fetch")), error.what());
}

void TestFetch::leavesOutWhatIsNotNeeded()
{
    for (const char *name : {"README.md", "pytorch_model.bin", "onnx/model.onnx"})
        m_server->files.insert(QLatin1String(name), {"x", false});
    m_server->files.insert(QStringLiteral("adapter/adapter_config.json"), {"{}", false});
    const QString folder = fetch();
    QVERIFY(!QFile::exists(folder + QStringLiteral("/README.md")));
    QVERIFY(!QFile::exists(folder + QStringLiteral("/pytorch_model.bin")));
    QVERIFY(QFile::exists(folder + QStringLiteral("/adapter/adapter_config.json")));
}

void TestFetch::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    QTest::newRow("with organisation") << QStringLiteral("Amshaker/Mobile-VideoGPT-0.5B") << true;
    QTest::newRow("alone") << QStringLiteral("gpt2") << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("upwards") << QStringLiteral("../x") << false;
    QTest::newRow("three parts") << QStringLiteral("a/b/c") << false;
    QTest::newRow("a path") << QStringLiteral("/a/b") << false;
    QTest::newRow("with a query") << QStringLiteral("a/b?x") << false;
}

void TestFetch::names()
{
    QFETCH(QString, name);
    QFETCH(bool, good);
    QCOMPARE(isHubName(name), good);
}

void TestFetch::cacheFolder_data()
{
    QTest::addColumn<QByteArray>("cache");
    QTest::addColumn<QByteArray>("home");
    QTest::addColumn<QString>("folder");
    QTest::newRow("cache named") << QByteArray("/a") << QByteArray("/b") << QStringLiteral("/a");
    QTest::newRow("home named") << QByteArray() << QByteArray("/b") << QStringLiteral("/b/hub");
}

void TestFetch::cacheFolder()
{
    QFETCH(QByteArray, cache);
    QFETCH(QByteArray, home);
    QFETCH(QString, folder);
    qputenv("HF_HUB_CACHE", cache);
    qputenv("HF_HOME", home);
    QCOMPARE(hubCacheFolder(), folder);
    qunsetenv("HF_HUB_CACHE");
    qunsetenv("HF_HOME");
}

QTEST_GUILESS_MAIN(TestFetch)
#include "test_fetch.moc"
