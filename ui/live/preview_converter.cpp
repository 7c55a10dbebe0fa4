#include "ui/live/preview_converter.h"

#include "core/media/convert.h"

namespace spotter {

PreviewConverter::PreviewConverter(QObject *parent)
    : QObject(parent)
{
    m_worker.moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("preview"));
    m_thread.start();
}

PreviewConverter::~PreviewConverter()
{
    m_thread.quit();
    m_thread.wait();
}

void PreviewConverter::convert(const Frame &frame, QSize size, bool mirrored)
{
    if (m_busy || frame.isNull() || size.isEmpty())
        return;
    m_busy = true;
    QMetaObject::invokeMethod(&m_worker, [this, frame, size, mirrored] {
        QImage picture = toImage(frame, size);
        if (mirrored)
            picture = std::move(picture).mirrored(true, false);
        QMetaObject::invokeMethod(this, [this, picture] {
            m_busy = false;
            Q_EMIT converted(picture);
        });
    });
}

} // namespace spotter
