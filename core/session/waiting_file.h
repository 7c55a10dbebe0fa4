// What waits for a library's server, in a file of the library's folder, so that it outlives the program: a line a step,
// in order. Each program has one of its own, locked while it runs; of those whose program is gone the next one takes
// over what they hold. One object, one thread. For core/session only.
#pragma once

#include <QByteArrayList>
#include <QLockFile>

#include <memory>

namespace spotter {

class WaitingFile {
public:
    /// Makes nothing yet.
    explicit WaitingFile(QString folder);

    /// What programs that are gone have left, oldest first: now in this one's file. A last line that was not written to
    /// its end is left out. Throws Error where a file cannot be read or written.
    QByteArrayList takeOver();
    /// These in place of all there was; none: no file. They are all there, or what was there before. Throws Error.
    void write(const QByteArrayList &lines);
    /// Behind those that were there; with the system when it returns. Throws Error.
    void append(const QByteArray &line);

private:
    void hold();

    QString m_folder;
    QString m_path;
    std::unique_ptr<QLockFile> m_lock; ///< null: no file
};

} // namespace spotter
