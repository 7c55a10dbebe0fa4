// Keeps every stage that the model's parts tap, to be written as safetensors and compared with another's.
#pragma once

#include "core/model/compute.h"

namespace spotter {

class StageDump {
public:
    /// Copies each value; this object must outlive it.
    StageTap tap();
    const StoredTensors &tensors() const { return m_tensors; }

private:
    StoredTensors m_tensors;
};

/// A view of \p tensor, which must be on the CPU; the result keeps it alive.
StoredTensor storedOf(const at::Tensor &tensor);

} // namespace spotter
