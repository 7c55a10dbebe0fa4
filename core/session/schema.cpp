#include "core/session/schema.h"

namespace spotter {

namespace {

// DOUBLE PRECISION is what PostgreSQL calls it; SQLite reads any such word as REAL.
// Times are nanoseconds of the session; tokens, causes, reasons and verdicts are the words of core/values.
constexpr const char *firstTables[] = {
    "CREATE TABLE session ("
    " id BIGINT PRIMARY KEY,"
    " name TEXT NOT NULL UNIQUE,"
    " began TEXT NOT NULL," // ISO 8601 with its offset
    " title TEXT NOT NULL DEFAULT '',"
    " source TEXT NOT NULL,"
    " live INTEGER NOT NULL,"
    " state TEXT NOT NULL,"
    " provenance TEXT NOT NULL," // JSON
    " coach TEXT NOT NULL DEFAULT '',"
    " length_ns BIGINT NOT NULL DEFAULT 0,"
    " repetitions INTEGER NOT NULL DEFAULT 0," // counted here too, so that a library of thousands opens at once
    " utterances INTEGER NOT NULL DEFAULT 0,"
    " reviewed INTEGER NOT NULL DEFAULT 0,"
    " rejected INTEGER NOT NULL DEFAULT 0,"
    " trashed TEXT)", // when; null: it is not

    "CREATE TABLE action (session BIGINT NOT NULL, time_ns BIGINT NOT NULL, chunk INTEGER NOT NULL, token TEXT NOT "
    "NULL,"
    " confidence DOUBLE PRECISION NOT NULL, cause TEXT NOT NULL, score DOUBLE PRECISION NOT NULL, latency_ns BIGINT "
    "NOT NULL)",
    "CREATE INDEX action_of_session ON action (session, time_ns)",

    "CREATE TABLE utterance (session BIGINT NOT NULL, id INTEGER NOT NULL, from_ns BIGINT NOT NULL, to_ns BIGINT NOT "
    "NULL,"
    " said_ns BIGINT NOT NULL, ended_ns BIGINT NOT NULL, token TEXT NOT NULL, words TEXT NOT NULL,"
    " confidence DOUBLE PRECISION NOT NULL, coach TEXT NOT NULL, complete INTEGER NOT NULL, PRIMARY KEY (session, id))",

    "CREATE TABLE repetition (session BIGINT NOT NULL, from_ns BIGINT NOT NULL, time_ns BIGINT NOT NULL,"
    " number INTEGER NOT NULL, extent DOUBLE PRECISION NOT NULL)",
    "CREATE INDEX repetition_of_session ON repetition (session, time_ns)",

    "CREATE TABLE motion (session BIGINT NOT NULL, from_ns BIGINT NOT NULL, samples BYTEA NOT NULL)", // see MotionPack
    "CREATE INDEX motion_of_session ON motion (session, from_ns)",

    "CREATE TABLE gap (session BIGINT NOT NULL, from_ns BIGINT NOT NULL, to_ns BIGINT NOT NULL, reason TEXT NOT NULL)",
    "CREATE INDEX gap_of_session ON gap (session, from_ns)",

    "CREATE TABLE degradation (session BIGINT NOT NULL, time_ns BIGINT NOT NULL, cause TEXT NOT NULL,"
    " effect TEXT NOT NULL, active INTEGER NOT NULL)",
    "CREATE INDEX degradation_of_session ON degradation (session, time_ns)",

    "CREATE TABLE note (session BIGINT NOT NULL, id INTEGER NOT NULL, time_ns BIGINT NOT NULL, words TEXT NOT NULL,"
    " PRIMARY KEY (session, id))",

    "CREATE TABLE review (session BIGINT NOT NULL, utterance INTEGER NOT NULL, verdict TEXT NOT NULL,"
    " words TEXT NOT NULL, PRIMARY KEY (session, utterance))",

    "CREATE TABLE setting_change (session BIGINT NOT NULL, time_ns BIGINT NOT NULL, setting TEXT NOT NULL,"
    " before_change TEXT NOT NULL, after_change TEXT NOT NULL)",
    "CREATE INDEX setting_change_of_session ON setting_change (session, time_ns)",
    nullptr,
};

// Another run of a session is a session of its own kind: it has all tables, but no film and no place in the list.
constexpr const char *runsOfSessions[] = {
    "ALTER TABLE session ADD COLUMN run_of BIGINT", // the session; null: it is no run
    "CREATE INDEX session_run ON session (run_of)",
    nullptr,
};

// A number is given to one session only, so that none is written into another that was begun after it was deleted.
constexpr const char *ownFields[] = {
    "ALTER TABLE session ADD COLUMN person TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE session ADD COLUMN exercise TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE session ADD COLUMN machine TEXT NOT NULL DEFAULT ''", // that has its folder
    "ALTER TABLE session ADD COLUMN accepted INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE session ADD COLUMN moving_ns BIGINT NOT NULL DEFAULT 0", // in repetitions
    "UPDATE session SET accepted = (SELECT COUNT(*) FROM review WHERE review.session = session.id"
    " AND review.verdict = 'accepted'), moving_ns = (SELECT COALESCE(SUM(time_ns - from_ns), 0) FROM repetition"
    " WHERE repetition.session = session.id)",

    "CREATE TABLE session_number (last_number BIGINT NOT NULL)",
    "INSERT INTO session_number SELECT COALESCE(MAX(id), 0) FROM session",

    "CREATE TABLE event_kind (name TEXT PRIMARY KEY, shortcut TEXT NOT NULL, lasting INTEGER NOT NULL,"
    " place INTEGER NOT NULL)",
    "CREATE TABLE own_event (session BIGINT NOT NULL, id INTEGER NOT NULL, name TEXT NOT NULL, from_ns BIGINT NOT NULL,"
    " to_ns BIGINT NOT NULL, PRIMARY KEY (session, id))",
    nullptr,
};

constexpr const char *framesOfDecisions[] = {
    "ALTER TABLE action ADD COLUMN frames BYTEA", // see packFrames(); null: they were not kept
    nullptr,
};

constexpr SchemaStep steps[] = {firstTables, runsOfSessions, ownFields, framesOfDecisions};

} // namespace

std::span<const SchemaStep> schemaSteps()
{
    return steps;
}

} // namespace spotter
