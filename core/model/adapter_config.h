// What adapter_config.json says of a low-rank adapter. Keys as in PEFT's LoraConfig (github.com/huggingface/peft).
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <vector>

namespace spotter {

class AdapterConfig {
public:
    /// Any thread. Throws Error: no such file, or one message with every key that is missing, wrong, or asks for a kind
    /// of adapter that is not known here.
    static AdapterConfig read(const QString &path);

    /// Whether the adapter is to change \p module, "model.layers.0.self_attn.q_proj".
    bool changes(const QString &module) const;
    int rankOf(const QString &module) const;
    /// By which up · down is multiplied: alpha / rank, or alpha / √rank where it is rank-stabilised.
    double scaleOf(const QString &module) const;

    const QString &base() const { return m_base; }           ///< the model it was trained on; may be empty
    const QStringList &targets() const { return m_targets; } ///< ends of module names; empty: a pattern chooses

private:
    struct Special { ///< modules of another rank or alpha
        QRegularExpression modules;
        double value = 0;
    };

    QString m_base;
    QStringList m_targets;
    QRegularExpression m_pattern;
    std::vector<int> m_layers; ///< empty: all
    int m_rank = 0;
    double m_alpha = 0;
    bool m_rankStabilised = false;
    std::vector<Special> m_ranks;
    std::vector<Special> m_alphas;

    friend class AdapterConfigReader;
};

} // namespace spotter
