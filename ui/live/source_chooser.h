// The list of sources: the cameras that are there, the sample session, the video files used last, and a way to open
// another.
#pragma once

#include "core/media/camera_source.h"

#include <QComboBox>

namespace spotter {

class SourceChooser : public QComboBox {
    Q_OBJECT

public:
    explicit SourceChooser(QWidget *parent = nullptr);

    /// The list anew, with \p cameras and \p files; \p current stays chosen.
    void fill(const std::vector<CameraInfo> &cameras, const QStringList &files);
    /// Shows the one in use: by \p source, a camera's id or a path, or else by its \p name. Gives no signal.
    void setCurrentSource(const QString &source, const QString &name);

Q_SIGNALS:
    void sourceChosen(const QString &source);
    void sampleChosen();
    void openFileChosen();

private:
    void retranslate();
    void choose(int row);

    QString m_currentSource;
    QString m_currentName;
};

} // namespace spotter
