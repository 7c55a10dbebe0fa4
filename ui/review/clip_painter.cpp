#include "ui/review/clip_painter.h"

#include "ui/live/plates.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace spotter {

namespace {

constexpr SessionTime decisionStays = std::chrono::seconds(2);

/// The last of \p events that is not later than \p time; null where there is none.
template <typename Event, typename Time>
const Event *lastUntil(const std::vector<Event> &events, SessionTime time, Time timeOf)
{
    const auto behind = std::ranges::upper_bound(events, time, {}, timeOf);
    return behind == events.begin() ? nullptr : &*std::prev(behind);
}

} // namespace

ClipPainter::ClipPainter(const KeptSession &session, ClipLook look)
{
    if (look.words)
        m_captions = captionsOf(session);
    if (!look.decisions)
        return;
    std::ranges::copy_if(session.actions, std::back_inserter(m_decisions),
        [](const ActionEvent &action) { return action.token != ActionToken::Next; });
    m_repetitions = session.repetitions;
}

void ClipPainter::paint(QImage &picture, SessionTime time)
{
    QPainter painter(&picture);
    painter.setFont(QGuiApplication::font());
    const QRect place = picture.rect();
    paintCaption(painter, place, time);
    if (const Repetition *counted = lastUntil(m_repetitions, time, &Repetition::time))
        paintCount(painter, place, counted->number);
    const ActionEvent *decided = lastUntil(m_decisions, time, &ActionEvent::time);
    if (decided && time - decided->time < decisionStays)
        paintToken(painter, place, decided->token);
}

void ClipPainter::paintCaption(QPainter &painter, const QRect &place, SessionTime time)
{
    const Caption *caption = lastUntil(m_captions, time, &Caption::from);
    if (!caption || time > caption->to)
        return;
    const QSize room = roomForWords(place);
    if (m_plateOf != caption->from || m_plateFor != room) {
        Feedback said;
        said.token = caption->token;
        said.text = caption->text;
        m_plate = drawWords(said, room, false, 1.0, painter.font());
        m_plateOf = caption->from;
        m_plateFor = room;
    }
    paintWords(painter, place, m_plate);
}

} // namespace spotter
