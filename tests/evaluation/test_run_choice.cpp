// What another run of a session is coached with: each source of settings, each coach, and what cannot be chosen.
#include "core/evaluation/run_choice.h"
#include "core/session/provenance.h"

#include <QTemporaryDir>
#include <QTest>

using namespace spotter;
using From = RunChoice::From;
using Coach = RunChoice::Coach;

class TestRunChoice : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    PresetFolder m_presets{m_folder.filePath(QStringLiteral("presets"))};
    Settings m_inForce;
    QJsonObject m_provenance;

private Q_SLOTS:
    void initTestCase()
    {
        m_inForce.video.chunkSize = 16;
        m_inForce.model.pretrainedPath = QStringLiteral("in/force");
        m_inForce.demo.videoSource = QStringLiteral("3");
        Settings recorded;
        recorded.video.chunkSize = 24;
        recorded.model.pretrainedPath = QStringLiteral("recorded");
        recorded.demo.videoSource = QStringLiteral("7");
        m_provenance = provenance(recorded, {}, {});
        Settings preset;
        preset.video.chunkSize = 32;
        preset.model.pretrainedPath = QStringLiteral("preset");
        m_presets.setText(QStringLiteral("slow"), m_presets.textOf(preset));
        m_presets.setText(QStringLiteral("wrong"), "video: [\n");
    }

    void eachSourceAndCoach_data()
    {
        QTest::addColumn<RunChoice>("choice");
        QTest::addColumn<int>("chunkSize");
        QTest::addColumn<QString>("model");
        const QString folder = m_folder.path();
        const auto row = [](const char *name, const RunChoice &choice, int chunkSize, const QString &model) {
            QTest::newRow(name) << choice << chunkSize << model;
        };
        row("in force", {From::InForce, {}, Coach::OfSettings, {}}, 16, QStringLiteral("in/force"));
        row("recorded", {From::Recorded, {}, Coach::OfSettings, {}}, 24, QStringLiteral("recorded"));
        row("a preset", {From::Preset, QStringLiteral("slow"), Coach::OfSettings, {}}, 32, QStringLiteral("preset"));
        row("the motion coach", {From::Recorded, {}, Coach::Motion, {}}, 24, {});
        row("another model", {From::InForce, {}, Coach::Model, folder}, 16, folder);
        row("a model that is not asked for", {From::InForce, {}, Coach::Motion, folder}, 16, {});
    }
    void eachSourceAndCoach()
    {
        QFETCH(RunChoice, choice);
        const Settings settings = settingsFor(choice, m_inForce, m_provenance, m_presets);
        QTEST(settings.video.chunkSize, "chunkSize");
        QTEST(settings.model.pretrainedPath, "model");
        QCOMPARE(settings.demo.videoSource, QStringLiteral("3")); // no matter of the coach
    }

    void whatCannotBe_data()
    {
        QTest::addColumn<RunChoice>("choice");
        QTest::addColumn<bool>("tellsSettings"); // the session
        const auto row = [](const char *name, const RunChoice &choice, bool tellsSettings = true) {
            QTest::newRow(name) << choice << tellsSettings;
        };
        row("a session without settings", {From::Recorded, {}, Coach::OfSettings, {}}, false);
        row("a preset that is gone", {From::Preset, QStringLiteral("gone"), Coach::OfSettings, {}});
        row("a preset that is wrong", {From::Preset, QStringLiteral("wrong"), Coach::OfSettings, {}});
        row("no model", {From::InForce, {}, Coach::Model, {}});
        row("a model that is not there", {From::InForce, {}, Coach::Model, QStringLiteral("/nowhere")});
    }
    void whatCannotBe()
    {
        QFETCH(RunChoice, choice);
        QFETCH(bool, tellsSettings);
        QVERIFY_THROWS_EXCEPTION(
            Error, settingsFor(choice, m_inForce, tellsSettings ? m_provenance : QJsonObject(), m_presets));
    }
};

QTEST_APPLESS_MAIN(TestRunChoice)
#include "test_run_choice.moc"
