#include "tests/config/test_edit_settings.h"
#include "tests/config/test_parse_settings.h"
#include "tests/config/test_presets.h"
#include "tests/config/test_setting_table.h"
#include "tests/config/test_settings_file.h"

#include <QCoreApplication>
#include <QTest>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    int failed = 0;
    TestSettingTable table;
    failed += QTest::qExec(&table, argc, argv);
    TestParseSettings parse;
    failed += QTest::qExec(&parse, argc, argv);
    TestEditSettings edit;
    failed += QTest::qExec(&edit, argc, argv);
    TestSettingsFile file;
    failed += QTest::qExec(&file, argc, argv);
    TestPresets presets;
    failed += QTest::qExec(&presets, argc, argv);
    return failed;
}
