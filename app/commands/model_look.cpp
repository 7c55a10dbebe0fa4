// spotter model check NAME: whether a model can be used, and what is wrong with it.
// spotter model info NAME: what it is made of.
#include "app/commands/model.h"

#include "app/output.h"

#include "core/model/model_check.h"
#include "core/model/model_folder.h"
#include "core/model/model_summary.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <memory>
#include <tuple>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ModelCommand)
};

void print(const QString &line)
{
    std::puts(line.toUtf8().constData());
}

void print(const QJsonObject &object)
{
    std::fputs(QJsonDocument(object).toJson().constData(), stdout);
}

void printText(const QString &folder, const ModelCheck &check)
{
    for (const QString &problem : check.problems)
        print(problem);
    for (const QString &note : check.notes)
        print(note);
    if (check.wholeFiles > 0)
        print(Text::tr("%n files are as the hub has them", nullptr, check.wholeFiles));
    if (check.unknownFiles > 0)
        print(Text::tr(
            "%n files did not come from the hub's cache: nobody knows their hash", nullptr, check.unknownFiles));
    if (check.problems.isEmpty())
        print(Text::tr("%1: this model can be used").arg(folder));
}

int check(const QString &name, bool json)
{
    const QString folder = modelFolder(name);
    ProgressBar bar(!json);
    const ModelCheck checked = checkModel(folder, [&](double share) { bar.show(share); });
    bar.clear();
    if (json)
        print(QJsonObject{{QStringLiteral("folder"), folder}, {QStringLiteral("usable"), checked.problems.isEmpty()},
            {QStringLiteral("problems"), QJsonArray::fromStringList(checked.problems)},
            {QStringLiteral("notes"), QJsonArray::fromStringList(checked.notes)},
            {QStringLiteral("files_whole"), checked.wholeFiles},
            {QStringLiteral("files_unknown"), checked.unknownFiles}});
    else
        printText(folder, checked);
    return checked.problems.isEmpty() ? 0 : 1;
}

QString tokenText(const std::vector<ModelSummary::Token> &tokens)
{
    QStringList texts;
    for (const ModelSummary::Token &token : tokens)
        texts << QStringLiteral("%1 %2").arg(token.text).arg(token.id);
    return texts.join(QStringLiteral(", "));
}

void printText(const ModelSummary &summary)
{
    print(summary.folder);
    for (const ModelSummary::Part &part : summary.parts) {
        print(QStringLiteral("\n%1: %2").arg(part.name, part.architecture));
        print(Text::tr("  %1 million parameters as %2")
                  .arg(double(part.parameters) * 1e-6, 0, 'f', 1)
                  .arg(part.types.join(QStringLiteral(", "))));
        if (part.place != summary.folder)
            print(QStringLiteral("  ") + part.place);
    }
    print(QString());
    print(Text::tr("%1 tokens, rows for %2").arg(summary.tokens).arg(summary.rows));
    print(Text::tr("special tokens: %1").arg(tokenText(summary.special)));
    print((summary.actionsAreTrained ? Text::tr("action tokens: %1")
                                     : Text::tr("action tokens, added where it coaches, not trained: %1"))
              .arg(tokenText(summary.actions)));
    for (const QString &choice : summary.choices)
        print(choice);
}

QJsonObject tokenObject(const std::vector<ModelSummary::Token> &tokens)
{
    QJsonObject object;
    for (const ModelSummary::Token &token : tokens)
        object.insert(token.text, token.id);
    return object;
}

void printJson(const ModelSummary &summary)
{
    QJsonArray parts;
    for (const ModelSummary::Part &part : summary.parts)
        parts.append(
            QJsonObject{{QStringLiteral("part"), part.key}, {QStringLiteral("parameters"), qint64(part.parameters)},
                {QStringLiteral("architecture"), part.architecture}, {QStringLiteral("place"), part.place},
                {QStringLiteral("types"), QJsonArray::fromStringList(part.types)}});
    print(QJsonObject{{QStringLiteral("folder"), summary.folder}, {QStringLiteral("parts"), parts},
        {QStringLiteral("tokens"), summary.tokens}, {QStringLiteral("rows"), summary.rows},
        {QStringLiteral("special_tokens"), tokenObject(summary.special)},
        {QStringLiteral("action_tokens"), tokenObject(summary.actions)},
        {QStringLiteral("action_tokens_trained"), summary.actionsAreTrained},
        {QStringLiteral("choices"), QJsonArray::fromStringList(summary.choices)}});
}

int info(const QString &name, bool json)
{
    const ModelSummary summary = summarise(modelFolder(name));
    json ? printJson(summary) : printText(summary);
    return 0;
}

} // namespace

void addModelLookCommands(CLI::App &model, Run &run)
{
    const std::tuple<const char *, const char *, int (*)(const QString &, bool)> commands[] = {
        {"check", "Look a model over: every tensor, the tokenizer, the files' hashes; status 1 where it cannot be used",
            check},
        {"info", "What a model is made of: sizes, types, tokens, which encoders are used", info},
    };
    for (const auto &[word, help, act] : commands) {
        auto name = std::make_shared<std::string>();
        auto json = std::make_shared<bool>(false);
        CLI::App *command = model.add_subcommand(word, help);
        command->add_option("name", *name, "A folder, or a model of the cache")->type_name("NAME")->required();
        command->add_flag("--json", *json, "One JSON document");
        command->callback(
            [&run, name, json, act = act] { run = [=] { return act(QString::fromStdString(*name), *json); }; });
    }
}

} // namespace spotter
