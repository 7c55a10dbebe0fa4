// The library of sessions for a program with a window: a SessionStore on a thread and a connection of its own. Steps
// are carried out in the order in which they were asked for. Where the disk is full or the server gone they wait in
// memory and are tried again: nothing is lost while the program runs. What waits for a server waits in a file of the
// library's folder as well (waiting_file.h), and the next program carries it out before anything else. One killed in
// the very moment between the server's answer and the file's removal would have it carried out twice.
#pragma once

#include "core/session/session_store.h"
#include "core/values/error.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QThread>

#include <atomic>
#include <functional>

namespace spotter {

enum class Saving {
    Saved,  ///< all that was asked for is on the disk
    Saving, ///< on its way
    Failing ///< it waits in memory; failed() said why
};

class SessionLibrary : public QObject {
    Q_OBJECT

public:
    using Step = std::function<void(SessionStore &)>;

    /// Opens the library, and repairs what a program that died has left.
    explicit SessionLibrary(LibraryPlace place, QObject *parent = nullptr);
    /// Returns when all steps have been carried out, or cannot be.
    ~SessionLibrary() override;

    const LibraryPlace &place() const { return m_place; }
    const QString &folder() const { return m_place.folder; }

    /// Any thread. \p step may be carried out again after it has failed half-way: it must not change anything but the
    /// store. \p changes names the session whose line in the library becomes another; empty: none.
    void write(Step step, const QString &changes = {});
    /// As write(), and returns when the step would outlive this program: for what is about to be shown. It takes a
    /// fraction of a millisecond. A disk that does not even take the bytes is given a second; then nobody waits until
    /// it has caught up, and what was asked for is still on its way.
    void writeNow(Step step, const QString &changes = {});
    /// Carries \p ask out after all steps before it and hands what it returns to \p answer on \p context's thread, or
    /// nothing where \p context is gone. What it throws becomes failed().
    template <typename Ask, typename Answer> void read(Ask ask, QObject *context, Answer answer)
    {
        const QPointer<QObject> alive(context);
        onStore([ask = std::move(ask), answer = std::move(answer), alive](SessionStore &store) {
            auto found = ask(store);
            if (QObject *still = alive.data()) {
                QMetaObject::invokeMethod(
                    still, [answer, found = std::move(found)]() mutable { answer(std::move(found)); },
                    Qt::QueuedConnection);
            }
        });
    }

    // Signals come on this object's thread, from its event loop: who connects right after construction misses none.
Q_SIGNALS:
    void savingChanged(spotter::Saving saving);
    /// Told once for a trouble that lasts.
    void failed(const spotter::Error &error);
    /// Lines of the library that are others now.
    void changed(const QStringList &names);
    /// Sessions that a program that died had left unfinished.
    void repaired(const std::vector<spotter::LibraryEntry> &sessions);
    /// Steps that had waited for a server when the program before this one ended: so many have been carried out now.
    void caughtUp(int steps);
    /// The database was damaged; what could be read of it is there.
    void mended(const spotter::MendedLibrary &library);

private:
    class Worker;
    void onStore(Step ask);

    LibraryPlace m_place;
    QThread m_thread;
    Worker *m_worker;                     ///< lives on m_thread
    std::atomic<bool> m_isBehind = false; ///< somebody has given up waiting, and not all has been written since
};

} // namespace spotter

Q_DECLARE_METATYPE(spotter::Saving)
Q_DECLARE_METATYPE(spotter::MendedLibrary)
