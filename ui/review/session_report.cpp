#include "ui/review/session_report.h"

#include "core/media/convert.h"
#include "core/media/decoder.h"
#include "core/session/captions.h"
#include "core/session/session_folder.h"
#include "core/session/whole_file.h"
#include "core/values/error.h"
#include "ui/review/report_figures.h"
#include "ui/sessions/sessions_model.h"
#include "ui/token_look.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SessionReport)
};

// Points, 72 an inch.
constexpr double margin = 42;
constexpr double titleSize = 20;
constexpr double headingSize = 13;
constexpr double textSize = 10;
constexpr double gap = 14;
constexpr double pictureWidth = 250;
constexpr double timelineHeight = 96;
constexpr double timeWidth = 48;
const QColor ink(24, 28, 32);
const QColor faint(92, 100, 108);
const QColor line(200, 205, 210);
const QColor motionFill(214, 222, 230);

/// On paper, which is white whatever the theme.
QColor tokenInk(ActionToken token)
{
    QPalette paper;
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, Qt::black);
    return tokenColour(token, paper);
}

QPageSize pageSize()
{
    return QPageSize(
        QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4);
}

/// Where somebody is seen at work: in the midst of a repetition in the midst of the session.
QImage picture(const KeptSession &session)
{
    const std::vector<Repetition> &repetitions = session.repetitions;
    const Repetition *middle = repetitions.empty() ? nullptr : &repetitions[repetitions.size() / 2];
    const SessionTime moment = middle ? (middle->from + middle->time) / 2 : session.summary.length / 2;
    try {
        Decoder film(videoPath(session.summary.folder));
        film.seek(moment);
        if (const std::optional<Frame> frame = film.next())
            return toImage(*frame);
    } catch (const Error &) { // without a film the page has no picture
    }
    return {};
}

class Page {
public:
    Page(QPainter &painter, const KeptSession &session, QSizeF size)
        : m_painter(painter)
        , m_session(session)
        , m_area(margin, margin, size.width() - 2 * margin, size.height() - 2 * margin)
        , m_fromRight(QGuiApplication::isRightToLeft())
    {
    }

    void draw()
    {
        drawHead();
        drawPictureAndFigures();
        drawTimeline();
        drawLines();
        drawFoot();
    }

private:
    void use(double size, QColor colour = ink, int weight = QFont::Normal)
    {
        QFont font = QGuiApplication::font();
        font.setPixelSize(int(size));
        font.setWeight(QFont::Weight(weight));
        m_painter.setFont(font);
        m_painter.setPen(colour);
    }

    /// \p leading counts from where lines begin in the language.
    QRectF place(double leading, double top, double width, double height) const
    {
        const double left = m_fromRight ? m_area.right() - leading - width : m_area.left() + leading;
        return {left, top, width, height};
    }

    /// AlignLeft and AlignRight are those of the language.
    void write(const QRectF &place, const QString &text, Qt::Alignment alignment = Qt::AlignLeft)
    {
        m_painter.drawText(place, int(alignment | Qt::AlignVCenter), text);
    }

    void heading(const QString &text)
    {
        use(headingSize, ink, QFont::DemiBold);
        write(place(0, m_y, m_area.width(), headingSize * 1.5), text);
        m_y += headingSize * 1.5 + 4;
    }

    void drawHead()
    {
        m_y = m_area.top();
        use(titleSize, ink, QFont::DemiBold);
        const QString title =
            QFontMetricsF(m_painter.font()).elidedText(sessionTitle(m_session.summary), Qt::ElideRight, m_area.width());
        write(place(0, m_y, m_area.width(), titleSize * 1.4), title);
        m_y += titleSize * 1.4;
        QStringList about;
        if (!m_session.summary.title.isEmpty()) // else the title is the date
            about << QLocale().toString(m_session.summary.began, QLocale::LongFormat);
        if (!m_session.summary.source.isEmpty())
            about << m_session.summary.source;
        if (!m_session.summary.coach.isEmpty())
            about << Text::tr("coached by %1").arg(m_session.summary.coach);
        use(textSize, faint);
        write(place(0, m_y, m_area.width(), textSize * 1.6),
            QFontMetricsF(m_painter.font())
                .elidedText(about.join(QStringLiteral(" · ")), Qt::ElideRight, m_area.width()));
        m_y += textSize * 1.6 + gap;
    }

    void drawPictureAndFigures()
    {
        const QImage shown = picture(m_session);
        double below = m_y;
        double leading = 0;
        if (!shown.isNull()) {
            const QSizeF size = QSizeF(shown.size()).scaled(pictureWidth, pictureWidth * 0.75, Qt::KeepAspectRatio);
            m_painter.drawImage(place(0, m_y, size.width(), size.height()), shown);
            below = m_y + size.height();
            leading = pictureWidth + gap;
        }
        const double width = m_area.width() - leading;
        const double row = textSize * 1.75;
        for (const ReportFigure &figure : reportFigures(m_session)) {
            use(textSize, faint);
            write(place(leading, m_y, width * 0.7, row), figure.name);
            use(textSize, ink, QFont::DemiBold);
            write(place(leading + width * 0.7, m_y, width * 0.3, row), figure.value, Qt::AlignRight);
            m_painter.setPen(line);
            m_painter.drawLine(
                place(leading, m_y + row, width, 0).topLeft(), place(leading, m_y + row, width, 0).topRight());
            m_y += row;
        }
        m_y = std::max(m_y, below) + gap;
    }

    double xOf(SessionTime time) const
    {
        const double length = std::max(1e-3, toSeconds(m_session.summary.length));
        return m_area.left() + m_area.width() * std::clamp(toSeconds(time) / length, 0.0, 1.0);
    }

    void drawTimeline()
    {
        heading(Text::tr("Timeline"));
        const QRectF box(m_area.left(), m_y, m_area.width(), timelineHeight);
        m_painter.save();
        m_painter.setClipRect(box.adjusted(-4, -1, 4, 1));
        drawMotion(box.adjusted(0, 0, 0, -timelineHeight * 0.4));
        for (const Repetition &repetition : m_session.repetitions) {
            m_painter.setPen(QPen(faint, 0.6));
            const double x = xOf(repetition.time);
            m_painter.drawLine(
                QPointF(x, box.bottom() - timelineHeight * 0.38), QPointF(x, box.bottom() - timelineHeight * 0.26));
        }
        constexpr double mark = 7;
        for (const KeptUtterance &utterance : m_session.utterances) {
            const QRectF shape(
                xOf(utterance.feedback.said) - mark / 2, box.bottom() - timelineHeight * 0.2, mark, mark);
            m_painter.fillPath(tokenShape(utterance.feedback.token, shape), tokenInk(utterance.feedback.token));
        }
        m_painter.restore();
        m_painter.setPen(line);
        m_painter.drawLine(box.bottomLeft(), box.bottomRight());
        drawScale(box.bottom());
        m_y = box.bottom() + textSize * 1.9;
        drawLegend();
        m_y += textSize * 1.6 + gap;
    }

    /// What the shapes mean.
    void drawLegend()
    {
        double leading = 0;
        const auto add = [&](const QString &name, auto drawSign) {
            const double width = QFontMetricsF(m_painter.font()).horizontalAdvance(name);
            drawSign(place(leading, m_y + textSize * 0.35, textSize * 0.7, textSize * 0.7));
            m_painter.setPen(faint);
            write(place(leading + textSize + 2, m_y, width + 2, textSize * 1.4), name);
            leading += textSize + width + 2 * gap;
        };
        use(textSize * 0.85, faint);
        for (const ActionToken token : {ActionToken::Feedback, ActionToken::Correct})
            add(tokenName(token),
                [&](const QRectF &sign) { m_painter.fillPath(tokenShape(token, sign), tokenInk(token)); });
        add(Text::tr("repetition"), [&](const QRectF &sign) {
            m_painter.drawLine(QPointF(sign.center().x(), sign.top()), QPointF(sign.center().x(), sign.bottom()));
        });
        add(Text::tr("movement"), [&](const QRectF &sign) { m_painter.fillRect(sign, motionFill); });
    }

    /// The greatest movement in each of a few hundred columns.
    void drawMotion(const QRectF &box)
    {
        constexpr int columns = 400;
        std::array<double, columns> levels{};
        for (const MotionSample &sample : m_session.motion) {
            const double share = (xOf(sample.time) - box.left()) / box.width();
            double &level = levels[std::size_t(std::min(columns - 1, int(share * columns)))];
            level = std::max(level, sample.level);
        }
        QPolygonF curve{box.bottomLeft()};
        for (int i = 0; i < columns; ++i)
            curve << QPointF(box.left() + box.width() * i / (columns - 1),
                box.bottom() - box.height() * std::clamp(levels[std::size_t(i)], 0.0, 1.0));
        curve << box.bottomRight();
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(motionFill);
        m_painter.drawPolygon(curve);
        m_painter.setBrush(Qt::NoBrush);
    }

    void drawScale(double top)
    {
        constexpr std::array<int, 12> steps_s{1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600};
        const double length = toSeconds(m_session.summary.length);
        const auto step = std::ranges::find_if(steps_s, [&](int seconds) { return length / seconds <= 9; });
        const int every_s = step == steps_s.end() ? steps_s.back() * int(length / steps_s.back() / 9 + 1) : *step;
        use(textSize * 0.85, faint);
        for (int at_s = 0; at_s <= int(length); at_s += every_s) {
            const double x = xOf(std::chrono::seconds(at_s));
            const QString label = QStringLiteral("%1:%2").arg(at_s / 60).arg(at_s % 60, 2, 10, QLatin1Char('0'));
            m_painter.drawLine(QPointF(x, top), QPointF(x, top + 3));
            const double width = QFontMetricsF(m_painter.font()).horizontalAdvance(label);
            const double left = std::clamp(x - width / 2, m_area.left(), m_area.right() - width);
            m_painter.drawText(QPointF(left, top + textSize * 1.3), label);
        }
    }

    void drawLines()
    {
        heading(Text::tr("What was said"));
        const std::vector<Caption> captions = captionsOf(m_session);
        use(textSize);
        if (captions.empty())
            write(place(0, m_y, m_area.width(), textSize * 1.6), Text::tr("Nothing, or all of it was rejected."));
        const double bottom = m_area.bottom() - 3 * textSize;
        for (std::size_t i = 0; i < captions.size(); ++i) {
            const Caption &caption = captions[i];
            const double leading = timeWidth + textSize + 6;
            const QRectF room = place(leading, m_y, m_area.width() - leading, bottom - m_y);
            const int flags = int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap;
            const double height = m_painter.boundingRect(room, flags, caption.text).height();
            const bool isLast = i + 1 == captions.size();
            if (m_y + height + (isLast ? 0 : textSize * 1.6) > bottom) {
                use(textSize, faint);
                write(place(0, m_y, m_area.width(), textSize * 1.6),
                    Text::tr("and %n more line(s)", nullptr, int(captions.size() - i)));
                return;
            }
            use(textSize, faint);
            write(place(0, m_y, timeWidth, textSize * 1.3), clockText(caption.from));
            const QRectF shape = place(timeWidth, m_y + textSize * 0.3, textSize * 0.8, textSize * 0.8);
            m_painter.fillPath(tokenShape(caption.token, shape), tokenInk(caption.token));
            use(textSize);
            m_painter.drawText(room, flags, caption.text);
            m_y += height + 4;
        }
    }

    void drawFoot()
    {
        use(textSize * 0.8, faint);
        const QString fingerprint = m_session.provenance.value(QLatin1String("settings_sha256")).toString().left(12);
        const QString words = fingerprint.isEmpty()
            ? Text::tr("Spotter %1").arg(QCoreApplication::applicationVersion())
            : Text::tr("Spotter %1 · settings %2").arg(QCoreApplication::applicationVersion(), fingerprint);
        write(place(0, m_area.bottom() - textSize, m_area.width(), textSize * 1.2), words);
    }

    QPainter &m_painter;
    const KeptSession &m_session;
    QRectF m_area;
    bool m_fromRight;
    double m_y = 0;
};

} // namespace

void writeReport(const KeptSession &session, const QString &path)
{
    QBuffer pages;
    pages.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&pages);
        writer.setPageSize(pageSize());
        writer.setPageMargins({});
        writer.setTitle(sessionTitle(session.summary));
        writer.setCreator(QStringLiteral("Spotter"));
        QPainter painter(&writer);
        const double scale = writer.resolution() / 72.0;
        painter.scale(scale, scale);
        painter.setLayoutDirection(QGuiApplication::layoutDirection());
        Page(painter, session, pageSize().size(QPageSize::Point)).draw();
    }
    writeWholeFile(path, pages.data());
}

} // namespace spotter
