#include "core/render/figure_renderer.h"

#include "core/render/body_painter.h"
#include "core/render/picture_effects.h"
#include "core/render/room.h"
#include "core/render/timeline.h"
#include "core/render/walk.h"
#include "core/values/error.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStringList>

#include <numbers>

namespace spotter {

namespace {

struct ExerciseTraits {
    Exercise exercise;
    const char *name;
    double viewAngle_deg; ///< where it shows best: lying bodies from the side
};

constexpr ExerciseTraits exercises[] = {
    {Exercise::Squat, "squat", 35.0},
    {Exercise::PushUp, "push-up", 80.0},
    {Exercise::JumpingJack, "jumping-jack", 10.0},
    {Exercise::Lunge, "lunge", 55.0},
    {Exercise::ShoulderPress, "shoulder-press", 20.0},
    {Exercise::Plank, "plank", 80.0},
    {Exercise::EmptyRoom, "empty-room", 0.0},
    {Exercise::WalkingAbout, "walking-about", 0.0},
};

const ExerciseTraits &traitsOf(Exercise exercise)
{
    return exercises[std::size_t(exercise)];
}

} // namespace

QString exerciseName(Exercise exercise)
{
    return QString::fromLatin1(traitsOf(exercise).name);
}

Exercise exerciseFromName(const QString &name)
{
    QStringList names;
    for (const ExerciseTraits &traits : exercises) {
        if (name == QLatin1String(traits.name))
            return traits.exercise;
        names += QString::fromLatin1(traits.name);
    }
    throw Error(QCoreApplication::translate("FigureRenderer", "There is no exercise of this name"), name,
        QCoreApplication::translate("FigureRenderer", "Choose one of %1").arg(names.join(QStringLiteral(", "))));
}

class FigureRenderer::Private {
public:
    explicit Private(RenderScript s)
        : script(std::move(s))
        , timeline(script)
        , build(script.seed)
        , camera(script.size, script.distance)
        , effects(script)
        , room(camera, effects.largestShake_px(), script.clutter, script.seed)
        , body(camera, build.body, script.seed, script.exercise == Exercise::ShoulderPress)
        , turn(script.viewAngle_deg.value_or(traitsOf(script.exercise).viewAngle_deg) * std::numbers::pi / 180.0)
    {
        const double length_s = toSeconds(timeline.truth().length);
        if (script.exercise == Exercise::WalkingAbout)
            walk = Walk::about(build, length_s, script.seed);
        if (!script.somebodyPassing)
            return;
        const std::uint32_t otherSeed = script.seed + 101u;
        const Build other(otherSeed);
        passer = Walk::passing(other, length_s, otherSeed);
        passerBody.emplace(camera, other.body, otherSeed, false);
    }

    bool figureAt(double time_s, Skeleton &skeleton) const
    {
        if (script.exercise == Exercise::EmptyRoom)
            return false;
        if (walk)
            return walk->at(time_s, skeleton);
        const Pose pose = exercisePose(script.exercise, build, timeline.at(time_s), time_s);
        skeleton = placed(solve(pose, build.body), turn, {});
        return true;
    }

    RenderScript script;
    Timeline timeline;
    Build build;
    Camera camera;
    PictureEffects effects;
    Room room;
    BodyPainter body;
    double turn; ///< radians
    std::optional<Walk> walk;
    std::optional<Walk> passer;
    std::optional<BodyPainter> passerBody;
};

FigureRenderer::FigureRenderer(RenderScript script)
    : d(std::make_unique<Private>(std::move(script)))
{
}

FigureRenderer::~FigureRenderer() = default;

int FigureRenderer::frameCount() const
{
    return int(std::lround(toSeconds(d->timeline.truth().length) * d->script.framesPerSecond));
}

SessionTime FigureRenderer::timeOf(int frame) const
{
    return fromSeconds(frame / d->script.framesPerSecond);
}

const RenderedTruth &FigureRenderer::truth() const
{
    return d->timeline.truth();
}

QImage FigureRenderer::draw(int frame) const
{
    const double time_s = frame / d->script.framesPerSecond;
    QImage image(d->script.size, QImage::Format_RGB32);
    {
        QPainter painter(&image);
        const QPointF moved = d->effects.shake(time_s);
        painter.setRenderHint(QPainter::SmoothPixmapTransform, !moved.isNull());
        painter.translate(moved);
        d->room.paint(painter);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        if (d->script.exercise == Exercise::EmptyRoom)
            d->room.paintDraught(painter, time_s);
        Skeleton skeleton;
        if (d->passer && d->passer->at(time_s, skeleton)) {
            d->passerBody->paintShadow(painter, skeleton);
            d->passerBody->paint(painter, skeleton, 0.5);
        }
        if (d->figureAt(time_s, skeleton)) {
            d->body.paintShadow(painter, skeleton);
            d->body.paint(painter, skeleton, breath(d->build, time_s));
        }
    }
    d->effects.apply(image, frame, time_s);
    return image;
}

} // namespace spotter
