#pragma once

#include <QObject>

class TestPresets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyFolderIsNoTrouble();
    void saveKeepsOnlyWhatDiffers();
    void whatBelongsToTheMachineStays();
    void loadBringsBackWhatWasSaved_data();
    void loadBringsBackWhatWasSaved();
    void wrongFilesAreTold();
    void removedAndBack();
    void names_data();
    void names();
    void differences();
};
