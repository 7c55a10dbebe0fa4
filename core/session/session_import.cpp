#include "core/session/session_import.h"

#include "core/session/json_fields.h"
#include "core/values/error.h"

#include <algorithm>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

template <typename Make> auto valuesOf(const JsonFields &session, const char *key, Make make)
{
    std::vector<decltype(make(session))> values;
    for (const QJsonValue &value : session.list(key)) {
        if (!value.isObject())
            session.fail(key);
        values.push_back(make(JsonFields(value.toObject(), session.place())));
    }
    return values;
}

LibraryEntry summaryFrom(const JsonFields &from)
{
    LibraryEntry summary;
    summary.name = from.text("name");
    summary.title = from.text("title");
    if (from.has("person")) // not before there were such
        summary.person = from.text("person");
    if (from.has("exercise"))
        summary.exercise = from.text("exercise");
    summary.began = QDateTime::fromString(from.text("began"), Qt::ISODate);
    summary.source = from.text("source");
    summary.live = from.flag("live");
    summary.coach = from.text("coach");
    summary.length = from.time("length");
    summary.state = from.word("state", SessionState::Repaired, &sessionStateKey);
    if (!summary.began.isValid())
        from.fail("began");
    return summary;
}

/// Not before they were kept, and not where nobody scored them.
ScoredFrames framesFrom(const JsonFields &action)
{
    if (!action.has("frames"))
        return {};
    ScoredFrames scored{action.word("scoring", FrameScoring::Attention, &scoringKey)};
    scored.frames = valuesOf(action, "frames", [](const JsonFields &from) {
        return ScoredFrame{from.time("time"), float(from.number("score")), from.flag("chosen")};
    });
    const bool isOrdered = std::ranges::is_sorted(scored.frames, {}, &ScoredFrame::time)
        && (scored.frames.empty() || scored.frames.back().time <= action.time("time"));
    if (!isOrdered || scored.scoring == FrameScoring::None)
        action.fail("frames");
    return scored;
}

KeptUtterance utteranceFrom(const JsonFields &from)
{
    return {{from.integer("id"), from.time("start"), from.time("end"), from.time("said"),
                from.word("token", ActionToken::Correct, &tokenText), from.text("text"), from.number("confidence"),
                from.text("coach"), from.flag("complete")},
        from.time("ended")};
}

Review reviewFrom(const JsonFields &from)
{
    const Verdict verdict = from.word("verdict", Verdict::Rewritten, &verdictKey);
    return {from.integer("id"), verdict, verdict == Verdict::Rewritten ? from.text("rewritten") : QString()};
}

/// Rows of RFC 4180, and the line on which each begins.
struct CsvRow {
    int line = 1;
    QStringList cells;
};

std::vector<CsvRow> csvRows(const QString &text, const QString &place)
{
    std::vector<CsvRow> rows;
    CsvRow row;
    QString cell;
    int line = 1;
    bool quoted = false;
    const auto endCell = [&] { row.cells << std::exchange(cell, {}); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        if (letter == u'\n')
            ++line;
        if (quoted && letter == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            cell += letter;
            ++i;
        } else if (letter == u'"') {
            quoted = !quoted;
        } else if (quoted) {
            cell += letter;
        } else if (letter == u',') {
            endCell();
        } else if (letter == u'\n') {
            endCell();
            rows.push_back(std::exchange(row, {line, {}}));
        } else if (letter != u'\r') {
            cell += letter;
        }
    }
    if (quoted)
        throw Error(Text::tr("A quotation mark is never closed"), place);
    if (!cell.isEmpty() || !row.cells.isEmpty()) {
        endCell();
        rows.push_back(row);
    }
    return rows;
}

class CsvFields {
public:
    CsvFields(QStringList heading, const QString &place)
        : m_heading(std::move(heading))
        , m_place(place)
    {
        for (const char *name : {"kind", "start", "end", "token", "confidence", "cause", "text", "verdict", "rewritten",
                 "coach", "range"}) {
            if (!m_heading.contains(QLatin1String(name)))
                throw Error(Text::tr("This is no session as Spotter exports it: there is no column \"%1\"")
                                .arg(QLatin1String(name)),
                    place, Text::tr("Choose a file that `spotter sessions export` has written"));
        }
    }

    void setRow(const CsvRow &row)
    {
        m_row = &row;
        if (row.cells.size() != m_heading.size())
            fail();
    }

    [[noreturn]] void fail() const
    {
        throw Error(Text::tr("Line %1 is not what it should be").arg(m_row->line), m_place,
            Text::tr("Export the session again"));
    }

    QString text(const char *column) const { return m_row->cells[m_heading.indexOf(QLatin1String(column))]; }

    double number(const char *column) const
    {
        bool ok = false;
        const double value = text(column).toDouble(&ok);
        if (!ok)
            fail();
        return value;
    }

    SessionTime time(const char *column) const
    {
        const std::optional<SessionTime> time = timeOfSeconds(number(column));
        if (!time)
            fail();
        return *time;
    }

    template <typename Value> Value word(const char *column, Value last, QString (*wordOf)(Value)) const
    {
        for (int i = 0; i <= int(last); ++i) {
            if (wordOf(Value(i)) == text(column))
                return Value(i);
        }
        fail();
    }

private:
    QStringList m_heading;
    const CsvRow *m_row = nullptr;
    const QString &m_place;
};

void addRow(KeptSession &session, const CsvFields &row)
{
    const QString kind = row.text("kind");
    const SessionTime from = row.time("start");
    const SessionTime to = row.time("end");
    if (kind == QLatin1String("action")) {
        session.actions.push_back({.time = from,
            .token = row.word("token", ActionToken::Correct, &tokenText),
            .confidence = row.number("confidence"),
            .cause = row.word("cause", Cause::Model, &causeKey)});
    } else if (kind == QLatin1String("utterance")) {
        const int id = int(session.utterances.size());
        session.utterances.push_back({{.id = id,
                                          .from = from,
                                          .to = from,
                                          .said = from,
                                          .token = row.word("token", ActionToken::Correct, &tokenText),
                                          .text = row.text("text"),
                                          .confidence = row.number("confidence"),
                                          .coach = row.text("coach"),
                                          .complete = true},
            to});
        const Verdict verdict = row.word("verdict", Verdict::Rewritten, &verdictKey);
        if (verdict != Verdict::None)
            session.reviews.push_back({id, verdict, row.text("rewritten")});
        session.summary.coach = row.text("coach");
    } else if (kind == QLatin1String("repetition")) {
        session.repetitions.push_back({from, to, int(row.text("text").toLongLong()), row.number("range")});
    } else if (kind == QLatin1String("note")) {
        session.notes.push_back({int(session.notes.size()) + 1, from, row.text("text")});
    } else if (kind == QLatin1String("event")) {
        session.ownEvents.push_back({int(session.ownEvents.size()) + 1, row.text("text"), from, to});
    } else if (kind == QLatin1String("gap")) {
        session.gaps.push_back({from, to, row.word("cause", GapReason::NotRecorded, &gapKey)});
    } else {
        row.fail();
    }
    session.summary.length = std::max(session.summary.length, to);
}

} // namespace

KeptSession sessionFromJson(const QByteArray &bytes, const QString &place)
{
    const JsonFields all(jsonObjectFrom(bytes, place), place);
    if (!all.has("format") || all.text("format") != QLatin1String("spotter-session"))
        throw Error(Text::tr("This JSON is no session as Spotter exports it"), place,
            Text::tr("Choose a file that `spotter sessions export` has written"));
    if (all.integer("version") != 1)
        throw Error(Text::tr("This session was exported by a newer Spotter"), place, Text::tr("Update Spotter"));

    KeptSession session;
    session.summary = summaryFrom(JsonFields(all.object("session"), place));
    session.provenance = all.object("provenance");
    session.actions = valuesOf(all, "actions", [](const JsonFields &from) {
        return ActionEvent{from.time("time"), from.integer("chunk"),
            from.word("token", ActionToken::Correct, &tokenText), from.number("confidence"),
            from.word("cause", Cause::Model, &causeKey), from.number("motion_score"), from.time("latency"),
            framesFrom(from)};
    });
    session.utterances = valuesOf(all, "utterances", utteranceFrom);
    session.reviews = valuesOf(all, "utterances", reviewFrom);
    std::erase_if(session.reviews, [](const Review &review) { return review.verdict == Verdict::None; });
    session.repetitions = valuesOf(all, "repetitions", [](const JsonFields &from) {
        return Repetition{from.time("start"), from.time("end"), from.integer("number"), from.number("range")};
    });
    session.motion = valuesOf(all, "motion", [](const JsonFields &from) {
        return MotionSample{from.time("time"), from.number("level"), from.number("phase"), from.flag("present"),
            from.integer("repetitions")};
    });
    session.gaps = valuesOf(all, "gaps", [](const JsonFields &from) {
        return Gap{from.time("start"), from.time("end"), from.word("reason", GapReason::NotRecorded, &gapKey)};
    });
    session.degradations = valuesOf(all, "degradations", [](const JsonFields &from) {
        return Degradation{from.time("time"), from.text("cause"), from.text("effect"), from.flag("active")};
    });
    session.notes = valuesOf(all, "notes", [](const JsonFields &from) {
        return Note{from.integer("id"), from.time("time"), from.text("text")};
    });
    if (all.has("own_events")) {
        session.ownEvents = valuesOf(all, "own_events", [](const JsonFields &from) {
            return OwnEvent{from.integer("id"), from.text("name"), from.time("start"), from.time("end")};
        });
    }
    session.changes = valuesOf(all, "setting_changes", [](const JsonFields &from) {
        return SettingChange{from.time("time"), from.text("key"), from.text("before"), from.text("after")};
    });
    return session;
}

KeptSession sessionFromCsv(const QByteArray &bytes, const QString &place)
{
    const std::vector<CsvRow> rows = csvRows(QString::fromUtf8(bytes), place);
    CsvFields fields(rows.empty() ? QStringList() : rows.front().cells, place);
    KeptSession session;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        fields.setRow(rows[i]);
        addRow(session, fields);
    }
    session.summary.state = SessionState::Finished;
    return session;
}

} // namespace spotter
