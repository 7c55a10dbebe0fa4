// Features of a frame or a chunk: `count` tokens of `dim` values each, token after token.
#pragma once

#include <vector>

namespace spotter {

struct Tokens {
    int dim = 0;
    std::vector<float> values;

    int count() const { return dim > 0 ? int(values.size()) / dim : 0; }
};

} // namespace spotter
