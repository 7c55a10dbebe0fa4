#pragma once

#include <QObject>

class TestParseSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void predecessorsFile();
    void good_data();
    void good();
    void wrong_data();
    void wrong();
    void theKeyAtFault_data();
    void theKeyAtFault();
    void unknownKeysAreNotes();
    void frameSkip_data();
    void frameSkip();
    void anchorsAndMergeKeys();
    void hugeTextsEnd_data();
    void hugeTextsEnd();
    void damagedTextsNeverCrash();
};
