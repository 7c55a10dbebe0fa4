#include "tests/ui/pseudo_language.h"

#include "translations/language.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace spotter {

namespace {

/// What a translator leaves as it is: places for values, and the letter of a mnemonic.
const QRegularExpression &fixedParts()
{
    static const QRegularExpression parts(QStringLiteral("%L?\\d+|%n|&\\w"));
    return parts;
}

QString accented(QStringView text)
{
    static const QString plain = QStringLiteral("aeioucnstrlzyAEIOUCNSTRLZY");
    static const QString other = QStringLiteral("áéíóúčñšťřĺžýÁÉÍÓÚČÑŠŤŘĹŽÝ");
    QString result = text.toString();
    for (QChar &letter : result) {
        if (const qsizetype at = plain.indexOf(letter); at >= 0)
            letter = other[at];
    }
    return result;
}

QString changed(const QString &text)
{
    QString result;
    qsizetype at = 0;
    for (auto match = fixedParts().globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch part = match.next();
        result += accented(QStringView(text).mid(at, part.capturedStart() - at)) + part.captured();
        at = part.capturedEnd();
    }
    return result + accented(QStringView(text).mid(at));
}

/// As many letters as \p text has, in words: lines can break as in a language.
QString filler(const QString &text)
{
    QString result;
    for (const QString &word : text.split(QLatin1Char(' ')))
        result += QLatin1Char(' ') + QString(std::max(qsizetype(1), word.size()), QLatin1Char('~'));
    return result;
}

} // namespace

PseudoLanguage::PseudoLanguage(QChar open, QChar close, bool twice, QObject *parent)
    : QTranslator(parent)
    , m_open(open)
    , m_close(close)
    , m_twice(twice)
{
}

PseudoLanguage::~PseudoLanguage()
{
    QCoreApplication::removeTranslator(this);
}

void PseudoLanguage::choose()
{
    QCoreApplication::installTranslator(this);
    Q_EMIT Language::instance().changed();
}

void PseudoLanguage::leave()
{
    QCoreApplication::removeTranslator(this);
    Q_EMIT Language::instance().changed();
}

QString PseudoLanguage::translate(const char *context, const char *source, const char *hint, int n) const
{
    Q_UNUSED(context)
    Q_UNUSED(hint)
    Q_UNUSED(n)
    const QString text = QString::fromUtf8(source);
    return m_open + (m_twice ? changed(text) + filler(text) : text) + m_close;
}

} // namespace spotter
