// A program that records a session and tells on standard output what it has shown, until somebody kills it.
#pragma once

namespace spotter {

/// Plays the film argv[2] as a session kept in the library argv[3], on a disk that takes argv[4] milliseconds to sync.
/// Lines: "frame NS" for each picture, and for each event "action NS", "repetition NS", "gap NS" or "words ID TEXT".
int recordUntilKilled(int argc, char **argv);

} // namespace spotter
