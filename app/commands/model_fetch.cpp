// spotter model fetch NAME: brings a model and the encoders it names from a hub into the local cache.
// spotter model list: what lies in the cache.
#include "app/commands/model.h"

#include "app/output.h"
#include "app/told_session.h"

#include "core/hub/hub_cache.h"
#include "core/hub/model_fetch.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QNetworkProxyFactory>
#include <QTimer>

#include <cstdio>
#include <memory>

namespace spotter {

namespace {

using namespace std::chrono_literals;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ModelCommand)
};

void print(const QString &line)
{
    std::puts(line.toUtf8().constData());
}

QString progressText(const FetchProgress &progress)
{
    const QLocale locale;
    const QString done =
        Text::tr("%1 of %2")
            .arg(locale.formattedDataSize(progress.bytesDone), locale.formattedDataSize(progress.bytesAll));
    if (!progress.secondsLeft)
        return done;
    const int left_s = qRound(*progress.secondsLeft);
    return done + Text::tr(", %1:%2 left").arg(left_s / 60).arg(left_s % 60, 2, 10, QLatin1Char('0'));
}

/// The model's folder; empty where Ctrl-C was pressed. Throws Error.
QString fetchModel(const QString &name, const HubAddress &hub)
{
    ModelFetch fetch({name, hub, hubCacheFolder()});
    ProgressBar bar(true);
    QEventLoop loop;
    QString folder;
    std::optional<Error> failure;
    QObject::connect(&fetch, &ModelFetch::progressed, &loop, [&](const FetchProgress &progress) {
        const double all = double(std::max<std::int64_t>(progress.bytesAll, 1));
        bar.show(double(progress.bytesDone) / all, progressText(progress).toUtf8());
    });
    QObject::connect(&fetch, &ModelFetch::finished, &loop, [&](const QString &where) {
        folder = where;
        loop.quit();
    });
    QObject::connect(&fetch, &ModelFetch::failed, &loop, [&](const Error &error) {
        failure = error;
        loop.quit();
    });
    QTimer interrupt;
    QObject::connect(&interrupt, &QTimer::timeout, &loop, [&loop] {
        if (wasInterrupted())
            loop.quit();
    });
    interrupt.start(100ms);
    fetch.start();
    loop.exec();
    bar.clear();
    if (failure)
        throw *failure;
    return folder;
}

/// The image encoder that a model's config.json names, where it is one of a hub; else empty.
QString imageEncoderOf(const QString &folder)
{
    QFile config(folder + QStringLiteral("/config.json"));
    if (!config.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(config.readAll()).object();
    const QString name = object.value(QLatin1String("image_mm_vision_tower")).toString();
    return isHubName(name) ? name : QString();
}

int fetch(const QString &name, const QString &hubUrl)
{
    listenForInterrupt();
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    HubAddress hub = hubFromEnvironment();
    if (!hubUrl.isEmpty())
        hub.base = QUrl(hubUrl);
    for (QString next = name; !next.isEmpty();) {
        const QString folder = fetchModel(next, hub);
        if (folder.isEmpty()) {
            std::fprintf(stderr, "spotter: %s\n",
                Text::tr("Stopped. What has arrived is kept; the same command goes on.").toUtf8().constData());
            return 1;
        }
        print(QStringLiteral("%1  %2").arg(next, folder));
        const QString encoder = next == name ? imageEncoderOf(folder) : QString();
        next = encoder == name ? QString() : encoder;
    }
    return 0;
}

int list(bool json)
{
    const std::vector<CachedModel> models = cachedModels(hubCacheFolder());
    if (json) {
        QJsonArray array;
        for (const CachedModel &model : models)
            array.append(QJsonObject{{QStringLiteral("name"), model.name}, {QStringLiteral("commit"), model.commit},
                {QStringLiteral("folder"), model.folder}, {QStringLiteral("bytes"), qint64(model.bytes)}});
        std::printf("%s", QJsonDocument(array).toJson().constData());
        return 0;
    }
    for (const CachedModel &model : models)
        print(QStringLiteral("%1  %2  %3").arg(model.name, QLocale().formattedDataSize(model.bytes), model.folder));
    if (models.empty())
        print(Text::tr("No model lies in %1. spotter model fetch NAME brings one.").arg(hubCacheFolder()));
    return 0;
}

} // namespace

void addModelFetchCommands(CLI::App &model, Run &run)
{
    auto name = std::make_shared<std::string>();
    auto hub = std::make_shared<std::string>();
    CLI::App *fetching =
        model.add_subcommand("fetch", "Bring a model, and the image encoder it names, from a hub into the cache");
    fetching->add_option("name", *name, "For example Amshaker/Mobile-VideoGPT-0.5B")->type_name("NAME")->required();
    fetching->add_option("--hub", *hub, "The hub's address; HF_ENDPOINT, or the public one, where not given")
        ->type_name("URL");
    fetching->footer("A token in the environment variable HF_TOKEN opens models that need an account.");
    fetching->callback([&run, name, hub] {
        run = [name, hub] { return fetch(QString::fromStdString(*name), QString::fromStdString(*hub)); };
    });

    auto json = std::make_shared<bool>(false);
    CLI::App *listing = model.add_subcommand("list", "Models in the cache");
    listing->add_flag("--json", *json, "As a JSON array");
    listing->callback([&run, json] { run = [json] { return list(*json); }; });
}

} // namespace spotter
