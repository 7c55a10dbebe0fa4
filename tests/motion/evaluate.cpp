// Prints what the motion analyser counts in the rendered clips, one line a clip and a line for each exercise and
// condition. With a word: only the conditions that hold it. With two numbers: only what is not to be counted, as many
// clips as the second says of each kind, with seeds from the first on.
#include "clip_set.h"

#include <QGuiApplication>
#include <QTextStream>

#include <map>

using namespace spotter;

namespace {

struct Sums {
    int clips = 0;
    int withinOne = 0;
    double error = 0.0;

    void add(const ClipResult &result)
    {
        ++clips;
        withinOne += result.withinOne() ? 1 : 0;
        error += result.relativeError();
    }
};

void print(QTextStream &out, const QString &name, const Sums &sums)
{
    out << QStringLiteral("%1 %2 clips  within one %3 %  mean relative error %4\n")
               .arg(name, -28)
               .arg(sums.clips, 4)
               .arg(100.0 * sums.withinOne / sums.clips, 5, 'f', 1)
               .arg(sums.error / sums.clips, 0, 'f', 4);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QTextStream out(stdout);
    std::map<QString, Sums> groups;
    const QString word = QString::fromLocal8Bit(argc == 2 ? argv[1] : "");
    std::vector<std::vector<ClipCase>> sets{countingClips(), idleClips(), webcamClips(), restlessClips()};
    if (argc == 3) {
        const auto firstSeed = std::uint32_t(std::atoi(argv[1]));
        const int repeats = std::atoi(argv[2]);
        sets = {idleClips(firstSeed, repeats), shakenClips(firstSeed, repeats)};
    }
    for (std::vector<ClipCase> &clips : sets) {
        std::erase_if(clips, [&word](const ClipCase &clip) { return !clip.condition.contains(word); });
        const std::vector<ClipResult> results = analyse(clips);
        for (std::size_t i = 0; i < clips.size(); ++i) {
            const ClipResult &result = results[i];
            out << QStringLiteral("%1 true %2 counted %3 %4 told after %5 s features %6 %7\n")
                       .arg(clips[i].name, -36)
                       .arg(result.truth, 2)
                       .arg(result.counted, 2)
                       .arg(result.withinOne() ? QStringLiteral("   ") : QStringLiteral("!!!"))
                       .arg(result.latestTold_s, 4, 'f', 1)
                       .arg(result.featureVariance, 5, 'f', 3)
                       .arg(result.last.present ? QStringLiteral("present") : QString());
            groups[clips[i].condition].add(result);
            groups[exerciseName(clips[i].clip.parts.front().exercise)].add(result);
            if (result.truth > 0)
                groups[QStringLiteral("all counted")].add(result);
        }
    }
    for (const auto &[name, sums] : groups)
        print(out, name, sums);
    return 0;
}
