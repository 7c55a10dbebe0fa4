// Where a byte of a text stands, as people and editors count: line and column from 1, columns in characters.
#pragma once

#include <QByteArray>
#include <QString>

namespace spotter {

struct TextPlace {
    int line = 1;
    int column = 1;
};

TextPlace placeOf(const QByteArray &utf8, qsizetype offset);

/// "FILE:LINE:COLUMN"
QString placeText(const QString &fileName, TextPlace place);

/// Where the line that holds \p offset begins.
qsizetype lineStart(const QByteArray &text, qsizetype offset);

/// The offset of the line's "\n", or the text's end.
qsizetype lineEnd(const QByteArray &text, qsizetype offset);

/// Throws Error at the first byte that cannot stand in a UTF-8 text file: another encoding, or no text at all.
void checkIsText(const QByteArray &bytes, const QString &fileName);

} // namespace spotter
