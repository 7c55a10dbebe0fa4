// A language that nobody speaks, made from the English texts while the program runs: it shows what does not follow a
// switch of the language, what was never given to a translator, and what has no room for words twice as long.
#pragma once

#include <QTranslator>

namespace spotter {

class PseudoLanguage : public QTranslator {
    Q_OBJECT

public:
    /// Every text stands between \p open and \p close. \p twice: with accents, and as long again.
    PseudoLanguage(QChar open, QChar close, bool twice, QObject *parent = nullptr);
    ~PseudoLanguage() override;

    /// All that keeps its words translated says them in this language from now on.
    void choose();
    /// As it was before.
    void leave();

    QString translate(const char *context, const char *source, const char *hint, int n) const override;
    bool isEmpty() const override { return false; }

private:
    QChar m_open;
    QChar m_close;
    bool m_twice;
};

} // namespace spotter
