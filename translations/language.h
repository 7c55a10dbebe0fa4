// The language that the program speaks. It can be another at any time: whoever shows words shows them again on
// changed().
#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QTranslator>

namespace spotter {

/// GUI thread.
class Language : public QObject {
    Q_OBJECT

public:
    /// The program's one. Needs the application object.
    static Language &instance();

    /// \p locale's language, or English where there is no translation into it.
    void choose(const QLocale &locale);
    /// As the setting demo.language has it: "system", or a language's code such as "de". Nothing where it is chosen
    /// already.
    void choose(const QString &code);
    /// What was chosen last.
    QLocale locale() const { return m_locale; }
    /// The language that texts are in now.
    QLocale spoken() const;

Q_SIGNALS:
    void changed();

private:
    using QObject::QObject;

    QLocale m_locale;
    QTranslator m_translator;
    QTranslator m_toolkit; ///< what Qt itself says: keys, menus of fields, the file dialog
};

} // namespace spotter
