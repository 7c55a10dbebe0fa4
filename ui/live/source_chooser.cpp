#include "ui/live/source_chooser.h"

#include "ui/icons.h"
#include "ui/keep_translated.h"

#include <QFileInfo>
#include <QSignalBlocker>

namespace spotter {

namespace {

enum class Kind { Source, Sample, OpenFile };

constexpr int kindRole = Qt::UserRole + 1;

} // namespace

SourceChooser::SourceChooser(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(20);
    connect(this, &QComboBox::activated, this, &SourceChooser::choose);
    keepTranslated(this, [this] { retranslate(); });
}

void SourceChooser::retranslate()
{
    setAccessibleName(tr("Source"));
    setToolTip(tr("Camera or video file"));
    for (int row = 0; row < count(); ++row) {
        if (itemData(row, kindRole) == int(Kind::Sample))
            setItemText(row, tr("Sample session"));
        if (itemData(row, kindRole) == int(Kind::OpenFile))
            setItemText(row, tr("Open video file…"));
    }
    setCurrentSource(m_currentSource, m_currentName);
}

void SourceChooser::fill(const std::vector<CameraInfo> &cameras, const QStringList &files)
{
    const QSignalBlocker quiet(this);
    clear();
    const auto add = [this](const QString &icon, const QString &text, const QString &source, Kind kind) {
        addItem(themedIcon(icon), text, source);
        setItemData(count() - 1, int(kind), kindRole);
    };
    for (const CameraInfo &camera : cameras) {
        add(QStringLiteral("camera"), camera.description, QString::fromUtf8(camera.id), Kind::Source);
        if (camera.trouble)
            setItemData(count() - 1, camera.trouble->sentence(), Qt::ToolTipRole);
    }
    for (const QString &file : files) {
        add(QStringLiteral("film"), QFileInfo(file).fileName(), file, Kind::Source);
        setItemData(count() - 1, file, Qt::ToolTipRole);
    }
    insertSeparator(count());
    add(QStringLiteral("figure"), {}, {}, Kind::Sample);
    add(QStringLiteral("film"), {}, {}, Kind::OpenFile);
    retranslate();
}

void SourceChooser::setCurrentSource(const QString &source, const QString &name)
{
    const QSignalBlocker quiet(this);
    m_currentSource = source;
    m_currentName = name;
    const int bySource = source.isEmpty() ? -1 : findData(source);
    setPlaceholderText(
        name.isEmpty() ? tr("Choose a source") : name); // it may not be in the list: a camera that is gone
    setCurrentIndex(bySource >= 0 || name.isEmpty() ? bySource : findText(name));
}

void SourceChooser::choose(int row)
{
    const auto kind = Kind(itemData(row, kindRole).toInt());
    const QString source = itemData(row).toString();
    setCurrentSource(m_currentSource, m_currentName);
    switch (kind) {
    case Kind::Source:
        Q_EMIT sourceChosen(source);
        break;
    case Kind::Sample:
        Q_EMIT sampleChosen();
        break;
    case Kind::OpenFile:
        Q_EMIT openFileChosen();
        break;
    }
}

} // namespace spotter
