// A library with sessions in it, for tests of the pages that show them.
#pragma once

#include "core/media/video_writer.h"
#include "core/session/session_folder.h"
#include "core/session/session_store.h"

#include <QDir>
#include <QImage>

namespace spotter {

/// A session with \p utterances, one each second, a repetition and a motion sample in each of its seconds, and one
/// note.
inline QString keepSession(SessionStore &store, const QString &name, int utterances, int length_s = 10)
{
    using namespace std::chrono_literals;
    QDir().mkpath(sessionPath(store.folder(), name));
    store.begin({.name = name,
        .began = QDateTime(QDate(2026, 3, 1), QTime(18, 30, 5), Qt::OffsetFromUTC, 0),
        .source = QStringLiteral("Webcam"),
        .live = true});
    for (int second = 0; second < length_s; ++second) {
        store.add(name, std::vector{MotionSample{std::chrono::seconds(second), 0.5, -1.0, true, second}});
        if (second > 0)
            store.add(name, Repetition{std::chrono::seconds(second - 1), std::chrono::seconds(second), second});
    }
    for (int id = 0; id < utterances; ++id) {
        const SessionTime said = std::chrono::seconds(id + 1);
        store.add(name, ActionEvent{said, id, ActionToken::Feedback, 0.9, Cause::Form, 0.5, 10ms});
        store.add(name,
            KeptUtterance{{.id = id,
                              .from = said - 1s,
                              .to = said,
                              .said = said,
                              .token = ActionToken::Feedback,
                              .text = QStringLiteral("Line %1").arg(id),
                              .confidence = 0.9,
                              .coach = QStringLiteral("motion"),
                              .complete = true},
                said + 500ms});
    }
    store.put(name, Note{1, 1500ms, QStringLiteral("look here")});
    store.finish(name, std::chrono::seconds(length_s));
    return name;
}

/// The film of a session: \p frames pictures, ten a second, each brighter than the one before.
inline void makeFilm(const QString &sessionFolder, int frames)
{
    VideoWriter writer(videoPath(sessionFolder), {160, 120}, 10.0, YuvMatrix::Bt601);
    QImage picture(160, 120, QImage::Format_RGB32);
    for (int i = 0; i < frames; ++i) {
        const int grey = 20 + 200 * i / frames;
        picture.fill(QColor(grey, grey, grey));
        writer.write(picture, std::chrono::milliseconds(100 * i));
    }
    writer.finish();
}

} // namespace spotter
