#pragma once

#include <QObject>

class TestSettingTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void predecessorsKeys_data();
    void predecessorsKeys();
    void everyKeyDescribesItself_data();
    void everyKeyDescribesItself();
    void everyKeyIsThereOnce();
    void formatIsReadBack_data();
    void formatIsReadBack();
    void textsAreReadBack_data();
    void textsAreReadBack();
    void endsBelongToTheRange_data();
    void endsBelongToTheRange();
    void wrongValues_data();
    void wrongValues();
    void rulesBetweenKeys();
    void overrides();
    void nearMiss_data();
    void nearMiss();
};
