#include "core/session/store_journal.h"

#include "core/session/json_fields.h"
#include "core/session/session_export.h"
#include "core/session/session_import.h"
#include "core/session/session_store.h"
#include "core/values/error.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

KeptSession partOf(const QJsonObject &value, const QString &place)
{
    return sessionFromJson(QJsonDocument(value).toJson(QJsonDocument::Compact), place);
}

std::vector<EventKind> kindsOf(const JsonFields &value)
{
    std::vector<EventKind> kinds;
    for (const QJsonValue &each : value.list("kinds")) {
        const JsonFields kind(each.toObject(), value.place());
        kinds.push_back({kind.text("name"), kind.text("key"), kind.flag("lasting")});
    }
    return kinds;
}

SessionStart startOf(const QString &name, const JsonFields &value)
{
    return {.name = name,
        .began = QDateTime::fromString(value.text("began"), Qt::ISODate),
        .source = value.text("source"),
        .live = value.flag("live"),
        .provenance = value.object("provenance")};
}

struct Call {
    const char *name;
    void (*carryOut)(SessionStore &store, const QString &session, const JsonFields &value, const QJsonObject &object);
};

using Store = SessionStore;
using Fields = JsonFields;
using Object = QJsonObject;

const std::array calls{
    Call{"begin",
        [](Store &to, const QString &name, const Fields &value, const Object &) { to.begin(startOf(name, value)); }},
    Call{"add",
        [](Store &to, const QString &name, const Fields &value, const Object &object) {
            to.addEvents(name, partOf(object, value.place()));
        }},
    Call{"addRun",
        [](Store &to, const QString &name, const Fields &value, const Object &object) {
            to.addRun(name, partOf(object, value.place()));
        }},
    Call{"addProvenance",
        [](Store &to, const QString &name, const Fields &, const Object &object) { to.addProvenance(name, object); }},
    Call{"review",
        [](Store &to, const QString &name, const Fields &value, const Object &) {
            to.put(name,
                Review{value.integer("utterance"), value.word("verdict", Verdict::Rewritten, &verdictKey),
                    value.text("text")});
        }},
    Call{"removeNote",
        [](Store &to, const QString &name, const Fields &value, const Object &) {
            to.removeNote(name, value.integer("id"));
        }},
    Call{"removeEvent",
        [](Store &to, const QString &name, const Fields &value, const Object &) {
            to.removeEvent(name, value.integer("id"));
        }},
    Call{"finish",
        [](Store &to, const QString &name, const Fields &value, const Object &) {
            to.finish(name, value.time("length"), value.word("state", SessionState::Repaired, &sessionStateKey));
        }},
    Call{"setTitle",
        [](Store &to, const QString &name, const Fields &value, const Object &) {
            to.setTitle(name, value.text("text"));
        }},
    Call{"setPerson",
        [](Store &to, const QString &name, const Fields &value, const Object &) {
            to.setPerson(name, value.text("text"));
        }},
    Call{"setExercise",
        [](Store &to, const QString &name, const Fields &value, const Object &) {
            to.setExercise(name, value.text("text"));
        }},
    Call{"setTrashed",
        [](Store &to, const QString &name, const Fields &value, const Object &) {
            to.setTrashed(name, value.flag("trashed"));
        }},
    Call{"destroy", [](Store &to, const QString &name, const Fields &, const Object &) { to.destroy(name); }},
    Call{"setVocabulary",
        [](Store &to, const QString &, const Fields &value, const Object &) { to.setVocabulary(kindsOf(value)); }},
};

} // namespace

void StoreJournal::note(const char *call, const QString &session, const QJsonObject &value)
{
    m_calls.append(QJsonObject{{QStringLiteral("call"), QLatin1String(call)}, {QStringLiteral("session"), session},
        {QStringLiteral("value"), value}});
}

void StoreJournal::begin(const SessionStart &start)
{
    note("begin", start.name,
        {{QStringLiteral("began"), start.began.toOffsetFromUtc(start.began.offsetFromUtc()).toString(Qt::ISODate)},
            {QStringLiteral("source"), start.source}, {QStringLiteral("live"), start.live},
            {QStringLiteral("provenance"), start.provenance}});
}

void StoreJournal::review(const QString &session, const Review &review)
{
    note("review", session,
        {{QStringLiteral("utterance"), review.utterance}, {QStringLiteral("verdict"), verdictKey(review.verdict)},
            {QStringLiteral("text"), review.text}});
}

void StoreJournal::vocabulary(const std::vector<EventKind> &kinds)
{
    QJsonArray list;
    for (const EventKind &kind : kinds)
        list.append(QJsonObject{{QStringLiteral("name"), kind.name}, {QStringLiteral("key"), kind.key},
            {QStringLiteral("lasting"), kind.lasting}});
    note("setVocabulary", {}, {{QStringLiteral("kinds"), list}});
}

QJsonObject StoreJournal::objectOf(const KeptSession &part)
{
    KeptSession dated = part;
    if (!dated.summary.began.isValid()) // an import wants it to be
        dated.summary.began = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    return QJsonDocument::fromJson(sessionJson(dated)).object();
}

void carryOut(const QJsonArray &noted, SessionStore &store)
{
    const QString place = Text::tr("A change that waited for the library");
    for (const QJsonValue &each : noted) {
        const JsonFields fields(each.toObject(), place);
        const QString name = fields.text("call");
        const auto *call =
            std::ranges::find_if(calls, [&](const Call &known) { return name == QLatin1String(known.name); });
        if (call == calls.end())
            fields.fail("call");
        const QJsonObject value = fields.object("value");
        call->carryOut(store, fields.text("session"), JsonFields(value, place), value);
    }
}

} // namespace spotter
