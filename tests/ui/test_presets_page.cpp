#include "ui/settings/difference_model.h"
#include "ui/settings/presets_page.h"
#include "ui/settings/settings_draft.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace spotter;

namespace {

const QString strict = QStringLiteral("strict");
const QString gentle = QStringLiteral("gentle");

} // namespace

class TestPresetsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsWhatIsInUseUnderAName();
    void replacingCanBeUndone();
    void useIsOneStep();
    void renamesInTheList();
    void refusesNames_data();
    void refusesNames();
    void deletesAndBringsBack();
    void tellsWhatIsWrongWithAFile();
    void seesWhatOthersPutThere();
    void comparesTwo();
    void escapeLeaves();

private:
    template <typename Part> Part *part(const char *name) const
    {
        return m_page->findChild<Part *>(QLatin1String(name));
    }
    void set(double confidence);
    void keepAs(const QString &name);
    void select(const QString &name);
    QStringList names() const;

    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<PresetFolder> m_folder;
    std::unique_ptr<QUndoStack> m_undo;
    std::unique_ptr<SettingsDraft> m_draft;
    std::unique_ptr<PresetsPage> m_page;
};

void TestPresetsPage::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_folder = std::make_unique<PresetFolder>(m_temporary->filePath(QStringLiteral("presets")));
    m_undo = std::make_unique<QUndoStack>();
    m_draft = std::make_unique<SettingsDraft>(Settings(), Settings(), *m_undo);
    m_page = std::make_unique<PresetsPage>(*m_folder, *m_draft, *m_undo);
    m_page->resize(320, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestPresetsPage::cleanup()
{
    m_page.reset();
    m_undo.reset();
    m_draft.reset();
}

void TestPresetsPage::set(double confidence)
{
    m_draft->set(requireSetting(u"action_prediction.confidence_threshold"), confidence);
}

void TestPresetsPage::keepAs(const QString &name)
{
    auto *line = part<QLineEdit>("presetName");
    line->selectAll();
    QTest::keyClicks(line, name);
    QTest::keyClick(line, Qt::Key_Return);
    QCoreApplication::processEvents();
}

void TestPresetsPage::select(const QString &name)
{
    auto *list = part<QListWidget>("presetList");
    list->setCurrentItem(list->findItems(name, Qt::MatchExactly).value(0));
    QVERIFY(list->currentItem());
}

QStringList TestPresetsPage::names() const
{
    QStringList names;
    const auto *list = part<QListWidget>("presetList");
    for (int row = 0; row < list->count(); ++row)
        names << list->item(row)->text();
    return names;
}

void TestPresetsPage::keepsWhatIsInUseUnderAName()
{
    QVERIFY(!part<QPushButton>("presetSave")->isEnabled());
    QVERIFY(!part<QPushButton>("presetLoad")->isEnabled());
    set(0.9);
    keepAs(strict);
    QCOMPARE(names(), QStringList{strict});
    QCOMPARE(m_folder->load(strict, {}).actionPrediction.confidenceThreshold, 0.9);
    QVERIFY(part<QLineEdit>("presetName")->text().isEmpty());
    m_undo->undo();
    QTRY_VERIFY(names().isEmpty());
    m_undo->redo();
    QTRY_COMPARE(names(), QStringList{strict});
}

void TestPresetsPage::replacingCanBeUndone()
{
    set(0.9);
    keepAs(strict);
    set(0.8);
    keepAs(strict);
    QCOMPARE(m_folder->load(strict, {}).actionPrediction.confidenceThreshold, 0.8);
    m_undo->undo();
    QCOMPARE(m_folder->load(strict, {}).actionPrediction.confidenceThreshold, 0.9);
}

void TestPresetsPage::useIsOneStep()
{
    set(0.9);
    m_draft->set(requireSetting(u"generation.top_p"), 0.5);
    keepAs(strict);
    m_draft->setAll({}, [] { return QStringLiteral("as it was"); });
    const int steps = m_undo->count();
    select(strict);
    QTest::mouseClick(part<QPushButton>("presetLoad"), Qt::LeftButton);
    QCOMPARE(m_draft->inUse().actionPrediction.confidenceThreshold, 0.9);
    QCOMPARE(m_draft->inUse().generation.topP, 0.5);
    QCOMPARE(m_undo->count(), steps + 1);
    QVERIFY(m_page->message().contains(strict));
    m_undo->undo();
    QVERIFY(m_draft->inUse() == Settings());
}

void TestPresetsPage::renamesInTheList()
{
    set(0.9);
    keepAs(strict);
    select(strict);
    QTest::mouseClick(part<QPushButton>("presetRename"), Qt::LeftButton);
    auto *editor = part<QListWidget>("presetList")->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, gentle);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(names(), QStringList{gentle});
    QVERIFY(m_folder->contains(gentle) && !m_folder->contains(strict));
    m_undo->undo();
    QTRY_COMPARE(names(), QStringList{strict});
}

void TestPresetsPage::refusesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("slash") << QStringLiteral("a/b");
    QTest::newRow("hidden") << QStringLiteral(".a");
    QTest::newRow("too long") << QString(80, u'a');
}

void TestPresetsPage::refusesNames()
{
    QFETCH(QString, name);
    keepAs(name);
    QVERIFY(!m_page->message().isEmpty());
    QCOMPARE(part<QLineEdit>("presetName")->text(), name); // to be mended
    QCOMPARE(m_undo->count(), 0);
    QVERIFY(names().isEmpty());
}

void TestPresetsPage::deletesAndBringsBack()
{
    set(0.9);
    keepAs(strict);
    select(strict);
    part<QListWidget>("presetList")->setFocus();
    QTest::keyClick(part<QListWidget>("presetList"), Qt::Key_Delete);
    QTRY_VERIFY(names().isEmpty());
    QVERIFY(!m_folder->contains(strict));
    m_undo->undo();
    QTRY_COMPARE(names(), QStringList{strict});
    QCOMPARE(m_folder->load(strict, {}).actionPrediction.confidenceThreshold, 0.9);
}

void TestPresetsPage::tellsWhatIsWrongWithAFile()
{
    m_folder->setText(strict, QByteArray("video:\n  overlap: 99\n"));
    m_page->hide();
    m_page->show();
    QCOMPARE(names(), QStringList{strict});
    QVERIFY(part<QListWidget>("presetList")->item(0)->toolTip().contains(QStringLiteral(":2:12")));
    QCOMPARE(part<QComboBox>("compareOther")->findData(strict), -1);
    select(strict);
    QTest::mouseClick(part<QPushButton>("presetLoad"), Qt::LeftButton);
    QVERIFY(m_page->message().contains(QStringLiteral(":2:12")));
    QVERIFY(m_draft->inUse() == Settings());
}

void TestPresetsPage::seesWhatOthersPutThere()
{
    set(0.9);
    keepAs(strict);
    m_folder->setText(gentle, QByteArray());
    QTRY_COMPARE(names(), (QStringList{gentle, strict}));
    QFile::remove(m_folder->fileOf(strict));
    QTRY_COMPARE(names(), QStringList{gentle});
}

void TestPresetsPage::comparesTwo()
{
    QVERIFY(!part<QTableView>("differences")->isVisible());
    set(0.9);
    keepAs(strict);
    m_draft->set(requireSetting(u"generation.top_p"), 0.5);
    keepAs(gentle);
    auto *one = part<QComboBox>("compareOne");
    auto *other = part<QComboBox>("compareOther");
    one->setCurrentIndex(one->findData(strict));
    other->setCurrentIndex(other->findData(gentle));
    auto *model = part<QTableView>("differences")->model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, DifferenceModel::OneColumn).data().toString(), QStringLiteral("0.9"));
    QCOMPARE(model->index(0, DifferenceModel::OtherColumn).data().toString(), QStringLiteral("0.5"));
    QCOMPARE(model->headerData(DifferenceModel::OneColumn, Qt::Horizontal).toString(), strict);
    QVERIFY(part<QTableView>("differences")->isVisible());

    one->setCurrentIndex(0); // in use, which is as gentle
    QCOMPARE(model->rowCount(), 0);
    QVERIFY(!part<QTableView>("differences")->isVisible());
    set(0.4); // told while it changes
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, DifferenceModel::OneColumn).data().toString(), QStringLiteral("0.4"));
}

void TestPresetsPage::escapeLeaves()
{
    const QSignalSpy closed(m_page.get(), &PresetsPage::closed);
    QTest::keyClick(part<QListWidget>("presetList"), Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
    QTest::mouseClick(part<QToolButton>("presetsBack"), Qt::LeftButton);
    QCOMPARE(closed.count(), 2);
}

QTEST_MAIN(TestPresetsPage)
#include "test_presets_page.moc"
