#include "ui/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <memory>

namespace spotter {

namespace {

QColor inkFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    default:
        return palette.color(QPalette::ButtonText);
    }
}

class ThemedIconEngine : public QIconEngine {
public:
    explicit ThemedIconEngine(const QString &file)
        : m_drawing(std::make_shared<QSvgRenderer>(file))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        QPixmap drawn = pixmap(rect.size() * scale, mode, state);
        drawn.setDevicePixelRatio(scale);
        painter->drawPixmap(rect.topLeft(), drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        m_drawing->setAspectRatioMode(Qt::KeepAspectRatio);
        m_drawing->render(&painter, drawn.rect());
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(drawn.rect(), inkFor(mode));
        return drawn;
    }

    bool isNull() override { return !m_drawing->isValid(); }
    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }

private:
    std::shared_ptr<QSvgRenderer> m_drawing;
};

} // namespace

QIcon themedIcon(const QString &name)
{
    return QIcon(new ThemedIconEngine(QStringLiteral(":/icons/%1.svg").arg(name)));
}

QIcon programIcon()
{
    return QIcon(QStringLiteral(":/icons/spotter.svg"));
}

} // namespace spotter
