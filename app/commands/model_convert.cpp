// spotter model convert IN [OUT]: PyTorch's own files become safetensors, tensor by tensor under the same names.
#include "app/commands/model.h"

#include "core/model/torch_file.h"
#include "core/values/error.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>
#include <memory>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ModelCommand)
};

int convert(const QString &from, QString to)
{
    if (to.isEmpty())
        to = QFileInfo(from).path() + QLatin1Char('/') + QFileInfo(from).completeBaseName()
            + QStringLiteral(".safetensors");
    if (QFileInfo::exists(to))
        throw Error(Text::tr("the file is there already"), to, Text::tr("Move it away, or name another one"));
    const StoredTensors tensors = readTorchFile(from);
    writeSafetensors(to, tensors);
    std::puts(Text::tr("%1: %n tensors", nullptr, int(tensors.size())).arg(to).toUtf8().constData());
    return 0;
}

} // namespace

void addModelConvertCommand(CLI::App &model, Run &run)
{
    auto from = std::make_shared<std::string>();
    auto to = std::make_shared<std::string>();
    CLI::App *command =
        model.add_subcommand("convert", "Make safetensors of a PyTorch file; nothing of the file is run");
    command->add_option("in", *from, "A .bin, .pth or .pt file of PyTorch 1.6 or later")->type_name("FILE")->required();
    command->add_option("out", *to, "Beside it, with the ending .safetensors, where not given")->type_name("FILE");
    command->callback([&run, from, to] {
        run = [from, to] { return convert(QString::fromStdString(*from), QString::fromStdString(*to)); };
    });
}

} // namespace spotter
