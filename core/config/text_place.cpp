#include "core/config/text_place.h"

#include "core/values/error.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace spotter {

namespace {

bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString ignored = decoder.decode(bytes);
    return !decoder.hasError();
}

/// The first byte of the first character that is no UTF-8, in a text that has one.
qsizetype firstBadByte(const QByteArray &bytes)
{
    qsizetype start = 0;
    while (start < bytes.size()) {
        const auto lead = static_cast<uchar>(bytes[start]);
        const qsizetype length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        if (!isUtf8(QByteArrayView(bytes).sliced(start, std::min(length, bytes.size() - start))))
            return start;
        start += length;
    }
    return start;
}

bool isControl(char c)
{
    const auto code = static_cast<uchar>(c);
    return (code < 0x20 && c != '\t' && c != '\n' && c != '\r') || code == 0x7f;
}

} // namespace

TextPlace placeOf(const QByteArray &utf8, qsizetype offset)
{
    const qsizetype at = std::clamp<qsizetype>(offset, 0, utf8.size());
    const qsizetype start = lineStart(utf8, at);
    const auto line = std::count(utf8.cbegin(), utf8.cbegin() + start, '\n');
    const auto column = std::count_if(utf8.cbegin() + start, utf8.cbegin() + at,
        [](char c) { return (static_cast<uchar>(c) & 0xc0) != 0x80; }); // continuation bytes are no characters
    return {static_cast<int>(line) + 1, static_cast<int>(column) + 1};
}

QString placeText(const QString &fileName, TextPlace place)
{
    return QStringLiteral("%1:%2:%3").arg(fileName).arg(place.line).arg(place.column);
}

qsizetype lineStart(const QByteArray &text, qsizetype offset)
{
    return offset > 0 ? text.lastIndexOf('\n', offset - 1) + 1 : 0;
}

qsizetype lineEnd(const QByteArray &text, qsizetype offset)
{
    const qsizetype end = text.indexOf('\n', offset);
    return end < 0 ? text.size() : end;
}

void checkIsText(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        throw Error(QCoreApplication::translate("Config", "this text is in UTF-16"), placeText(fileName, {}),
            QCoreApplication::translate("Config", "Save it as UTF-8"));
    const auto control = std::find_if(bytes.cbegin(), bytes.cend(), isControl);
    if (control != bytes.cend())
        throw Error(
            QCoreApplication::translate("Config", "a control character (0x%1) stands here, so this is no settings file")
                .arg(static_cast<uchar>(*control), 2, 16, QLatin1Char('0')),
            placeText(fileName, placeOf(bytes, control - bytes.cbegin())),
            QCoreApplication::translate("Config", "Choose a YAML text file, or delete the character"));
    if (!isUtf8(bytes))
        throw Error(QCoreApplication::translate("Config", "a character here is not UTF-8"),
            placeText(fileName, placeOf(bytes, firstBadByte(bytes))),
            QCoreApplication::translate("Config", "Save the file as UTF-8"));
}

} // namespace spotter
