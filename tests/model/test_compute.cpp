// Matrix products in every number type that a model may have, by whichever way this processor takes: rounded inputs,
// added up in at least fp32.
#include "core/model/compute.h"

#include <ATen/Parallel.h>

#include <QTest>

using namespace spotter;

Q_DECLARE_METATYPE(at::ScalarType)

class TestCompute : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linearIsTheProduct_data()
    {
        QTest::addColumn<at::ScalarType>("type");
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("bias");
        QTest::addColumn<double>("most"); // error, a part of the largest value
        for (const auto &[name, type, most] : {std::tuple("float32", at::kFloat, 1e-5),
                 std::tuple("bfloat16", at::kBFloat16, 1.0 / 256), std::tuple("float16", at::kHalf, 1.0 / 1024)}) {
            for (const int rows : {1, 2, 5, 98})
                QTest::addRow("%s, %d rows", name, rows) << type << rows << true << most;
            QTest::addRow("%s, no bias", name) << type << 33 << false << most;
        }
    }
    void linearIsTheProduct()
    {
        QFETCH(at::ScalarType, type);
        QFETCH(int, rows);
        QFETCH(bool, bias);
        QFETCH(double, most);
        at::manual_seed(7);
        constexpr int inputs = 896; // as in the language model
        constexpr int outputs = 130;
        const at::Tensor x = at::randn({rows, 2, inputs}).to(type).transpose(0, 1).slice(0, 1); // part of a larger one
        const Linear linear{
            at::randn({outputs, inputs}).to(type), bias ? 100 * at::ones({outputs}).to(type) : at::Tensor()};
        at::Tensor expected = at::matmul(x.to(at::kDouble), linear.weight.to(at::kDouble).t());
        if (bias)
            expected += linear.bias.to(at::kDouble);
        const at::Tensor product = linear(x);
        QCOMPARE(product.sizes().vec(), expected.sizes().vec());
        const double error = (product.to(at::kDouble) - expected).abs().max().item<double>();
        const double largest = expected.abs().max().item<double>();
        QVERIFY2(error <= most * largest, qPrintable(QStringLiteral("%1 of %2").arg(error).arg(largest)));
    }
};

QTEST_GUILESS_MAIN(TestCompute)
#include "test_compute.moc"
