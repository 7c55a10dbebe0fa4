#include "tests/model/goldens.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace spotter {

namespace {

double greatest(const at::Tensor &a, const at::Tensor &b)
{
    if (a.numel() != b.numel())
        return INFINITY;
    const double difference = (a.flatten().to(at::kDouble) - b.flatten().to(at::kDouble)).abs().max().item<double>();
    return std::isfinite(difference) ? difference : INFINITY;
}

} // namespace

at::Tensor Goldens::operator[](const std::string &name) const
{
    const StoredTensor &stored = m_stored.at(name);
    const at::ScalarType type = stored.type == NumberType::I64 ? at::kLong
        : stored.type == NumberType::U8                        ? at::kByte
                                                               : at::kFloat;
    return tensorOf(stored, type, at::kCPU).clone();
}

double Goldens::difference(const std::string &name, const at::Tensor &found) const
{
    const double difference = has(name + ".idx") ? sampledDifference(name, found) : greatest((*this)[name], found);
    std::printf("    %-28s %.2e\n", name.c_str(), difference);
    return difference;
}

double Goldens::sampledDifference(const std::string &name, const at::Tensor &found) const
{
    const at::Tensor shape = (*this)[name + ".shape"];
    const at::Tensor flat = found.flatten().to(at::kFloat);
    if (flat.numel() != shape.prod().item<std::int64_t>())
        return INFINITY;
    // The norm catches what lies between the samples; it is as exact as the values relative to it.
    const double norm = (*this)[name + ".norm"].item<double>();
    if (std::abs(flat.to(at::kDouble).norm().item<double>() - norm) > 1e-3 * norm)
        return INFINITY;
    return greatest((*this)[name], flat.index_select(0, (*this)[name + ".idx"]));
}

RgbPicture drawnFrame(int t)
{
    RgbPicture picture{{640, 480}, {}};
    picture.bytes.reserve(640 * 480 * 3);
    for (int y = 0; y < 480; ++y) {
        for (int x = 0; x < 640; ++x) {
            const int dx = x - 80 - 30 * t;
            const int dy = y - 140 - 25 * std::abs(8 - t);
            for (int c = 0; c < 3; ++c) {
                int value = (x * (c + 2) + y * (5 - c) + 17 * t) / 6 % 256;
                value = (value + 40 * ((x / 32 + y / 32) % 2)) % 256;
                if (dx * dx + dy * dy < 4900)
                    value = 255 - value / 2;
                if (std::abs(x - 600 + 25 * t) < 24 && y > 240)
                    value = (value / 4 + 60 * c) % 256;
                picture.bytes.push_back(std::uint8_t(value));
            }
        }
    }
    return picture;
}

} // namespace spotter
