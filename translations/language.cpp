#include "translations/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace spotter {

Language &Language::instance()
{
    static auto *language = new Language(QCoreApplication::instance());
    return *language;
}

void Language::choose(const QLocale &locale)
{
    m_locale = locale;
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_toolkit);
    QCoreApplication::removeTranslator(&m_translator);
    const QString folder = QStringLiteral(":/translations");
    const bool found = m_translator.load(locale, QStringLiteral("spotter"), QStringLiteral("_"), folder)
        || m_translator.load(QStringLiteral("spotter_en"), folder);
    if (found)
        QCoreApplication::installTranslator(&m_translator);
    // Not there where the distribution's package is not: Qt's own words are English then.
    if (m_toolkit.load(spoken(), QStringLiteral("qtbase"), QStringLiteral("_"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_toolkit);
    Q_EMIT changed();
}

QLocale Language::spoken() const
{
    return m_translator.language().isEmpty() ? QLocale(QLocale::English) : QLocale(m_translator.language());
}

void Language::choose(const QString &code)
{
    const QLocale wanted = code == QLatin1String("system") ? QLocale::system() : QLocale(code);
    if (wanted != m_locale)
        choose(wanted);
}

} // namespace spotter
