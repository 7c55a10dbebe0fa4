#include "core/session/npy.h"

#include "core/values/error.h"

#include <QRegularExpression>
#include <QtEndian>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

const QByteArray magic("\x93NUMPY", 6);
constexpr qsizetype alignment = 64; // of the first number

template <typename Number> std::vector<double> numbersAt(const char *bytes, qsizetype count)
{
    std::vector<double> numbers;
    numbers.reserve(std::size_t(count));
    for (qsizetype i = 0; i < count; ++i)
        numbers.push_back(double(qFromLittleEndian<Number>(bytes + i * qsizetype(sizeof(Number)))));
    return numbers;
}

} // namespace

std::vector<double> numbersFromNpy(const QByteArray &bytes, const QString &place)
{
    const auto fail = [&] {
        throw Error(Text::tr("This is no NumPy file with one row of numbers"), place,
            Text::tr("Take the file from the data set again"));
    };
    if (bytes.size() < 12 || !bytes.startsWith(magic))
        fail();
    const bool isOld = bytes[6] == 1; // its header's length has two bytes, later ones four
    const qsizetype lengthSize = isOld ? 2 : 4;
    const qsizetype length = isOld ? qFromLittleEndian<quint16>(bytes.constData() + 8)
                                   : qsizetype(qFromLittleEndian<quint32>(bytes.constData() + 8));
    const qsizetype begin = 8 + lengthSize + length;
    if (begin > bytes.size())
        fail();
    const QString header = QString::fromLatin1(bytes.constData() + 8 + lengthSize, length);
    static const QRegularExpression kind(QStringLiteral("'descr':\\s*'<f([48])'"));
    static const QRegularExpression row(QStringLiteral("'shape':\\s*\\((\\d{1,12}),?\\)"));
    const QRegularExpressionMatch itsKind = kind.match(header);
    const QRegularExpressionMatch itsRow = row.match(header);
    if (!itsKind.hasMatch() || !itsRow.hasMatch())
        fail();
    const qsizetype size = itsKind.captured(1).toLongLong();
    const qsizetype count = itsRow.captured(1).toLongLong();
    if (count * size > bytes.size() - begin)
        fail();
    const char *first = bytes.constData() + begin;
    return size == 4 ? numbersAt<float>(first, count) : numbersAt<double>(first, count);
}

QByteArray npyOf(const std::vector<double> &numbers)
{
    QByteArray header =
        "{'descr': '<f8', 'fortran_order': False, 'shape': (" + QByteArray::number(qsizetype(numbers.size())) + ",), }";
    const qsizetype used = magic.size() + 4 + header.size() + 1;
    header += QByteArray((alignment - used % alignment) % alignment, ' ') + '\n';
    QByteArray bytes = magic + QByteArray("\x01\x00", 2);
    bytes.resize(bytes.size() + 2);
    qToLittleEndian(quint16(header.size()), bytes.data() + magic.size() + 2);
    bytes += header;
    const qsizetype begin = bytes.size();
    bytes.resize(begin + qsizetype(numbers.size() * sizeof(double)));
    for (std::size_t i = 0; i < numbers.size(); ++i)
        qToLittleEndian(numbers[i], bytes.data() + begin + qsizetype(i * sizeof(double)));
    return bytes;
}

} // namespace spotter
