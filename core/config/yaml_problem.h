// What is wrong with a YAML text, in words for people who do not know YAML's grammar.
#pragma once

#include <QByteArray>
#include <QString>

#include <string>

namespace spotter {

struct YamlNode;

struct YamlProblem {
    QString message;
    QString remedy;
    qsizetype offset = 0; ///< only from explain()
};

/// yaml-cpp's message (they are the same from 0.6 to 0.8), said plainly. \p offset is where it noticed; the result's is
/// where the mistake is more likely to be seen.
YamlProblem explain(const std::string &message, const QByteArray &text, qsizetype offset);

YamlProblem duplicateKey(const QString &key, int firstLine);
YamlProblem missingColon(const QString &key);
YamlProblem unclosedQuote();
YamlProblem noMap(const YamlNode &root);
YamlProblem secondDocument(const QByteArray &text, qsizetype offset);

} // namespace spotter
