#include "tests.h"

#include <QGuiApplication>
#include <QTest>

using namespace spotter;

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    TestSignals inSignals;
    TestLooking looking;
    TestCounting counting;
    int failures = 0;
    for (QObject *test : std::initializer_list<QObject *>{&inSignals, &looking, &counting})
        failures += QTest::qExec(test, argc, argv);
    return failures;
}
