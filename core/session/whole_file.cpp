#include "core/session/whole_file.h"

#include "core/values/error.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace spotter {

void writeWholeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return;
    throw Error(QCoreApplication::translate("WholeFile", "The file cannot be written (%1)").arg(file.errorString()),
        path, QCoreApplication::translate("WholeFile", "Choose a folder in which you may write"));
}

} // namespace spotter
