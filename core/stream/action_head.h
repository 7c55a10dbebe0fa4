// A trained predictor of the three actions: a small multilayer perceptron over what one chunk looked like. Two files of
// one name, FILE.safetensors and FILE.json beside it:
//
//   {
//     "features": ["embedding_mean", "embedding_deviation", "motion_score", "temporal_change"],
//     "classes": ["<next>", "<feedback>", "<correct>"],
//     "embedding_width": 896,
//     "thresholds": {"<feedback>": 0.6, "<correct>": 0.8},
//     "trained_on": "…"
//   }
//
// features, in this order of inputs: mean over the chunk's tokens and standard deviation over them (embedding_width
// values each), the motion score, and the mean less that of the chunks before (embedding_width values; zeros for the
// first chunk and where action_prediction.model.use_temporal_features is off). Tensors: layers.0.weight [hidden,
// inputs], layers.0.bias, layers.1.weight …; GELU between layers; the last has a row for each class, in their order. A
// class with a threshold is chosen only from that probability on. No torch. A value; one thread.
#pragma once

#include "core/stream/action_predictor.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace spotter {

class ActionHead {
public:
    /// \p path: of either file. Throws Error, its key action_prediction.model.checkpoint_path: a file that is not there
    /// or cannot be read, a feature that is not known, classes that are not the three, shapes that do not go together.
    static ActionHead read(const QString &path);

    int embeddingWidth() const { return m_width; }
    const QString &trainedOn() const { return m_trainedOn; }

    /// Of the chunk with \p tokens of embeddingWidth() values. Remembers it for the next.
    ActionShares judge(const Tokens &tokens, bool temporal);
    void reset() { m_before.clear(); }

private:
    struct Layer {
        int inputs = 0;
        int outputs = 0;
        std::vector<float> weight;
        std::vector<float> bias;
    };

    std::vector<float> features(const Tokens &tokens, bool temporal);

    QStringList m_features;
    std::vector<int> m_classes; ///< ActionToken of each output
    std::vector<double> m_thresholds;
    int m_width = 0;
    QString m_trainedOn;
    std::vector<Layer> m_layers;
    std::vector<std::vector<float>> m_before; ///< means of the last chunks, oldest first
};

} // namespace spotter
