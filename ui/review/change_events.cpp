#include "ui/review/change_events.h"

#include <QCoreApplication>

namespace spotter {

namespace {

struct Steps {
    Q_DECLARE_TR_FUNCTIONS(EventSteps)
};

} // namespace

OwnEventsStep::OwnEventsStep(OwnEventsModel &model, Name name, std::vector<Change> changes)
    : UndoStep(std::move(name))
    , m_model(model)
    , m_changes(std::move(changes))
{
    QObject::connect(&model, &QAbstractItemModel::modelReset, &m_life, [this] { setObsolete(true); });
}

void OwnEventsStep::undo()
{
    for (const Change &change : m_changes)
        put(change.before, change.after);
}

void OwnEventsStep::redo()
{
    for (const Change &change : m_changes)
        put(change.after, change.before);
}

void OwnEventsStep::put(const std::optional<OwnEvent> &wanted, const std::optional<OwnEvent> &present)
{
    if (wanted)
        m_model.put(*wanted);
    else
        m_model.remove(present->id);
}

VocabularyStep::VocabularyStep(VocabularyModel &model, std::vector<EventKind> after)
    : UndoStep([] { return Steps::tr("Change the words for own events"); })
    , m_model(model)
    , m_before(model.kinds())
    , m_after(std::move(after))
{
}

OwnEventsStep *markEvent(OwnEventsModel &model, const EventKind &kind, SessionTime now)
{
    if (const auto begun = kind.lasting ? model.begun(kind.name) : std::nullopt) {
        OwnEvent ended = *begun;
        ended.from = std::min(begun->from, now); // it may be ended by going back to where it began
        ended.to = std::max(begun->from, now);
        const auto name = [name = kind.name] { return Steps::tr("End “%1”").arg(name); };
        return new OwnEventsStep(model, name, {{begun, ended}});
    }
    const OwnEvent event{.id = model.freeId(), .name = kind.name, .from = now, .to = now};
    const auto name = [name = kind.name, lasting = kind.lasting] {
        return (lasting ? Steps::tr("Begin “%1”") : Steps::tr("Mark “%1”")).arg(name);
    };
    return new OwnEventsStep(model, name, {{{}, event}});
}

OwnEventsStep *removeEvents(OwnEventsModel &model, const std::vector<int> &ids)
{
    std::vector<OwnEventsStep::Change> changes;
    for (const int id : ids)
        changes.push_back({model.event(id), {}});
    const auto name = [count = int(ids.size()), name = changes.front().before->name] {
        return count == 1 ? Steps::tr("Remove “%1”").arg(name) : Steps::tr("Remove %n event(s)", nullptr, count);
    };
    return new OwnEventsStep(model, name, std::move(changes));
}

} // namespace spotter
