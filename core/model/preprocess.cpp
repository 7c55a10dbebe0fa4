#include "core/model/preprocess.h"

#include "core/media/loader_rgb.h"

#include <algorithm>
#include <array>

namespace spotter {

namespace {

struct Normalisation {
    std::array<float, 3> mean;
    std::array<float, 3> deviation;
};

constexpr Normalisation imageNet{{0.485F, 0.456F, 0.406F}, {0.229F, 0.224F, 0.225F}};
constexpr Normalisation clip{{0.48145466F, 0.4578275F, 0.40821073F}, {0.26862954F, 0.26130258F, 0.27577711F}};

at::Tensor normalised(const RgbPicture &picture, const Normalisation &how)
{
    const int pixels = picture.size.width() * picture.size.height();
    at::Tensor result = at::empty({3, picture.size.height(), picture.size.width()});
    auto *out = result.mutable_data_ptr<float>();
    for (std::size_t c = 0; c < 3; ++c) {
        for (int i = 0; i < pixels; ++i)
            *out++ = (float(picture.bytes[std::size_t(i) * 3 + c]) / 255.0F - how.mean[c]) / how.deviation[c];
    }
    return result;
}

} // namespace

RgbPicture rgbOf(const Frame &frame)
{
    const QSize size = frame.uprightSize();
    RgbPicture picture{size, std::vector<std::uint8_t>(std::size_t(size.width()) * std::size_t(size.height()) * 3)};
    loaderRgb(frame, picture.bytes);
    return picture;
}

at::Tensor bytesOf(const RgbPicture &picture)
{
    at::Tensor bytes = at::empty({picture.size.height(), picture.size.width(), 3}, at::kByte);
    std::ranges::copy(picture.bytes, bytes.mutable_data_ptr<std::uint8_t>());
    return bytes;
}

at::Tensor videoPixels(const RgbPicture &picture, int side_px)
{
    return normalised(resizedLinear(picture, {side_px, side_px}), imageNet);
}

at::Tensor imagePixels(const RgbPicture &picture, int side_px)
{
    return normalised(squareBicubic(picture, side_px), clip);
}

} // namespace spotter
