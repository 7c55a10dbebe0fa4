#include "core/model/model_check.h"

#include "core/hub/blob_check.h"
#include "core/model/action_tokens.h"
#include "core/model/checkpoint.h"
#include "core/values/error.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ModelCheck)
};

/// Keeps what \p act throws as a problem.
template <typename Act> void collect(QStringList &problems, Act act)
{
    try {
        act();
    } catch (const Error &error) {
        problems << error.sentence();
    }
}

void checkHashes(ModelCheck &check, const QFileInfoList &files, const std::function<void(double)> &onShare)
{
    std::int64_t all = 0;
    for (const QFileInfo &file : files)
        all += file.size();
    std::int64_t done = 0;
    for (const QFileInfo &file : files) {
        const BlobState state = checkBlob(file.filePath(), [&](std::int64_t bytes) {
            done += bytes;
            if (onShare)
                onShare(double(done) / double(std::max<std::int64_t>(all, 1)));
        });
        check.wholeFiles += state == BlobState::Whole;
        check.unknownFiles += state == BlobState::Unknown;
        if (state == BlobState::Damaged)
            check.problems << Error(Text::tr("the file is not what came from the hub: its hash differs"),
                file.filePath(), Text::tr("Delete it and fetch the model again"))
                                  .sentence();
    }
}

} // namespace

ModelCheck checkModel(const QString &folder, const std::function<void(double)> &onShare)
{
    ModelCheck check;
    QStringList folders{folder};
    int rows = 0;
    collect(check.problems, [&] { rows = readLanguageConfig(folder).vocabulary; });
    if (rows > 0) { // else opening it says the same again
        collect(check.problems, [&] {
            const Checkpoint checkpoint = openCheckpoint(folder);
            check.notes = checkpoint.choices;
            folders << checkpoint.imageFolder;
        });
    }
    collect(check.problems, [&] {
        Tokenizer tokenizer(folder);
        if (rows == 0)
            return;
        checkTokensHaveRows(tokenizer, rows, folder);
        addActionTokens(tokenizer, {}, rows);
    });
    QFileInfoList files;
    for (const QString &place : std::as_const(folders))
        files << QDir(place).entryInfoList(QDir::Files);
    checkHashes(check, files, onShare);
    return check;
}

} // namespace spotter
