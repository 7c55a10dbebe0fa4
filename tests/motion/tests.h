// The tests of what can be seen without a network.
#pragma once

#include <QObject>

namespace spotter {

/// The parts: period, cycles, flow, the grid of even steps.
class TestSignals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void periodOfTones_data();
    void periodOfTones();
    void noPeriodInNoise();
    void lowPassKeepsSlowAndStopsFast();
    void unevenFramesFillTheGrid();
    void flowFindsShift();
    void lightIsNoMovement();
    void lobesNeedBothSides();
};

/// Presence, view, stillness, features, gaps.
class TestLooking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void presence_data();
    void presence();
    void realHold();
    void view_data();
    void view();
    void framesTooNearArePassedOver();
    void gapEndsTheCountingButKeepsTheCount();
    void resetForgetsAll();
    void sameFramesSameAnswers();
    void anyFrameRate_data();
    void anyFrameRate();
    void featuresGrowWithMovement();
    void shallowerAndSlowerIsNoticed();
    void bothSidesAreAlike();
};

/// The rendered sets.
class TestCounting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exercises_data();
    void exercises();
    void nothingToCount_data();
    void nothingToCount();
    void pausesBetweenSets();
};

} // namespace spotter
