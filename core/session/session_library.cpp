#include "core/session/session_library.h"

#include "core/session/json_fields.h"
#include "core/session/log_sync.h"
#include "core/session/store_journal.h"
#include "core/session/waiting_file.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <deque>
#include <future>
#include <type_traits>

namespace spotter {

namespace {

using namespace std::chrono_literals;

constexpr auto retryEvery = 2s;
constexpr auto patience = 1s; ///< of writeNow()

/// Throws Error where the line is damaged.
QJsonArray callsOf(const QByteArray &line)
{
    const QString place = QCoreApplication::translate("Library", "A change that waited for the library");
    return JsonFields(jsonObjectFrom(line, place), place).list("calls");
}

} // namespace

class SessionLibrary::Worker : public QObject {
public:
    struct Waiting {
        Step step;
        QString changes;
        std::shared_ptr<std::promise<void>> written; ///< none: nobody waits
        QByteArray line;                             ///< as an earlier program has left it in the file
    };

    explicit Worker(SessionLibrary &library)
        : m_library(library)
        , m_file(library.folder())
    {
        m_retry.setInterval(retryEvery);
        QObject::connect(&m_retry, &QTimer::timeout, this, [this] { flush(); });
        m_retry.moveToThread(&library.m_thread);
        moveToThread(&library.m_thread);
    }

    void open()
    {
        attempt([this] {
            m_store = std::make_unique<SessionStore>(m_library.place());
            if (m_store->mended())
                tell(&SessionLibrary::mended, *m_store->mended());
            if (!m_library.place().isOnServer()) {
                m_store->leaveLogToOthers();
                m_sync = std::make_unique<LogSync>(
                    m_library.folder(), [this](const Error &error) { tell(&SessionLibrary::failed, error); });
            }
            try {
                if (m_left > 0) // before a repair ends the sessions that they end
                    catchUp();
                const std::vector<LibraryEntry> repaired = m_store->repair();
                if (!repaired.empty())
                    tell(&SessionLibrary::repaired, repaired);
            } catch (const Error &) {
                if (m_library.place().isOnServer()) // gone meanwhile: both again when it is back
                    m_store.reset();
                throw;
            }
        });
    }

    /// What the program before this one has left comes first.
    void takeOver()
    {
        try {
            for (const QByteArray &line : m_file.takeOver()) {
                m_waiting.push_back({[line](SessionStore &store) { carryOut(callsOf(line), store); },
                    QJsonDocument::fromJson(line).object().value(QLatin1String("changes")).toString(), nullptr, line});
            }
        } catch (const Error &error) {
            tell(&SessionLibrary::failed, error);
        }
        m_left = int(m_waiting.size());
        m_isInFile = m_left > 0;
    }

    void add(Waiting waiting)
    {
        m_waiting.push_back(std::move(waiting));
        if (m_failing) { // whoever waits has not to wait for the disk
            keepLast();
            release();
            return;
        }
        m_isInFile = false;
        tellSaving(Saving::Saving);
        if (std::exchange(m_flushing, true))
            return;
        QMetaObject::invokeMethod(
            this, [this] { flush(); }, Qt::QueuedConnection);
    }

    void flush()
    {
        m_flushing = false;
        if (m_store && m_failing && m_store->wantsOpeningAnew()) {
            m_sync.reset();
            m_store.reset();
        }
        if (!m_store)
            open();
        if (!m_store || (m_waiting.empty() && !m_failing))
            return release();
        attempt([&] {
            writeAll();
            m_failing = false;
            m_retry.stop();
            m_library.m_isBehind = false;
            if (m_sync)
                m_sync->ask();
            tellSaving(Saving::Saved);
        });
        release();
        tellChanged();
    }

    void ask(const Step &ask)
    {
        flush();
        if (!m_store)
            return;
        attempt([&] {
            try {
                ask(*m_store);
            } catch (const Error &error) {
                if (isLibrarysFault(error))
                    throw;
                tell(&SessionLibrary::failed, error);
            }
        });
    }

    void close()
    {
        flush();
        m_retry.stop();
        m_sync.reset();
        m_store.reset();
    }

private:
    /// In one go; where one of them cannot be carried out, one after the other, without those that make no sense, such
    /// as a verdict on a session that was destroyed meanwhile.
    void writeAll()
    {
        try {
            m_store->together([this] {
                for (const Waiting &waiting : m_waiting)
                    waiting.step(*m_store);
            });
            for (const Waiting &waiting : m_waiting)
                m_changed << waiting.changes;
            release();
            m_waiting.clear();
            return keepWaiting();
        } catch (const Error &error) {
            if (isLibrarysFault(error))
                throw;
        }
        while (!m_waiting.empty()) {
            try {
                m_store->together([this] { m_waiting.front().step(*m_store); });
                m_changed << m_waiting.front().changes;
            } catch (const Error &error) {
                if (isLibrarysFault(error))
                    throw;
                tell(&SessionLibrary::failed, error);
                m_left -= m_waiting.front().line.isEmpty() ? 0 : 1;
            }
            release();
            m_waiting.pop_front();
            m_isInFile = false; // not as it stands there
        }
        keepWaiting();
    }

    void catchUp()
    {
        writeAll();
        if (const int steps = std::exchange(m_left, 0))
            tell(&SessionLibrary::caughtUp, steps);
        tellChanged();
    }

    void tellChanged()
    {
        QStringList changed = std::exchange(m_changed, {});
        changed.removeAll(QString());
        changed.removeDuplicates();
        if (!changed.isEmpty())
            tell(&SessionLibrary::changed, changed);
    }

    static QByteArray lineOf(const Waiting &waiting)
    {
        if (!waiting.line.isEmpty())
            return waiting.line;
        StoreJournal journal;
        SessionStore noted(journal);
        waiting.step(noted);
        const QJsonObject step{{QStringLiteral("changes"), waiting.changes}, {QStringLiteral("calls"), journal.take()}};
        return QJsonDocument(step).toJson(QJsonDocument::Compact);
    }

    /// All that waits stands in the file, or there is none.
    void keepWaiting()
    {
        if (m_isInFile && !m_waiting.empty())
            return;
        onFile([this] {
            QByteArrayList lines;
            for (const Waiting &waiting : m_waiting)
                lines << lineOf(waiting);
            m_file.write(lines);
            m_isInFile = !m_waiting.empty();
        });
    }

    void keepLast()
    {
        if (!m_isInFile)
            return keepWaiting();
        onFile([this] { m_file.append(lineOf(m_waiting.back())); });
    }

    /// A disk that does not take it is told once; it is tried again with the next step.
    template <typename Work> void onFile(Work work)
    {
        if (!m_library.place().isOnServer() && !m_waiting.empty())
            return; // the disk that is full is the one that the file would lie on
        try {
            work();
            m_isFileFailing = false;
        } catch (const Error &error) {
            m_isInFile = false;
            if (!std::exchange(m_isFileFailing, true))
                tell(&SessionLibrary::failed, error);
        }
    }

    bool isLibrarysFault(const Error &error) const { return error.place() == m_store->database(); }

    void release()
    {
        for (Waiting &waiting : m_waiting) {
            if (const auto written = std::exchange(waiting.written, nullptr))
                written->set_value();
        }
    }

    template <typename Work> void attempt(Work work)
    {
        try {
            work();
        } catch (const Error &error) {
            tellSaving(Saving::Failing);
            if (!std::exchange(m_failing, true))
                tell(&SessionLibrary::failed, error);
            keepWaiting();
            m_retry.start();
        }
    }

    void tellSaving(Saving saving)
    {
        if (std::exchange(m_told, saving) != saving)
            tell(&SessionLibrary::savingChanged, saving);
    }

    /// Any thread.
    template <typename What> void tell(void (SessionLibrary::*signal)(What), std::type_identity_t<What> what)
    {
        SessionLibrary *library = &m_library;
        QMetaObject::invokeMethod(
            library, [library, signal, what = std::decay_t<What>(what)] { Q_EMIT(library->*signal)(what); },
            Qt::QueuedConnection);
    }

    SessionLibrary &m_library;
    std::unique_ptr<SessionStore> m_store;
    std::unique_ptr<LogSync> m_sync;
    std::deque<Waiting> m_waiting;
    WaitingFile m_file;
    QStringList m_changed;   ///< not told yet
    int m_left = 0;          ///< steps in front that an earlier program has left
    bool m_isInFile = false; ///< what waits, all of it
    bool m_isFileFailing = false;
    QTimer m_retry;
    bool m_flushing = false; ///< a flush is on its way
    bool m_failing = false;
    Saving m_told = Saving::Saved;
};

SessionLibrary::SessionLibrary(LibraryPlace place, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_worker(new Worker(*this))
{
    qRegisterMetaType<Saving>();
    qRegisterMetaType<std::vector<LibraryEntry>>();
    qRegisterMetaType<MendedLibrary>();
    m_thread.setObjectName(QStringLiteral("library"));
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            m_worker->takeOver();
            m_worker->open();
        },
        Qt::QueuedConnection);
}

SessionLibrary::~SessionLibrary()
{
    QMetaObject::invokeMethod(
        m_worker, [this] { m_worker->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    delete m_worker;
}

void SessionLibrary::write(Step step, const QString &changes)
{
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, waiting = Worker::Waiting{std::move(step), changes, nullptr, {}}]() mutable {
            worker->add(std::move(waiting));
        },
        Qt::QueuedConnection);
}

void SessionLibrary::writeNow(Step step, const QString &changes)
{
    auto written = std::make_shared<std::promise<void>>();
    const std::future<void> isWritten = written->get_future();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, waiting = Worker::Waiting{std::move(step), changes, std::move(written), {}}]() mutable {
            worker->add(std::move(waiting));
        },
        Qt::QueuedConnection);
    if (!m_isBehind && isWritten.wait_for(patience) == std::future_status::timeout)
        m_isBehind = true;
}

void SessionLibrary::onStore(Step ask)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, ask = std::move(ask)] { worker->ask(ask); }, Qt::QueuedConnection);
}

} // namespace spotter
