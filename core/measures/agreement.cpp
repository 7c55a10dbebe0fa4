#include "core/measures/agreement.h"

namespace spotter {

void Agreement::add(bool first, bool second)
{
    ++(first ? (second ? both : firstOnly) : (second ? secondOnly : neither));
}

std::optional<double> Agreement::kappa() const
{
    const double all = questions();
    const double firstYes = both + firstOnly;
    const double secondYes = both + secondOnly;
    const double byChance = firstYes * secondYes + (all - firstYes) * (all - secondYes); // times all²
    if (byChance == all * all)
        return {};
    return (double(both + neither) * all - byChance) / (all * all - byChance);
}

Agreement &Agreement::operator+=(const Agreement &other)
{
    both += other.both;
    firstOnly += other.firstOnly;
    secondOnly += other.secondOnly;
    neither += other.neither;
    return *this;
}

} // namespace spotter
