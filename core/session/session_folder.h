// Where a session lies on the disk: one folder each, beside the library's database.
//
//   library.db                     events, verdicts, notes and what is known of every session
//   2026-03-01_18-30-05/video.mp4  its film: H.264 in fragmented MP4, readable at any moment
//                      start.json     what was known when it began, should the library not have got so far
//                      thumbnail.jpg
//                      recording.lock   while a program records it
#pragma once

#include "core/session/library_place.h"

#include <QDateTime>
#include <QString>

namespace spotter {

/// Makes an empty folder in \p library that is named after \p began, with a number behind it where that one is taken.
/// Where the database is shared, behind this machine's name: others name theirs by the same clock. Returns its name.
/// Throws Error where it cannot be made. Any thread.
QString makeSessionFolder(const LibraryPlace &library, const QDateTime &began);

/// Another run of a session, with other settings over the same film, is named after it: "2026-03-01_18-30-05#2". What
/// was coached first is run 1 and has the session's own name.
QString nameOfRun(const QString &session, int number);
bool isRun(const QString &name);
int runNumber(const QString &name);
/// Of the session that \p name is a run of; itself where it is the first.
QString firstRun(const QString &name);

QString databasePath(const QString &library);
/// Of a run: that of its session.
QString sessionPath(const QString &library, const QString &name);
QString videoPath(const QString &sessionFolder);
QString thumbnailPath(const QString &sessionFolder);
QString startPath(const QString &sessionFolder);
QString lockPath(const QString &sessionFolder);

/// Where a user's sessions lie when the settings name no folder: "sessions" in the user's data folder for Spotter.
QString usualLibraryFolder();

} // namespace spotter
