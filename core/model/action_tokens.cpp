#include "core/model/action_tokens.h"

#include "core/values/error.h"

#include <QCoreApplication>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ActionTokens)
};

} // namespace

ActionTokens addActionTokens(Tokenizer &tokenizer, const ActionTexts &texts, int rows)
{
    if (texts.next.isEmpty() || texts.feedback.isEmpty() || texts.correct.isEmpty() || texts.next == texts.feedback
        || texts.next == texts.correct || texts.feedback == texts.correct)
        throw Error(Text::tr("the three action tokens need a text each, no two the same"),
            QStringLiteral("special_tokens"), Text::tr("Change them in the settings"));
    ActionTokens tokens;
    tokens.trained = true;
    const auto idOf = [&](const QString &text) {
        const std::string utf8 = text.toStdString();
        if (const auto known = tokenizer.addedId(utf8))
            return *known;
        tokens.trained = false;
        if (tokenizer.size() >= rows)
            throw Error(Text::tr("the model has no row left for the action token %1").arg(text), {},
                Text::tr("Choose a model that was trained with the action tokens, or one with rows to spare"));
        return tokenizer.addSpecial(utf8);
    };
    tokens.next = idOf(texts.next);
    tokens.feedback = idOf(texts.feedback);
    tokens.correct = idOf(texts.correct);
    return tokens;
}

void checkTokensHaveRows(const Tokenizer &tokenizer, int rows, const QString &folder)
{
    if (tokenizer.size() > rows)
        throw Error(Text::tr("the tokenizer has tokens up to %1, the model only %2 rows for them")
                        .arg(tokenizer.size() - 1)
                        .arg(rows),
            folder, Text::tr("The tokenizer's files belong to another model: fetch the model again"));
}

} // namespace spotter
