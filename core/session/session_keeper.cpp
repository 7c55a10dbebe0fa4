#include "core/session/session_keeper.h"

#include "core/session/session_folder.h"
#include "core/session/session_start.h"

#include <algorithm>

namespace spotter {

namespace {

constexpr SessionTime longestMotion = std::chrono::seconds(1);

} // namespace

SessionKeeper::SessionKeeper(SessionLibrary &library)
    : m_library(library)
{
}

QString SessionKeeper::begin(SessionStart start)
{
    start.name = makeSessionFolder(m_library.place(), start.began);
    const QString folder = sessionPath(m_library.folder(), start.name);
    m_lock = std::make_unique<QLockFile>(lockPath(folder));
    m_lock->setStaleLockTime(0);
    m_lock->tryLock();
    writeStart(folder, start);
    m_name = start.name;
    m_motion.clear();
    m_latest = {};
    m_running = true;
    m_library.write([start](SessionStore &store) { store.begin(start); }, m_name);
    return folder;
}

void SessionKeeper::leave()
{
    m_lock.reset();
}

void SessionKeeper::forget()
{
    leave();
    m_name.clear();
}

template <typename Event> void SessionKeeper::keepNow(const Event &event, const QString &changes)
{
    if (!m_running)
        return;
    writeMotion();
    m_library.writeNow([name = m_name, event](SessionStore &store) { store.add(name, event); }, changes);
}

void SessionKeeper::keep(const ActionEvent &event)
{
    m_latest = std::max(m_latest, event.time);
    keepNow(event);
}

void SessionKeeper::keep(const Feedback &feedback)
{
    m_latest = std::max(m_latest, feedback.said);
    keepNow(KeptUtterance{feedback, m_latest});
}

void SessionKeeper::keep(const Repetition &repetition)
{
    m_latest = std::max(m_latest, repetition.time);
    keepNow(repetition);
}

void SessionKeeper::keep(const Gap &gap)
{
    m_latest = std::max(m_latest, gap.to);
    keepNow(gap);
}

void SessionKeeper::keep(const Degradation &degradation)
{
    m_latest = std::max(m_latest, degradation.time);
    keepNow(degradation);
}

void SessionKeeper::keep(const MotionSample &sample)
{
    if (!m_running)
        return;
    m_latest = std::max(m_latest, sample.time);
    m_motion.push_back(sample);
    if (m_latest - m_motion.front().time >= longestMotion)
        writeMotion();
}

void SessionKeeper::writeMotion()
{
    if (m_motion.empty())
        return;
    m_library.write(
        [name = m_name, samples = std::exchange(m_motion, {})](SessionStore &store) { store.add(name, samples); });
}

void SessionKeeper::end()
{
    if (!std::exchange(m_running, false))
        return;
    writeMotion();
    m_library.write([name = m_name, length = m_latest](SessionStore &store) { store.finish(name, length); }, m_name);
}

void SessionKeeper::keepRecordingGap(const Gap &gap)
{
    if (!m_name.isEmpty())
        m_library.write([name = m_name, gap](SessionStore &store) { store.add(name, gap); });
}

void SessionKeeper::keep(const Review &review)
{
    if (!m_name.isEmpty())
        m_library.write([name = m_name, review](SessionStore &store) { store.put(name, review); }, m_name);
}

void SessionKeeper::keep(const Note &note)
{
    if (!m_name.isEmpty())
        m_library.write([name = m_name, note](SessionStore &store) { store.put(name, note); });
}

void SessionKeeper::removeNote(int id)
{
    if (!m_name.isEmpty())
        m_library.write([name = m_name, id](SessionStore &store) { store.removeNote(name, id); });
}

void SessionKeeper::keep(const OwnEvent &event)
{
    if (!m_name.isEmpty())
        m_library.write([name = m_name, event](SessionStore &store) { store.put(name, event); });
}

void SessionKeeper::removeEvent(int id)
{
    if (!m_name.isEmpty())
        m_library.write([name = m_name, id](SessionStore &store) { store.removeEvent(name, id); });
}

void SessionKeeper::keep(const SettingChange &change)
{
    if (!m_name.isEmpty())
        m_library.write([name = m_name, change](SessionStore &store) { store.add(name, change); });
}

void SessionKeeper::keepProvenance(std::function<QJsonObject()> look)
{
    if (!m_name.isEmpty())
        m_library.write(
            [name = m_name, look = std::move(look)](SessionStore &store) { store.addProvenance(name, look()); });
}

} // namespace spotter
