#include "ui/review/export_dialog.h"

#include "core/session/session_folder.h"
#include "core/values/remembered.h"
#include "ui/sessions/sessions_model.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>

namespace spotter {

namespace {

struct KindRow {
    const char *text;
    const char *ending;
    const char *format; ///< of `spotter sessions export`; of `spotter clip` its captions
};

// In the order of Kind.
constexpr std::array<KindRow, ExportDialog::KindCount> kinds{{
    {QT_TRANSLATE_NOOP("spotter::ExportDialog", "Clip (MP4)"), "mp4", ""},
    {QT_TRANSLATE_NOOP("spotter::ExportDialog", "Clip with captions beside it (MP4 and SRT)"), "mp4", "srt"},
    {QT_TRANSLATE_NOOP("spotter::ExportDialog", "Clip with captions beside it (MP4 and WebVTT)"), "mp4", "vtt"},
    {QT_TRANSLATE_NOOP("spotter::ExportDialog", "All of the session but its film (JSON)"), "json", "json"},
    {QT_TRANSLATE_NOOP("spotter::ExportDialog", "Table of events and verdicts (CSV)"), "csv", "csv"},
    {QT_TRANSLATE_NOOP("spotter::ExportDialog", "Captions of the session (SRT)"), "srt", "srt"},
    {QT_TRANSLATE_NOOP("spotter::ExportDialog", "Captions of the session (WebVTT)"), "vtt", "vtt"},
}};

bool isClip(int kind)
{
    return kind <= ExportDialog::ClipWithVtt;
}

/// As a shell takes it.
QString quoted(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./:=+-]+$"));
    return plain.match(text).hasMatch()
        ? text
        : QLatin1Char('\'') + QString(text).replace(u'\'', QLatin1String("'\\''")) + QLatin1Char('\'');
}

} // namespace

ExportDialog::ExportDialog(
    SessionLibrary &library, const LibraryEntry &session, const ReviewRange &range, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_session(session)
    , m_range(range)
    , m_kind(new QComboBox)
    , m_path(new QLineEdit)
    , m_command(new QLineEdit)
    , m_span(new QLabel)
    , m_progress(new QProgressBar)
    , m_told(new QLabel)
    , m_export(new QPushButton(tr("Export")))
    , m_close(new QPushButton(tr("Close")))
{
    setWindowTitle(tr("Export “%1”").arg(sessionTitle(session)));
    for (const KindRow &kind : kinds)
        m_kind->addItem(tr(kind.text));
    m_kind->setCurrentIndex(remembered().value(QStringLiteral("export/kind"), int(ClipWithSrt)).toInt());
    m_command->setReadOnly(true);
    m_progress->setRange(0, 100);
    QSizePolicy kept = m_progress->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // or the buttons would be as wide as the dialog
    m_progress->setSizePolicy(kept);
    m_told->setWordWrap(true);
    m_told->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progress->setAccessibleName(tr("Progress"));
    m_export->setDefault(true);

    auto *browseButton = new QPushButton(tr("Choose…"));
    auto *where = new QHBoxLayout;
    where->addWidget(m_path, 1);
    where->addWidget(browseButton);
    auto *form = new QFormLayout;
    form->addRow(tr("What"), m_kind);
    form->addRow(tr("From and to"), m_span);
    form->addRow(tr("File"), where);
    form->addRow(tr("As a command"), m_command);
    m_path->setAccessibleName(tr("File"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(m_export);
    buttons->addWidget(m_close);
    auto *rows = new QVBoxLayout(this);
    rows->addLayout(form);
    rows->addWidget(m_told);
    rows->addStretch(1);
    rows->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 90, sizeHint().height());

    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExportDialog::followKind);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::begin);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_job.isRunning())
            m_job.cancel();
        else
            close();
    });
    connect(&m_job, &ExportJob::progressed, this, [this](double share) { m_progress->setValue(int(share * 100)); });
    connect(&m_job, &ExportJob::failed, this, [this](const Error &error) { tell(error.sentence()); });
    connect(&m_job, &ExportJob::ended, this, [this](const QStringList &files) {
        if (!files.isEmpty())
            tell(tr("Written: %1").arg(files.join(QStringLiteral(", "))));
        else if (m_told->text().isEmpty())
            tell(tr("Broken off; nothing was written."));
        refresh();
    });
    followKind();
}

/// The same name with another ending, in the folder used last.
void ExportDialog::followKind()
{
    const QString usual = QStandardPaths::writableLocation(QStandardPaths::MoviesLocation);
    const QString folder = m_path->text().isEmpty()
        ? remembered().value(QStringLiteral("export/folder"), usual.isEmpty() ? QDir::homePath() : usual).toString()
        : QFileInfo(m_path->text()).path();
    const QString name = m_path->text().isEmpty() ? m_session.name : QFileInfo(m_path->text()).completeBaseName();
    m_path->setText(folder + QLatin1Char('/') + name + QLatin1Char('.')
        + QLatin1String(kinds.at(std::size_t(m_kind->currentIndex())).ending));
    refresh();
}

void ExportDialog::refresh()
{
    const bool clip = isClip(m_kind->currentIndex());
    const bool running = m_job.isRunning();
    m_span->setText(clip
            ? tr("%1 to %2", "times of a clip")
                  .arg(clockText(m_range.in.value_or(SessionTime{})), clockText(m_range.out.value_or(m_session.length)))
            : tr("the whole session"));
    m_command->setText(command());
    m_command->setCursorPosition(0);
    m_kind->setEnabled(!running);
    m_path->setEnabled(!running);
    m_export->setEnabled(!running && !m_path->text().trimmed().isEmpty());
    m_close->setText(running ? tr("Cancel") : tr("Close"));
    m_progress->setVisible(running);
}

QString ExportDialog::command() const
{
    const KindRow &kind = kinds.at(std::size_t(m_kind->currentIndex()));
    const QString target = QStringLiteral(" -o ") + quoted(m_path->text());
    if (!isClip(m_kind->currentIndex()))
        return QStringLiteral("spotter sessions export %1 --format %2")
                   .arg(quoted(m_session.name), QLatin1String(kind.format))
            + target;
    QString line = QStringLiteral("spotter clip ") + quoted(m_session.name);
    const auto add = [&](const char *option, const std::optional<SessionTime> &time) {
        if (time)
            line += QStringLiteral(" %1 %2").arg(QLatin1String(option)).arg(toSeconds(*time), 0, 'f', 6);
    };
    add("--from", m_range.in);
    add("--to", m_range.out);
    if (*kind.format)
        line += QStringLiteral(" --captions ") + QLatin1String(kind.format);
    return line + target;
}

void ExportDialog::browse()
{
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Export to"), m_path->text());
    if (!chosen.isEmpty())
        m_path->setText(chosen);
}

void ExportDialog::begin()
{
    const int kind = m_kind->currentIndex();
    const QString path = m_path->text().trimmed();
    remembered().setValue(QStringLiteral("export/kind"), kind);
    remembered().setValue(QStringLiteral("export/folder"), QFileInfo(path).path());
    tell({});
    m_progress->setValue(0);
    m_library.read([name = m_session.name](SessionStore &store) { return store.load(name); }, this,
        [this, kind, path](const KeptSession &session) {
            ExportWish wish;
            wish.session = session;
            if (isClip(kind))
                wish.clip = ClipWish{.source = videoPath(session.summary.folder),
                    .target = path,
                    .from = m_range.in.value_or(SessionTime{}),
                    .to = m_range.out.value_or(SessionTime::max())};
            else
                wish.file = path;
            if (kind == ClipWithSrt || kind == ClipWithVtt)
                wish.captions = kind == ClipWithSrt ? CaptionForm::Srt : CaptionForm::WebVtt;
            m_job.start(wish);
            refresh();
        });
}

void ExportDialog::tell(const QString &words)
{
    m_told->setText(words);
}

} // namespace spotter
