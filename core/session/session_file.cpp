#include "core/session/session_file.h"

#include "core/session/captions.h"
#include "core/session/labels.h"
#include "core/session/session_export.h"

#include <algorithm>
#include <array>

namespace spotter {

namespace {

QByteArray srtOf(const KeptSession &session)
{
    return captionFile(session, CaptionForm::Srt);
}

QByteArray webVttOf(const KeptSession &session)
{
    return captionFile(session, CaptionForm::WebVtt);
}

struct Form {
    const char *key;
    const char *ending;
    QByteArray (*file)(const KeptSession &);
};

// In the order of SessionForm.
constexpr std::array<Form, 5> forms{{
    {"json", "json", sessionJson},
    {"csv", "csv", sessionCsv},
    {"labels", "jsonl", trainingLabels},
    {"srt", "srt", srtOf},
    {"vtt", "vtt", webVttOf},
}};

const Form &of(SessionForm form)
{
    return forms.at(std::size_t(form));
}

} // namespace

QByteArray sessionFile(const KeptSession &session, SessionForm form)
{
    return of(form).file(session);
}

QString sessionFormKey(SessionForm form)
{
    return QString::fromLatin1(of(form).key);
}

std::optional<SessionForm> sessionForm(const QString &key)
{
    const auto found = std::ranges::find_if(forms, [&](const Form &form) { return key == QLatin1String(form.key); });
    return found == forms.end() ? std::nullopt : std::optional(SessionForm(found - forms.begin()));
}

QString sessionFormEnding(SessionForm form)
{
    return QString::fromLatin1(of(form).ending);
}

SessionForm sessionFormOf(const QString &ending)
{
    const auto found = std::ranges::find_if(
        forms, [&](const Form &form) { return ending.compare(QLatin1String(form.ending), Qt::CaseInsensitive) == 0; });
    return found == forms.end() ? SessionForm::Json : SessionForm(found - forms.begin());
}

} // namespace spotter
