// Words on the screen, in the language of the moment: given once, shown again whenever the language changes.
#pragma once

#include "translations/language.h"

namespace spotter {

/// Calls \p show now, and again on every change of language as long as \p owner lives. GUI thread.
template <typename Function> void keepTranslated(QObject *owner, Function show)
{
    show();
    QObject::connect(&Language::instance(), &Language::changed, owner, show);
}

} // namespace spotter
