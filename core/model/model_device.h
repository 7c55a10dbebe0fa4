// From the words of model.device and model.dtype to where the model computes. Includes ATen.
#pragma once

#include "core/model/mobile_video_gpt.h"

namespace spotter {

/// \p device: auto (a GPU where one works, else the CPU, and the place knows why), cpu, cuda. \p type: auto (bfloat16
/// on the CPU, float16 on a GPU), float32, bfloat16, float16. Throws Error: a word that is none of these, or no GPU
/// where one is asked for.
ModelPlace modelPlace(const QString &device, const QString &type, bool exactEncoders);

/// "computes on the CPU (AVX512, 2 threads) in bfloat16, the encoders in bfloat16; no GPU: no NVIDIA driver".
QString placeSentence(const ModelPlace &place);

} // namespace spotter
