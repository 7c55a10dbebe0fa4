#pragma once

#include <QObject>

class TestEditSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void edits_data();
    void edits();
    void nothingToChange();
    void everyKeyInThePredecessorsFile();
    void everyKeyInAnEmptyFile();
    void severalAtOnce();
    void frameSkipComesWithProcessFps();
    void sharedValues();
    void wrongWishes();
    void wrongTexts();
    void randomWalks_data();
    void randomWalks();
};
