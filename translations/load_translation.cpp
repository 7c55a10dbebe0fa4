#include "translations/load_translation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace spotter {

void loadTranslation()
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    const QString folder = QStringLiteral(":/translations");
    const bool found = translator->load(QLocale::system(), QStringLiteral("spotter"), QStringLiteral("_"), folder)
        || translator->load(QStringLiteral("spotter_en"), folder);
    if (found)
        QCoreApplication::installTranslator(translator);
}

} // namespace spotter
