#pragma once

#include <QObject>

class TestSettingsFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMissingFileHasDefaults();
    void saveMakesFileAndFolders();
    void saveKeepsWhatItDoesNotChange();
    void saveMergesWithEditsMadeOutside();
    void saveRefusesAWrongFile();
    void saveFollowsLinksAndKeepsPermissions();
    void saveThatFailsLeavesTheFile();
    void whatIsNoFile_data();
    void whatIsNoFile();
    void outsideEdits_data();
    void outsideEdits();
    void ownSavesAreNotTold();
    void aWrongEditLeavesTheSettings();
    void deletedAndBack();
    void aFolderThatComesLater();
    void throughALink();
};
