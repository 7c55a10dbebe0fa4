#include "ui/transcript/transcript_delegate.h"

#include "ui/icons.h"
#include "ui/keep_translated.h"
#include "ui/token_look.h"
#include "ui/transcript/transcript_model.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace spotter {

namespace {

constexpr int margin_px = 8;
constexpr int gap_px = 4;
constexpr int signSize_px = 14;
constexpr int editorLines = 3;

bool isNote(const QModelIndex &index)
{
    return index.data(TranscriptModel::KindRole).toInt() == int(TranscriptModel::Kind::Note);
}

QString wordsOf(const QModelIndex &index)
{
    const QString text = index.data(TranscriptModel::TextRole).toString();
    return index.data(TranscriptModel::CompleteRole).toBool() ? text : text + QStringLiteral(" …");
}

QFont struckOut(QFont font)
{
    font.setStrikeOut(true);
    return font;
}

/// Breaks \p text into lines of \p width. Returns their height together.
double breakLines(QTextLayout &text, double width, Qt::LayoutDirection direction)
{
    QTextOption manner(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignAbsolute);
    manner.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    manner.setTextDirection(Qt::LayoutDirectionAuto);
    text.setTextOption(manner);
    double y = 0;
    text.beginLayout();
    for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    text.endLayout();
    return y;
}

QList<QTextLayout::FormatRange> marks(const QString &text, const QString &searched, const QPalette &palette)
{
    QList<QTextLayout::FormatRange> found;
    if (searched.isEmpty())
        return found;
    // The other way round than a chosen line, and underlined: never colour alone.
    QTextCharFormat look;
    look.setBackground(palette.color(QPalette::Text));
    look.setForeground(palette.color(QPalette::Base));
    look.setFontUnderline(true);
    for (qsizetype at = text.indexOf(searched, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(searched, at + searched.size(), Qt::CaseInsensitive))
        found.push_back({int(at), int(searched.size()), look});
    return found;
}

QPainterPath flagShape(const QRectF &box)
{
    QPainterPath path;
    path.addRect(QRectF(box.left(), box.top(), box.width() / 6, box.height()));
    path.addPolygon(QPolygonF{box.topLeft(), QPointF(box.right(), box.top() + box.height() / 3),
        QPointF(box.left(), box.top() + box.height() * 2 / 3)});
    path.setFillRule(Qt::WindingFill);
    return path;
}

QString verdictIcon(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accepted:
        return QStringLiteral("accept");
    case Verdict::Rejected:
        return QStringLiteral("reject");
    case Verdict::Rewritten:
        return QStringLiteral("edit");
    case Verdict::None:
        break;
    }
    return {};
}

/// Where the parts of a line stand, for left-to-right; mirrored when painted.
struct LineAreas {
    LineAreas(const QRect &line, const QFontMetrics &metrics)
    {
        const int row = std::max(metrics.height(), TranscriptDelegate::buttonSize_px);
        const QRect inner = line.adjusted(margin_px, gap_px, -margin_px, 0);
        const int side = metrics.ascent() * 5 / 6;
        shape = QRect(inner.left(), inner.top() + (row - side) / 2, side, side);
        const int left = shape.right() + margin_px;
        const int end = TranscriptDelegate::buttonCount * TranscriptDelegate::buttonSize_px;
        caption = QRect(left, inner.top(), std::max(0, inner.right() - left - end), row);
        verdict = QRect(caption.right() + 1, inner.top(), std::max(0, inner.right() - caption.right()), row);
        words = QRect(left, caption.bottom() + 1, std::max(metrics.height(), inner.right() - left), metrics.height());
    }

    QRect shape;
    QRect caption;
    QRect verdict;
    QRect words; ///< its height is of one row: the text decides
};

/// Keeps the order within \p part where the line around it runs the other way.
QString isolated(const QString &part)
{
    constexpr QChar firstStrong(0x2068);
    constexpr QChar pop(0x2069);
    return firstStrong + part + pop;
}

QString captionOf(const QModelIndex &index)
{
    const QString time = clockText(SessionTime(index.data(TranscriptModel::TimeRole).toLongLong()));
    if (isNote(index))
        return TranscriptDelegate::tr("%1  note").arg(time);
    const auto token = ActionToken(index.data(TranscriptModel::TokenRole).toInt());
    const QString share = confidenceText(index.data(TranscriptModel::ConfidenceRole).toDouble());
    return QStringLiteral("%1  %2  %3").arg(isolated(time), isolated(tokenName(token)), isolated(share));
}

void paintVerdict(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area, Verdict verdict)
{
    if (verdict == Verdict::None)
        return;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QString words = verdictText(verdict);
    const int length = std::min(area.width(), option.fontMetrics.horizontalAdvance(words) + signSize_px + gap_px);
    const QRect place(area.right() - length, area.top(), length + 1, area.height());
    const QRect sign(place.left(), place.center().y() - signSize_px / 2, signSize_px, signSize_px);
    const QRect text = place.adjusted(signSize_px + gap_px, 0, 0, 0);
    themedIcon(verdictIcon(verdict))
        .paint(&painter, QStyle::visualRect(option.direction, option.rect, sign), Qt::AlignCenter,
            selected ? QIcon::Selected : QIcon::Normal);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, text),
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
        option.fontMetrics.elidedText(words, Qt::ElideRight, text.width()));
}

} // namespace

void TranscriptDelegate::forget(const QModelIndex &index)
{
    m_heights.remove(index.data(TranscriptModel::KeyRole).toLongLong());
}

void TranscriptDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QWidget *widget = option.widget;
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, widget);

    const LineAreas at(option.rect, option.fontMetrics);
    const auto mirrored = [&](const QRect &area) { return QStyle::visualRect(option.direction, option.rect, area); };
    const bool note = isNote(index);
    const auto token = ActionToken(index.data(TranscriptModel::TokenRole).toInt());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor accent = selected || note ? ink : tokenColour(token, option.palette);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(note ? flagShape(mirrored(at.shape)) : tokenShape(token, mirrored(at.shape)), accent);
    painter->setPen(accent);
    painter->drawText(mirrored(at.caption),
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
        option.fontMetrics.elidedText(captionOf(index), Qt::ElideRight, at.caption.width()));
    painter->setPen(ink);
    paintVerdict(*painter, option, at.verdict, Verdict(index.data(TranscriptModel::VerdictRole).toInt()));

    const QRect place = mirrored(at.words);
    QString words = wordsOf(index);
    const bool invites = note && words.isEmpty();
    if (invites)
        words = tr("Nothing written yet");
    QTextLayout text(words, option.font);
    text.setFormats(marks(words, m_searched, option.palette));
    const double height = breakLines(text, place.width(), option.direction);
    painter->setOpacity(invites ? 0.75 : 1.0);
    text.draw(painter, place.topLeft());

    const QString own = index.data(TranscriptModel::OwnTextRole).toString();
    if (!own.isEmpty()) {
        QTextLayout struck(own, struckOut(option.font));
        breakLines(struck, place.width(), option.direction);
        painter->setOpacity(0.75);
        struck.draw(painter, QPointF(place.left(), place.top() + height + 2));
    }
    painter->restore();
}

QSize TranscriptDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    if (width != m_width_px || option.font != m_font) {
        m_heights.clear();
        m_width_px = width;
        m_font = option.font;
    }
    const qint64 key = index.data(TranscriptModel::KeyRole).toLongLong();
    if (const auto known = m_heights.constFind(key); known != m_heights.cend())
        return {width, *known};

    const LineAreas at(QRect(0, 0, width, 0), option.fontMetrics);
    QTextLayout words(wordsOf(index), option.font);
    double height = std::max(double(at.words.height()), breakLines(words, at.words.width(), option.direction));
    const QString own = index.data(TranscriptModel::OwnTextRole).toString();
    if (!own.isEmpty()) {
        QTextLayout struck(own, struckOut(option.font));
        height += 2 + breakLines(struck, at.words.width(), option.direction);
    }
    const int whole = at.words.top() + int(std::ceil(height)) + margin_px;
    m_heights.insert(key, whole);
    return {width, whole};
}

QWidget *TranscriptDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    auto *editor = new QPlainTextEdit(parent);
    editor->setTabChangesFocus(true);
    keepTranslated(editor, [editor, note = isNote(index)] {
        editor->setAccessibleName(note ? tr("Note") : tr("What should have been said"));
        editor->setPlaceholderText(note ? tr("What did you see?") : QString());
        editor->setToolTip(tr("Enter keeps, Escape leaves"));
    });
    editor->setPlainText(index.data(TranscriptModel::TextRole).toString());
    editor->selectAll();
    return editor;
}

void TranscriptDelegate::setEditorData(QWidget * /*editor*/, const QModelIndex & /*index*/) const
{
    // Filled when it is made: a word that arrives meanwhile must not take away what is being written.
}

void TranscriptDelegate::setModelData(QWidget *editor, QAbstractItemModel * /*model*/, const QModelIndex &index) const
{
    Q_EMIT written(index, qobject_cast<QPlainTextEdit *>(editor)->toPlainText().simplified());
}

void TranscriptDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    const LineAreas at(option.rect, option.fontMetrics);
    QRect room = at.words.adjusted(-margin_px, -2, 0, 0);
    room.setHeight(
        std::max(option.fontMetrics.lineSpacing() * editorLines + margin_px, option.rect.bottom() - room.top()));
    // The last line of a list has no room below.
    const int bottom =
        option.widget ? qobject_cast<const QListView *>(option.widget)->viewport()->height() : room.bottom();
    room.moveBottom(std::max(room.height(), std::min(room.bottom(), bottom - 2)));
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect, room));
}

bool TranscriptDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QPlainTextEdit *>(watched);
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter)
        return QStyledItemDelegate::eventFilter(watched, event);
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, NoHint);
    return true;
}

} // namespace spotter
