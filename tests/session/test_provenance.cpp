// What is kept of how a session came to be: its settings, the files it was made from, and nobody's password.
#include "core/config/setting_table.h"
#include "core/session/fingerprint.h"
#include "core/session/library_place.h"
#include "core/session/provenance.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace spotter;
using namespace std::chrono_literals;

class TestProvenance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesAreToldApartByTheirEnds_data()
    {
        QTest::addColumn<qint64>("changed"); // the place of a byte that is another; -1: the name
        QTest::addColumn<bool>("seen");
        QTest::newRow("the first byte") << qint64(0) << true;
        QTest::newRow("in the table of tensors") << qint64(200'000) << true;
        QTest::newRow("the last byte") << qint64(999'999) << true;
        QTest::newRow("in the middle of the weights") << qint64(500'000) << false;
        QTest::newRow("the name") << qint64(-1) << true;
    }
    void filesAreToldApartByTheirEnds()
    {
        QFETCH(qint64, changed);
        QFETCH(bool, seen);
        QByteArray bytes(1'000'000, 'w');
        const auto fingerprintOf = [&](const QString &file) {
            const QTemporaryDir model;
            QFile weights(model.filePath(file));
            if (weights.open(QIODevice::WriteOnly))
                weights.write(bytes);
            weights.close();
            return filesFingerprint(model.path());
        };
        const QJsonObject before = fingerprintOf(QStringLiteral("a.safetensors"));
        QCOMPARE(before.value(QStringLiteral("files")).toInt(), 1);
        QCOMPARE(before.value(QStringLiteral("bytes")).toInt(), 1'000'000);
        if (changed >= 0)
            bytes[changed] = 'x';
        const QString file = changed < 0 ? QStringLiteral("b.safetensors") : QStringLiteral("a.safetensors");
        QCOMPARE(fingerprintOf(file) != before, seen);
        QVERIFY(filesFingerprint(QStringLiteral("/nowhere/nothing")).isEmpty());
    }

    void settingsComeBackFromProvenance()
    {
        Settings settings;
        settings.video.overlap = 2;
        settings.video.processFps.reset();
        settings.prompts.system = QStringLiteral("two\nlines: „ä“");
        const QJsonObject kept = provenance(settings, {}, {});
        QVERIFY(settingsOf(kept) == settings);
        QCOMPARE(settingsFingerprint(settings), settingsFingerprint(settingsOf(kept)));
        QVERIFY(settingsFingerprint(settings) != settingsFingerprint({}));
        const std::vector<SettingChange> changes = settingChanges({}, settings, 2s);
        QCOMPARE(changes.size(), 3U);
        QCOMPARE(changes[0].key, QStringLiteral("video.overlap"));
        QCOMPARE(changes[0].before, QStringLiteral("4"));
        QCOMPARE(changes[0].after, QStringLiteral("2"));
    }

    void nobodysPasswordIsKept()
    {
        Settings settings;
        settings.library.url = QStringLiteral("postgresql://anna:geheim@praxis/spotter");
        const QByteArray kept = QJsonDocument(provenance(settings, {}, {})).toJson();
        QVERIFY(kept.contains("anna@praxis"));
        QVERIFY(!kept.contains("geheim"));
        for (const SettingChange &change : settingChanges({}, settings, 1s))
            QVERIFY(!change.after.contains(QStringLiteral("geheim")));
        QCOMPARE(withoutPassword(QStringLiteral("postgresql://a:geheim@[nonsense")), QString());
    }
};

QTEST_GUILESS_MAIN(TestProvenance)
#include "test_provenance.moc"
