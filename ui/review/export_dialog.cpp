#include "ui/review/export_dialog.h"

#include "core/session/session_folder.h"
#include "core/values/remembered.h"
#include "ui/keep_translated.h"
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
    const char *ending; ///< of the file; empty: a folder
    const char *format; ///< on the command line
};

// In the order of Kind.
constexpr std::array<KindRow, ExportDialog::KindCount> kinds{{
    {QT_TRANSLATE_NOOP("spotter::ExportDialog", "Clip (MP4)"), "mp4", ""},
    {QT_TRANSLATE_NOOP("spotter::ExportDialog", "Report on one page (PDF)"), "pdf", "pdf"},
    {QT_TRANSLATE_NOOP("spotter::ExportDialog", "All of the session but its film (JSON)"), "json", "json"},
    {QT_TRANSLATE_NOOP("spotter::ExportDialog", "Table of events and verdicts (CSV)"), "csv", "csv"},
    {QT_TRANSLATE_NOOP("spotter::ExportDialog", "Captions of the session (SRT)"), "srt", "srt"},
    {QT_TRANSLATE_NOOP("spotter::ExportDialog", "Captions of the session (WebVTT)"), "vtt", "vtt"},
    {QT_TRANSLATE_NOOP("spotter::ExportDialog", "Labels to train on (JSON lines)"), "jsonl", "labels"},
    {QT_TRANSLATE_NOOP("spotter::ExportDialog", "Folder in the layout of QEVD"), "", "qevd"},
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

QDoubleSpinBox *secondsBox(double value)
{
    auto *box = new QDoubleSpinBox;
    box->setRange(0.0, longestAround_s);
    box->setDecimals(1);
    box->setSingleStep(0.5);
    box->setValue(value);
    return box;
}

void nameBox(QDoubleSpinBox *box, const QString &name, const QString &unit)
{
    box->setSuffix(unit);
    box->setAccessibleName(name);
    box->setToolTip(name);
}

QLabel *labelFor(QWidget *field)
{
    auto *label = new QLabel;
    label->setBuddy(field);
    return label;
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
    , m_before(secondsBox(3.0))
    , m_after(secondsBox(2.0))
    , m_whatLabel(labelFor(m_kind))
    , m_partLabel(labelFor(m_part))
    , m_captionsLabel(new QLabel)
    , m_fileLabel(new QLabel)
    , m_commandLabel(new QLabel)
    , m_found(new QLabel)
    , m_captions(new QComboBox)
    , m_decisions(new QCheckBox)
    , m_blurFaces(new QCheckBox)
    , m_path(new QLineEdit)
    , m_command(new QLineEdit)
    , m_list(new QListView)
    , m_browse(new QPushButton)
    , m_close(new QPushButton)
    , m_cancel(new QPushButton)
    , m_clear(new QPushButton)
    , m_export(new QPushButton)
{
    m_kind->addItems(QStringList(kinds.size(), QString()));
    m_part->addItems(QStringList(1 + allClipEvents().size(), QString()));
    m_captions->addItems(QStringList(captionTexts.size(), QString()));
    m_captionsLabel->setBuddy(m_captions);
    m_fileLabel->setBuddy(m_path);
    m_commandLabel->setBuddy(m_command);
    m_command->setObjectName(QStringLiteral("exportCommand"));
    m_command->setReadOnly(true);
    m_found->setWordWrap(true);
    m_export->setDefault(true);

    auto *where = new QHBoxLayout;
    where->addWidget(m_path, 1);
    where->addWidget(m_browse);
    m_form->addRow(m_whatLabel, m_kind);
    makeClipRows(*m_form);
    m_form->addRow(m_fileLabel, where);
    m_form->addRow(m_commandLabel, m_command);
    auto *top = new QHBoxLayout;
    top->addWidget(m_preview, 2);
    top->addLayout(m_form, 3);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_export);
    buttons->addWidget(m_close);
    auto *rows = new QVBoxLayout(this);
    rows->addLayout(top, 1);
    rows->addWidget(makeQueuePart());
    rows->addLayout(buttons);

    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    restoreChoices();
    connectParts();
    load();
    followKind();
    refreshQueue();
    keepTranslated(this, [this] { translate(); });
    resize(fontMetrics().averageCharWidth() * 130, sizeHint().height());
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::translate()
{
    setLocale(QLocale()); // numbers in fields
    setWindowTitle(tr("Export “%1”").arg(sessionTitle(m_summary)));
    for (std::size_t i = 0; i < kinds.size(); ++i)
        m_kind->setItemText(int(i), tr(kinds[i].text));
    m_part->setItemText(0, tr("from In to Out"));
    for (const ClipEvents events : allClipEvents())
        m_part->setItemText(1 + int(events), clipEventsText(events));
    for (std::size_t i = 0; i < captionTexts.size(); ++i)
        m_captions->setItemText(int(i), tr(captionTexts[i]));
    nameBox(m_before, tr("Seconds before"), tr(" s before"));
    nameBox(m_after, tr("Seconds after"), tr(" s after"));
    m_whatLabel->setText(tr("What"));
    m_partLabel->setText(tr("Which part"));
    m_captionsLabel->setText(tr("Captions"));
    m_fileLabel->setText(tr("File"));
    m_commandLabel->setText(tr("As a command"));
    m_part->setAccessibleName(m_partLabel->text()); // their rows' labels stand for several
    m_path->setAccessibleName(m_fileLabel->text());
    m_path->setToolTip(tr("In the name of a clip, {session}, {title}, {number}, {time} and {what} are filled in."));
    m_decisions->setText(tr("Show the count and the decisions over the picture"));
    m_blurFaces->setText(tr("Blur faces"));
    m_blurFaces->setToolTip(
        tr("Faces are looked for in the whole clip, which takes longer than it plays. Not every one is found."));
    m_list->setAccessibleName(tr("Exports"));
    m_browse->setText(tr("Choose…"));
    m_cancel->setText(tr("Cancel This Export"));
    m_clear->setText(tr("Clear What Is Done"));
    m_export->setText(tr("Export"));
    m_close->setText(tr("Close"));
    refresh();
}

void ExportDialog::makeClipRows(QFormLayout &form)
{
    auto *around = new QHBoxLayout;
    around->addWidget(m_part, 1);
    around->addWidget(m_before);
    around->addWidget(m_after);
    form.addRow(m_partLabel, around);
    form.addRow(QString(), m_found);
    form.addRow(m_captionsLabel, m_captions);
    form.addRow(QString(), m_decisions);
    form.addRow(QString(), m_blurFaces);
}

QWidget *ExportDialog::makeQueuePart()
{
    auto *part = new QWidget;
    m_list->setModel(&m_queue);
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
    const QString ending = QString::fromLatin1(kinds.at(std::size_t(kind())).ending);
    m_path->setText(folder + QLatin1Char('/') + name + (ending.isEmpty() ? ending : QLatin1Char('.') + ending));
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
        return exportCommand(m_summary.name, QLatin1String(kinds.at(std::size_t(kind())).format), path);
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
    if (kind() == Qevd)
        m_queue.add({.session = {},
            .sessions = SessionsOrder{m_library.place(), {m_summary.name}, SessionsOrder::Kind::Qevd, path}});
    else if (kind() != Clip)
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
