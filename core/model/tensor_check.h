// Compares the tensors that are there with those that must be, and says everything that is wrong in one message.
#pragma once

#include "core/model/model_layout.h"

#include <QStringList>

#include <string_view>

namespace spotter {

class TensorCheck {
public:
    /// \p prefix stands before the names in the message only.
    void compare(std::string_view prefix, const TensorLayout &expected, const StoredTensors &found);
    /// All that compare() found wrong so far; empty where nothing is.
    QString faults() const;
    /// Throws Error with all that compare() found wrong so far; \p place is the model's folder.
    void throwIfWrong(const QString &place) const;

private:
    QStringList m_missing;
    QStringList m_surplus;
    QStringList m_misshapen;
    QStringList m_mistyped;
};

} // namespace spotter
