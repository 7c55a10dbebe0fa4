// What another run is coached with, chosen by key and by mouse: sources, coaches, single settings, and what cannot be.
#include "core/session/provenance.h"
#include "core/values/remembered.h"
#include "ui/review/run_settings.h"
#include "ui/settings/setting_row.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace spotter;

namespace {

const QString threshold = QStringLiteral("action_prediction.confidence_threshold");

} // namespace

class TestRunSettings : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PresetFolder> m_presets;
    std::unique_ptr<QUndoStack> m_undo;
    std::unique_ptr<RunSettings> m_panel;
    Settings m_inForce;
    Settings m_recorded;

    template <typename T> T *part(const char *name) const { return m_panel->findChild<T *>(QLatin1String(name)); }
    QLabel *message() const { return part<QLabel>("runMessage"); }
    QPushButton *begin() const { return part<QPushButton>("runBegin"); }
    QDoubleSpinBox *field() const { return m_panel->findChild<QDoubleSpinBox *>(threshold); }

    void makePanel()
    {
        m_panel = std::make_unique<RunSettings>([this] { return m_inForce; }, *m_undo);
        m_panel->resize(320, 600);
        m_panel->show();
        m_panel->showSession(provenance(m_recorded, {}, {}));
        m_panel->setReady(true);
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    void keepPreset(const QString &name, int chunkSize) const
    {
        Settings settings;
        settings.video.chunkSize = chunkSize;
        m_presets->setText(name, m_presets->textOf(settings));
    }
    /// As with the mouse: the list opens, a row of it is pressed.
    static void pick(QComboBox *list, int row)
    {
        list->showPopup();
        QAbstractItemView *view = list->view();
        QVERIFY(QTest::qWaitForWindowExposed(view->window()));
        QTest::mouseClick(
            view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(row, 0)).center());
        QTRY_COMPARE(list->currentIndex(), row);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder->path()));
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
        m_presets = std::make_unique<PresetFolder>();
        keepPreset(QStringLiteral("slow"), 32);
        m_undo = std::make_unique<QUndoStack>();
        m_inForce = {};
        m_inForce.video.chunkSize = 16;
        m_recorded = {};
        m_recorded.video.chunkSize = 24;
        makePanel();
    }
    void cleanup()
    {
        m_panel.reset();
        m_undo.reset();
    }

    void eachSourceIsChosen_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<bool>("byMouse");
        QTest::addColumn<int>("chunkSize");
        QTest::addColumn<QString>("summary");
        for (const bool byMouse : {false, true}) {
            const char *by = byMouse ? "mouse" : "key";
            QTest::addRow("recorded, by %s", by) << 1 << byMouse << 24 << QStringLiteral("as recorded");
            QTest::addRow("a preset, by %s", by) << 2 << byMouse << 32 << QStringLiteral("preset slow");
        }
    }
    void eachSourceIsChosen()
    {
        QFETCH(int, row);
        QFETCH(bool, byMouse);
        QCOMPARE(m_panel->settings().video.chunkSize, 16);
        auto *from = part<QComboBox>("runFrom");
        if (byMouse) {
            pick(from, row);
        } else {
            for (int i = 0; i < row; ++i)
                QTest::keyClick(from, Qt::Key_Down);
        }
        QTEST(m_panel->settings().video.chunkSize, "chunkSize");
        QTEST(m_panel->summary(), "summary");
        QVERIFY(message()->isHidden());
        m_inForce.generation.topP = 0.5; // and only what is in force follows it
        m_panel->refresh();
        QCOMPARE(m_panel->settings().generation.topP, Settings().generation.topP);
    }

    void settingsInForceAreFollowed()
    {
        m_inForce.video.chunkSize = 40;
        m_panel->refresh();
        QCOMPARE(m_panel->settings().video.chunkSize, 40);
        QCOMPARE(field()->value(), m_inForce.actionPrediction.confidenceThreshold);
    }

    void theMotionCoachAlone()
    {
        auto *coach = part<QComboBox>("runCoach");
        QTest::keyClick(coach, Qt::Key_Down);
        QCOMPARE(m_panel->settings().model.pretrainedPath, QString());
        QVERIFY(m_panel->summary().contains(QStringLiteral("motion coach")));
        QVERIFY(!part<QLineEdit>("runModel")->isVisible());
    }

    void anotherModel()
    {
        pick(part<QComboBox>("runCoach"), 2);
        auto *model = part<QLineEdit>("runModel");
        QVERIFY(model->isVisible());
        QVERIFY(!begin()->isEnabled()); // none yet
        QTest::keyClicks(model, QStringLiteral("/nowhere/at/all"));
        QTest::keyClick(model, Qt::Key_Return);
        QVERIFY2(message()->text().contains(QStringLiteral("/nowhere/at/all")), qPrintable(message()->text()));
        QVERIFY(message()->isVisible());
        QVERIFY(!begin()->isEnabled());
        QVERIFY_THROWS_EXCEPTION(Error, m_panel->settings());
        model->selectAll();
        QTest::keyClicks(model, m_folder->path());
        QTest::keyClick(model, Qt::Key_Return);
        QVERIFY(message()->isHidden());
        QVERIFY(begin()->isEnabled());
        QCOMPARE(m_panel->settings().model.pretrainedPath, m_folder->path());
    }

    void aSingleChangeIsForTheRunAlone()
    {
        const double before = field()->value();
        QTest::keyClick(field(), Qt::Key_Up);
        const double after = field()->value();
        QVERIFY(after > before);
        QCOMPARE(m_panel->settings().actionPrediction.confidenceThreshold, after);
        QCOMPARE(m_inForce.actionPrediction.confidenceThreshold, before);
        QVERIFY2(m_panel->summary().contains(QStringLiteral("1 change")), qPrintable(m_panel->summary()));

        part<QComboBox>("runFrom")->setCurrentIndex(1); // it stays when the rest is another
        QCOMPARE(m_panel->settings().video.chunkSize, 24);
        QCOMPARE(m_panel->settings().actionPrediction.confidenceThreshold, after);
        m_undo->undo();
        QCOMPARE(m_panel->settings().actionPrediction.confidenceThreshold, before);
        m_undo->redo();
        QTest::mouseClick(part<QToolButton>("runRevert"), Qt::LeftButton);
        QCOMPARE(m_panel->settings().actionPrediction.confidenceThreshold, before);
        QVERIFY(!part<QToolButton>("runRevert")->isEnabled());
    }

    void whatIsBeingTypedCounts()
    {
        field()->setFocus();
        field()->selectAll();
        QTest::keyClicks(field(), QLocale().toString(0.5));
        QCOMPARE(m_panel->settings().actionPrediction.confidenceThreshold, 0.5);
    }

    void whatCannotBeUsedIsNotRun()
    {
        auto *overlap = m_panel->findChild<QDoubleSpinBox *>(QStringLiteral("video.overlap"));
        overlap->setValue(16); // as long as a chunk
        QVERIFY(!begin()->isEnabled());
        QVERIFY(message()->isVisible());
        QVERIFY_THROWS_EXCEPTION(Error, m_panel->settings());
    }

    void onlyWhatTheCoachGoesByIsListed()
    {
        const auto rows = m_panel->findChildren<SettingRow *>();
        QVERIFY(rows.size() > 20);
        for (const SettingRow *row : rows) {
            QVERIFY2(isKeptInPresets(row->setting()), row->setting().key);
            QVERIFY(qstrcmp(row->setting().key, "model.pretrained_path") != 0); // the coach's list has it
        }
    }

    void searches()
    {
        auto *search = part<QLineEdit>("runSearch");
        QTest::keyClicks(search, QStringLiteral("confidence_threshold"));
        int shown = 0;
        for (const SettingRow *row : m_panel->findChildren<SettingRow *>())
            shown += row->isVisible() ? 1 : 0;
        QCOMPARE(shown, 1);
        QVERIFY(field()->isVisible());
    }

    void theChoiceIsRemembered()
    {
        QTest::keyClick(part<QComboBox>("runFrom"), Qt::Key_End);
        QTest::keyClick(part<QComboBox>("runCoach"), Qt::Key_Down);
        QTest::keyClick(field(), Qt::Key_Up);
        makePanel();
        QCOMPARE(part<QComboBox>("runFrom")->currentText(), QStringLiteral("preset slow"));
        QCOMPARE(m_panel->summary(), QStringLiteral("preset slow, motion coach")); // but no single change
        QCOMPARE(m_panel->settings().video.chunkSize, 32);
    }

    void presetsAreFollowed()
    {
        auto *from = part<QComboBox>("runFrom");
        keepPreset(QStringLiteral("another"), 48);
        QTRY_COMPARE(from->count(), 4);
        from->setCurrentIndex(from->findData(QStringLiteral("another")));
        QCOMPARE(m_panel->settings().video.chunkSize, 48);
        m_presets->setText(QStringLiteral("another"), {});
        QTRY_VERIFY(message()->isVisible());
        QCOMPARE(from->currentData().toString(), QStringLiteral("another")); // nothing else is taken in silence
        QVERIFY(!begin()->isEnabled());
    }

    void tellsWhatIsOtherThanInTheSession()
    {
        auto *differences = part<QLabel>("runDifferences");
        QVERIFY2(differences->text().contains(QStringLiteral("24 → 16")), qPrintable(differences->text()));
        part<QComboBox>("runFrom")->setCurrentIndex(1);
        QVERIFY2(!differences->text().contains(QStringLiteral("→")), qPrintable(differences->text()));
    }

    void aSessionThatTellsNoSettings()
    {
        m_panel->showSession({});
        QVERIFY(message()->isHidden()); // those in force can be had
        QVERIFY(part<QLabel>("runDifferences")->isHidden());
        part<QComboBox>("runFrom")->setCurrentIndex(1);
        QVERIFY(message()->isVisible());
        QVERIFY(!begin()->isEnabled());
    }

    void beginsByItsButton()
    {
        QSignalSpy wanted(m_panel.get(), &RunSettings::runWanted);
        QTest::keyClick(begin(), Qt::Key_Space);
        QTest::mouseClick(begin(), Qt::LeftButton);
        QCOMPARE(wanted.size(), 2);
        m_panel->setReady(false);
        QVERIFY(!begin()->isEnabled());
    }
};

QTEST_MAIN(TestRunSettings)
#include "test_run_settings.moc"
