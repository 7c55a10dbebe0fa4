#include "core/model/stage_dump.h"

#include <stdexcept>

namespace spotter {

namespace {

NumberType numberType(at::ScalarType type)
{
    switch (type) {
    case at::kFloat:
        return NumberType::F32;
    case at::kBFloat16:
        return NumberType::BF16;
    case at::kHalf:
        return NumberType::F16;
    case at::kLong:
        return NumberType::I64;
    case at::kByte:
        return NumberType::U8;
    default:
        throw std::logic_error("a stage of a type that no stage has");
    }
}

} // namespace

StageTap StageDump::tap()
{
    return [this](std::string_view name, const at::Tensor &value) {
        m_tensors.insert_or_assign(std::string(name), storedOf(value.cpu().clone()));
    };
}

StoredTensor storedOf(const at::Tensor &tensor)
{
    const auto packed = std::make_shared<at::Tensor>(tensor.contiguous());
    const auto *data = static_cast<const std::byte *>(packed->const_data_ptr());
    return {numberType(tensor.scalar_type()), tensor.sizes().vec(), {data, packed->nbytes()}, packed};
}

} // namespace spotter
