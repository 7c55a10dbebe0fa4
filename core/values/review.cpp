#include "core/values/review.h"

#include <QCoreApplication>

#include <array>

namespace spotter {

namespace {

struct Words {
    const char *key;
    const char *text;
};

constexpr std::array<Words, 4> verdicts{{
    {"none", ""},
    {"accepted", QT_TRANSLATE_NOOP("Verdict", "accepted")},
    {"rejected", QT_TRANSLATE_NOOP("Verdict", "rejected")},
    {"rewritten", QT_TRANSLATE_NOOP("Verdict", "rewritten")},
}};

} // namespace

QString verdictKey(Verdict verdict)
{
    return QLatin1String(verdicts.at(std::size_t(verdict)).key);
}

QString verdictText(Verdict verdict)
{
    const char *text = verdicts.at(std::size_t(verdict)).text;
    return *text ? QCoreApplication::translate("Verdict", text) : QString();
}

} // namespace spotter
