#include "core/model/tensor_check.h"

#include "core/values/error.h"

#include <QCoreApplication>

#include <algorithm>

namespace spotter {

namespace {

constexpr NumberType usable[] = {NumberType::BF16, NumberType::F16, NumberType::F32};

} // namespace

void TensorCheck::compare(std::string_view prefix, const TensorLayout &expected, const StoredTensors &found)
{
    const auto shown = [prefix](const std::string &name) { return QString::fromStdString(std::string(prefix) + name); };
    StoredTensors left = found;
    for (const ExpectedTensor &tensor : expected) {
        const auto there = left.find(tensor.name);
        if (there == left.end()) {
            m_missing << shown(tensor.name);
            continue;
        }
        if (there->second.shape != tensor.shape)
            m_misshapen << QCoreApplication::translate("Checkpoint", "%1 %2 instead of %3")
                               .arg(shown(tensor.name), shapeText(there->second.shape), shapeText(tensor.shape));
        if (std::ranges::find(usable, there->second.type) == std::end(usable))
            m_mistyped << QStringLiteral("%1 %2").arg(shown(tensor.name), nameOf(there->second.type));
        left.erase(there);
    }
    for (const auto &[name, tensor] : left)
        m_surplus << shown(name);
}

QString TensorCheck::faults() const
{
    const std::pair<const QStringList &, QString> groups[] = {
        {m_missing, QCoreApplication::translate("Checkpoint", "missing: %1")},
        {m_surplus, QCoreApplication::translate("Checkpoint", "not known: %1")},
        {m_misshapen, QCoreApplication::translate("Checkpoint", "of another shape: %1")},
        {m_mistyped, QCoreApplication::translate("Checkpoint", "not of BF16, F16 or F32: %1")},
    };
    QStringList parts;
    for (const auto &[names, text] : groups) {
        if (!names.isEmpty())
            parts << text.arg(names.join(QStringLiteral(", ")));
    }
    return parts.join(QStringLiteral("; "));
}

void TensorCheck::throwIfWrong(const QString &place) const
{
    if (const QString wrong = faults(); !wrong.isEmpty())
        throw Error(QCoreApplication::translate("Checkpoint", "the tensors are not those of this model; %1").arg(wrong),
            place,
            QCoreApplication::translate("Checkpoint", "Fetch the model again, or choose the one that belongs here"));
}

} // namespace spotter
