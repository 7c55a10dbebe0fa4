#include "app/open_library.h"

#include <QCoreApplication>

#include <cstdio>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OpenLibrary)
};

} // namespace

SessionStore openLibrary(const Settings &settings)
{
    SessionStore store(libraryPlace(settings));
    if (const auto &mended = store.mended()) {
        store.repair(); // sessions that only their folders know
        const QString line =
            Text::tr("The library was damaged and has been mended: %n session(s) could be read. The damaged file is %1.",
                nullptr, mended->sessions)
                .arg(mended->copy);
        std::fputs((line + QLatin1Char('\n')).toUtf8().constData(), stderr);
    }
    return store;
}

} // namespace spotter
