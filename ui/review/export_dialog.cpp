#include "ui/review/export_dialog.h"

#include "core/session/session_folder.h"
#include "core/values/remembered.h"
#include "ui/review/clip_preview.h"
#include "ui/review/export_command.h"
#include "ui/review/export_queue.h"
#include "ui/sessions/sessions_model.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardPaths>

namespace spotter {

namespace {

struct KindRow {
    const char *text;
    const char *ending;
};

// In the order of Kind.
constexpr std::array<KindRow, ExportDialog::KindCount> kinds{{
    {QT_TRANSLATE_NOOP("spotter::ExportDialog", "Clip (MP4)"), "mp4"},
    {QT_TRANSLATE_NOOP("spotter::ExportDialog", "Report on one page (PDF)"), "pdf"},
    {QT_TRANSLATE_NOOP("spotter::ExportDialog", "All of the session but its film (JSON)"), "json"},
    {QT_TRANSLATE_NOOP("spotter::ExportDialog", "Table of events and verdicts (CSV)"), "csv"},
    {QT_TRANSLATE_NOOP("spotter::ExportDialog", "Captions of the session (SRT)"), "srt"},
    {QT_TRANSLATE_NOOP("spotter::ExportDialog", "Captions of the session (WebVTT)"), "vtt"},
}};

// In the order of ClipCaptions.
constexpr std::array<const char *, 5> captionTexts{
    QT_TRANSLATE_NOOP("spotter::ExportDialog", "none"),
    QT_TRANSLATE_NOOP("spotter::ExportDialog", "beside the clip (SRT)"),
    QT_TRANSLATE_NOOP("spotter::ExportDialog", "beside the clip (WebVTT)"),
    QT_TRANSLATE_NOOP("spotter::ExportDialog", "in the clip, to show or hide"),
    QT_TRANSLATE_NOOP("spotter::ExportDialog", "burnt into the picture"),
};

constexpr double longestAround_s = 60.0;
constexpr int queueLines = 4;

QDoubleSpinBox *secondsBox(const QString &name, const QString &unit, double value)
{
    auto *box = new QDoubleSpinBox;
    box->setRange(0.0, longestAround_s);
    box->setDecimals(1);
    box->setSingleStep(0.5);
    box->setValue(value);
    box->setSuffix(unit);
    box->setAccessibleName(name);
    box->setToolTip(name);
    return box;
}

} // namespace

ExportDialog::ExportDialog(
    SessionLibrary &library, ExportQueue &queue, const LibraryEntry &session, const ReviewRange &range, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_queue(queue)
    , m_summary(session)
    , m_range(range)
    , m_preview(new ClipPreview)
    , m_form(new QFormLayout)
    , m_kind(new QComboBox)
    , m_part(new QComboBox)
    , m_before(secondsBox(tr("Seconds before"), tr(" s before"), 3.0))
    , m_after(secondsBox(tr("Seconds after"), tr(" s after"), 2.0))
    , m_found(new QLabel)
    , m_captions(new QComboBox)
    , m_decisions(new QCheckBox(tr("Show the count and the decisions over the picture")))
    , m_blurFaces(new QCheckBox(tr("Blur faces")))
    , m_path(new QLineEdit)
    , m_command(new QLineEdit)
    , m_list(new QListView)
    , m_cancel(new QPushButton(tr("Cancel This Export")))
    , m_clear(new QPushButton(tr("Clear What Is Done")))
    , m_export(new QPushButton(tr("Export")))
{
    setWindowTitle(tr("Export “%1”").arg(sessionTitle(session)));
    for (const KindRow &row : kinds)
        m_kind->addItem(tr(row.text));
    m_part->addItem(tr("from In to Out"));
    for (const ClipEvents events : allClipEvents())
        m_part->addItem(clipEventsText(events));
    for (const char *text : captionTexts)
        m_captions->addItem(tr(text));
    m_command->setReadOnly(true);
    m_path->setToolTip(tr("In the name of a clip, {session}, {title}, {number}, {time} and {what} are filled in."));
    m_path->setAccessibleName(tr("File"));
    m_part->setAccessibleName(tr("Which part")); // their rows' labels stand for several
    m_found->setWordWrap(true);
    m_export->setDefault(true);

    auto *browseButton = new QPushButton(tr("Choose…"));
    auto *where = new QHBoxLayout;
    where->addWidget(m_path, 1);
    where->addWidget(browseButton);
    m_form->addRow(tr("What"), m_kind);
    makeClipRows(*m_form);
    m_form->addRow(tr("File"), where);
    m_form->addRow(tr("As a command"), m_command);
    auto *top = new QHBoxLayout;
    top->addWidget(m_preview, 2);
    top->addLayout(m_form, 3);
    auto *closeButton = new QPushButton(tr("Close"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_export);
    buttons->addWidget(closeButton);
    auto *rows = new QVBoxLayout(this);
    rows->addLayout(top, 1);
    rows->addWidget(makeQueuePart());
    rows->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 130, sizeHint().height());

    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(closeButton, &QPushButton::clicked, this, &QWidget::close);
    restoreChoices();
    connectParts();
    load();
    followKind();
    refreshQueue();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::makeClipRows(QFormLayout &form)
{
    auto *around = new QHBoxLayout;
    around->addWidget(m_part, 1);
    around->addWidget(m_before);
    around->addWidget(m_after);
    form.addRow(tr("Which part"), around);
    form.addRow(QString(), m_found);
    form.addRow(tr("Captions"), m_captions);
    form.addRow(QString(), m_decisions);
    form.addRow(QString(), m_blurFaces);
    m_blurFaces->setToolTip(
        tr("Faces are looked for in the whole clip, which takes longer than it plays. Not every one is found."));
}

QWidget *ExportDialog::makeQueuePart()
{
    auto *part = new QWidget;
    m_list->setModel(&m_queue);
    m_list->setAccessibleName(tr("Exports"));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setFixedHeight(queueLines * (fontMetrics().height() + 4));
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_clear);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    return part;
}

void ExportDialog::connectParts()
{
    const auto look = [this] {
        m_preview->setLook({captions() == ClipCaptions::Burnt, m_decisions->isChecked()});
        refresh();
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExportDialog::followKind);
    connect(m_part, &QComboBox::currentIndexChanged, this, &ExportDialog::findSpans);
    connect(m_before, &QDoubleSpinBox::valueChanged, this, &ExportDialog::findSpans);
    connect(m_after, &QDoubleSpinBox::valueChanged, this, &ExportDialog::findSpans);
    connect(m_captions, &QComboBox::currentIndexChanged, this, look);
    connect(m_decisions, &QCheckBox::toggled, this, look);
    connect(m_blurFaces, &QCheckBox::toggled, this, &ExportDialog::refresh);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::begin);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_queue.cancel(m_list->currentIndex().row()); });
    connect(m_clear, &QPushButton::clicked, this, [this] { m_queue.clearEnded(); });
    connect(&m_queue, &ExportQueue::changed, this, &ExportDialog::refreshQueue);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ExportDialog::refreshQueue);
}

void ExportDialog::restoreChoices()
{
    const auto last = [](const char *key, int usual) {
        return remembered().value(QStringLiteral("export/") + QLatin1String(key), usual).toInt();
    };
    m_kind->setCurrentIndex(last("what", Clip));
    m_captions->setCurrentIndex(last("captions", int(ClipCaptions::Srt)));
    m_decisions->setChecked(last("decisions", 0) != 0);
    m_blurFaces->setChecked(last("blur_faces", 0) != 0);
}

void ExportDialog::rememberChoices() const
{
    const std::pair<const char *, int> choices[] = {{"what", m_kind->currentIndex()},
        {"captions", m_captions->currentIndex()}, {"decisions", m_decisions->isChecked()},
        {"blur_faces", m_blurFaces->isChecked()}};
    for (const auto &[key, value] : choices)
        remembered().setValue(QStringLiteral("export/") + QLatin1String(key), value);
    remembered().setValue(QStringLiteral("export/folder"), QFileInfo(m_path->text().trimmed()).path());
}

void ExportDialog::load()
{
    m_library.read([name = m_summary.name](SessionStore &store) { return store.load(name); }, this,
        [this](KeptSession session) {
            m_session = std::make_shared<const KeptSession>(std::move(session));
            m_preview->open(*m_session);
            m_preview->setLook({captions() == ClipCaptions::Burnt, m_decisions->isChecked()});
            findSpans();
        });
}

void ExportDialog::setKind(Kind kind)
{
    m_kind->setCurrentIndex(kind);
}

void ExportDialog::setPart(std::optional<ClipEvents> events)
{
    m_part->setCurrentIndex(events ? int(*events) + 1 : 0);
}

void ExportDialog::setPath(const QString &path)
{
    m_path->setText(path);
}

ExportDialog::Kind ExportDialog::kind() const
{
    return Kind(m_kind->currentIndex());
}

std::optional<ClipEvents> ExportDialog::part() const
{
    return m_part->currentIndex() > 0 ? std::optional(ClipEvents(m_part->currentIndex() - 1)) : std::nullopt;
}

ClipCaptions ExportDialog::captions() const
{
    return ClipCaptions(m_captions->currentIndex());
}

/// The same name with another ending, in the folder used last.
void ExportDialog::followKind()
{
    const QString usual = QStandardPaths::writableLocation(QStandardPaths::MoviesLocation);
    const QString folder = m_path->text().isEmpty()
        ? remembered().value(QStringLiteral("export/folder"), usual.isEmpty() ? QDir::homePath() : usual).toString()
        : QFileInfo(m_path->text()).path();
    const QString name = m_path->text().isEmpty() ? m_summary.name : QFileInfo(m_path->text()).completeBaseName();
    m_path->setText(
        folder + QLatin1Char('/') + name + QLatin1Char('.') + QLatin1String(kinds.at(std::size_t(kind())).ending));
    refresh();
}

void ExportDialog::findSpans()
{
    const SessionTime end = m_range.out.value_or(m_summary.length);
    if (const std::optional<ClipEvents> events = part()) {
        m_spans.clear();
        if (m_session)
            m_spans = clipSpans(*m_session, *events, fromSeconds(m_before->value()), fromSeconds(m_after->value()));
    } else {
        m_spans = {{m_range.in.value_or(SessionTime{}), end, {}}};
    }
    if (!m_spans.empty())
        m_preview->setSpan(m_spans.front().from, m_spans.front().to);
    refresh();
}

void ExportDialog::refresh()
{
    const bool isClip = kind() == Clip;
    SessionTime all{};
    for (const ClipSpan &span : m_spans)
        all += span.to - span.from;
    m_found->setText(m_spans.size() == 1
            ? tr("%1 to %2", "times of a clip").arg(clockText(m_spans[0].from), clockText(m_spans[0].to))
            : tr("%n clip(s), %1 in all", nullptr, int(m_spans.size())).arg(clockText(all)));
    for (QWidget *ofClips :
        {static_cast<QWidget *>(m_part), static_cast<QWidget *>(m_captions), static_cast<QWidget *>(m_decisions),
            static_cast<QWidget *>(m_blurFaces), static_cast<QWidget *>(m_preview)})
        ofClips->setEnabled(isClip);
    m_before->setEnabled(isClip && part());
    m_after->setEnabled(isClip && part());
    m_found->setEnabled(isClip);
    m_command->setText(command());
    m_command->setCursorPosition(0);
    m_export->setEnabled(m_session && !m_path->text().trimmed().isEmpty() && (!isClip || !m_spans.empty()));
}

void ExportDialog::refreshQueue()
{
    const int row = m_list->currentIndex().row();
    const auto state = ExportQueue::State(m_list->currentIndex().data(ExportQueue::StateRole).toInt());
    m_cancel->setEnabled(row >= 0 && (state == ExportQueue::State::Waiting || state == ExportQueue::State::Running));
    m_clear->setEnabled(m_queue.rowCount() > 0);
}

QString ExportDialog::command() const
{
    const QString path = m_path->text().trimmed();
    if (kind() != Clip)
        return exportCommand(m_summary.name, QLatin1String(kinds.at(std::size_t(kind())).ending), path);
    ClipCommand clip{.session = m_summary.name,
        .path = path,
        .captions = captions(),
        .decisions = m_decisions->isChecked(),
        .blurFaces = m_blurFaces->isChecked()};
    if (part())
        clip.around = ClipCommand::Around{*part(), m_before->value(), m_after->value()};
    else
        clip.range = m_range;
    return clipCommand(clip);
}

void ExportDialog::browse()
{
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Export to"), m_path->text());
    if (!chosen.isEmpty())
        m_path->setText(chosen);
}

void ExportDialog::begin()
{
    rememberChoices();
    const QString path = m_path->text().trimmed();
    const int first = m_queue.rowCount();
    if (kind() != Clip)
        m_queue.add({.session = m_session, .clip = {}, .file = path});
    for (std::size_t i = 0; kind() == Clip && i < m_spans.size(); ++i) {
        const ClipSpan &span = m_spans[i];
        const bool toTheEnd = !part() && !m_range.out;
        m_queue.add({.session = m_session,
            .clip = ClipOrder{.session = m_session,
                .cut = {.source = videoPath(m_summary.folder),
                    .target = clipPath(path, m_summary, span, i, m_spans.size()),
                    .from = span.from,
                    .to = toTheEnd ? SessionTime::max() : span.to},
                .captions = captions(),
                .decisions = m_decisions->isChecked(),
                .blurFaces = m_blurFaces->isChecked()},
            .file = {}});
    }
    m_list->setCurrentIndex(m_queue.index(first));
}

} // namespace spotter
