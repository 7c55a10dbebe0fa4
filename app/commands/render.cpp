// spotter render: draws a figure that exercises, as a film with its true repetition times.
#include "app/commands/commands.h"

#include "core/media/video_writer.h"
#include "core/render/figure_renderer.h"
#include "core/values/error.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <cstdio>

namespace spotter {

namespace {

/// What the command line says. Lists hold a value a set; the last one holds for all sets after it.
struct Wish {
    std::string film;
    std::string truth;
    std::string exercise = "squat";
    std::string size = "640x480";
    int sets = 0;
    std::vector<int> repetitions{8};
    std::vector<double> tempo_hz{0.5};
    std::vector<double> depth{1.0};
    std::vector<double> down{0.5};
    std::vector<double> pause_s{0.0};
    std::vector<double> fatigue{0.0};
    std::vector<double> rest_s{2.0};
    RenderScript script;
};

QString translated(const char *text)
{
    return QCoreApplication::translate("RenderCommand", text);
}

std::string checkExercise(const std::string &name)
{
    try {
        exerciseFromName(QString::fromStdString(name));
    } catch (const Error &error) {
        return error.sentence().toStdString();
    }
    return {};
}

/// Null where \p text is not a size.
QSize sizeFrom(const std::string &text)
{
    const QStringList sides = QString::fromStdString(text).split(QLatin1Char('x'));
    return sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize(0, 0);
}

std::string checkSize(const std::string &text)
{
    const QSize size = sizeFrom(text);
    const bool drawable = size.width() >= 16 && size.height() >= 16 && size.width() <= 4096 && size.height() <= 4096;
    return drawable ? std::string() : "a size is like 640x480, each side from 16 to 4096 pixels";
}

template <typename T> T ofSet(const std::vector<T> &values, std::size_t set)
{
    return values[std::min(set, values.size() - 1)];
}

RenderScript scriptOf(const Wish &wish)
{
    RenderScript script = wish.script;
    script.exercise = exerciseFromName(QString::fromStdString(wish.exercise));
    script.size = sizeFrom(wish.size);
    const std::size_t sets = wish.sets > 0 ? std::size_t(wish.sets) : wish.repetitions.size();
    script.sets.clear();
    for (std::size_t i = 0; i < sets; ++i) {
        RenderSet set;
        set.repetitions = ofSet(wish.repetitions, i);
        set.tempo_hz = ofSet(wish.tempo_hz, i);
        set.depth = ofSet(wish.depth, i);
        set.downShare = ofSet(wish.down, i);
        set.pause_s = ofSet(wish.pause_s, i);
        set.fatigue = ofSet(wish.fatigue, i);
        set.restBefore_s = ofSet(wish.rest_s, i);
        script.sets.push_back(set);
    }
    return script;
}

QByteArray truthJson(const RenderScript &script, const RenderedTruth &truth)
{
    QJsonArray repetitions;
    for (const Repetition &r : truth.repetitions) {
        repetitions.append(
            QJsonObject{{QStringLiteral("number"), r.number}, {QStringLiteral("from"), toSeconds(r.from)},
                {QStringLiteral("time"), toSeconds(r.time)}, {QStringLiteral("range"), r.range}});
    }
    return QJsonDocument(
        QJsonObject{{QStringLiteral("exercise"), exerciseName(script.exercise)},
            {QStringLiteral("fps"), script.framesPerSecond}, {QStringLiteral("seconds"), toSeconds(truth.length)},
            {QStringLiteral("repetitions"), repetitions}})
        .toJson();
}

void writeTruth(const QString &path, const QByteArray &json)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return;
    throw Error(translated("The true repetitions cannot be written (%1)").arg(file.errorString()), path,
        translated("Choose a folder in which you may write"));
}

int render(const Wish &wish)
{
    const RenderScript script = scriptOf(wish);
    const FigureRenderer renderer(script);
    const QString film = QString::fromStdString(wish.film);
    VideoWriter writer(film, script.size, script.framesPerSecond, usualMatrix(script.size));
    for (int frame = 0; frame < renderer.frameCount(); ++frame)
        writer.write(renderer.draw(frame), renderer.timeOf(frame));
    writer.finish();
    if (!wish.truth.empty())
        writeTruth(QString::fromStdString(wish.truth), truthJson(script, renderer.truth()));

    const QString line = QCoreApplication::translate(
        "RenderCommand", "%1: %n repetition(s) in %2 s", nullptr, int(renderer.truth().repetitions.size()));
    std::puts(line.arg(film).arg(toSeconds(renderer.truth().length), 0, 'f', 1).toUtf8().constData());
    return 0;
}

} // namespace

void addRenderCommand(CLI::App &app, Run &run)
{
    const auto wish = std::make_shared<Wish>();
    RenderScript &script = wish->script;
    CLI::App *command =
        app.add_subcommand("render", "Draw a figure that exercises, as a film whose repetitions are known");
    command->add_option("film", wish->film, "MP4 file to write")->required();
    command->add_option("--truth", wish->truth, "JSON file to write the true repetition times to");
    command->add_option("--exercise", wish->exercise, "squat, push-up, jumping-jack, lunge, shoulder-press, plank, …")
        ->check(checkExercise);
    command->add_option("--size", wish->size, "Of the picture, such as 640x480")->check(checkSize);
    command->add_option("--fps", script.framesPerSecond, "Pictures a second")->check(CLI::Range(1.0, 240.0));
    command->add_option("--seed", script.seed, "Another number, another person in another room");
    command->add_option("--hold", script.hold_s, "Seconds of a plank, an empty room, walking")
        ->check(CLI::Range(0.1, 3600.0));
    command->add_option("--end-rest", script.endRest_s, "Seconds of rest at the end")->check(CLI::Range(0.0, 600.0));

    const std::string perSet = "Options that take a list (8,6): a value a set, the last for all sets after it";
    command->add_option("--sets", wish->sets, "Sets")->check(CLI::Range(1, 100))->group(perSet);
    const auto list = [&](const char *name, auto &values, const char *help, double from, double to) {
        command->add_option(name, values, help)->delimiter(',')->check(CLI::Range(from, to))->group(perSet);
    };
    list("--reps", wish->repetitions, "Repetitions", 1, 1000);
    list("--tempo", wish->tempo_hz, "Repetitions a second", 0.05, 3.0);
    list("--depth", wish->depth, "Range of movement, 1 = full", 0.05, 1.2);
    list("--down", wish->down, "Share of a repetition that the way down takes", 0.1, 0.9);
    list("--pause", wish->pause_s, "Seconds of standing still between repetitions", 0.0, 60.0);
    list("--fatigue", wish->fatigue, "Share of the depth lost from first to last repetition", 0.0, 0.95);
    list("--rest", wish->rest_s, "Seconds of rest before the set", 0.0, 600.0);

    const std::string picture = "Picture";
    const auto value = [&](const char *name, auto &target, const char *help, double from, double to) {
        command->add_option(name, target, help)->check(CLI::Range(from, to))->group(picture);
    };
    value("--noise", script.noise, "Of the camera, standard deviation in grey levels", 0.0, 60.0);
    value("--shake", script.shake_px, "Of the camera, pixels at a width of 640", 0.0, 40.0);
    value("--light", script.light, "1 = a lit room, 0.1 = dusk", 0.0, 4.0);
    value("--flicker", script.flicker, "Of the lamps, 0 to 1", 0.0, 1.0);
    value("--distance", script.distance, "1 = the figure fills 70 % of the height, 2 = half of that", 0.3, 10.0);
    value("--clutter", script.clutter, "Things standing about", 0, 20);
    value("--view", script.viewAngle_deg, "Degrees: 0 from the front, 90 from the side", -180.0, 180.0);
    command->add_flag("--passing", script.somebodyPassing, "Somebody walks through the background")->group(picture);
    command->callback([wish, &run] { run = [wish] { return render(*wish); }; });
}

} // namespace spotter
