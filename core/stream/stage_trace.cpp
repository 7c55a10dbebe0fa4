#include "core/stream/stage_trace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <utility>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StageTrace)
};

constexpr qsizetype mostWaiting = 64 * 1024; ///< bytes

QString absolutePath(const QString &path)
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    return data.absoluteFilePath(path);
}

Error notWritten(const QFile &file)
{
    return Error(Text::tr("the trace cannot be written: %1").arg(file.errorString()), file.fileName(),
        Text::tr("Choose another file"), QStringLiteral("performance.profile_path"));
}

} // namespace

StageTrace::StageTrace(const QString &path)
    : m_file(absolutePath(path))
{
    QDir().mkpath(QFileInfo(m_file).path());
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        throw notWritten(m_file);
    m_waiting = "[\n";
}

StageTrace::~StageTrace()
{
    m_waiting += "\n]\n";
    pour();
}

double StageTrace::sinceBegin_us(Clock::time_point time) const
{
    return std::chrono::duration<double, std::micro>(time - m_begin).count();
}

void StageTrace::add(std::string_view stage, Clock::time_point begin, Clock::time_point end)
{
    QByteArray event = R"({"ph":"X","pid":1,"tid":1,"cat":"stage","name":")";
    event.append(stage.data(), qsizetype(stage.size()));
    event += R"(","ts":)" + QByteArray::number(sinceBegin_us(begin), 'f', 3);
    event += R"(,"dur":)" + QByteArray::number(sinceBegin_us(end) - sinceBegin_us(begin), 'f', 3) + '}';
    write(event);
}

void StageTrace::add(const ActionEvent &event)
{
    const QJsonObject about{{QStringLiteral("chunk"), event.chunk},
        {QStringLiteral("time_s"), std::chrono::duration<double>(event.time).count()},
        {QStringLiteral("confidence"), event.confidence}, {QStringLiteral("cause"), causeKey(event.cause)}};
    const QJsonObject mark{{QStringLiteral("ph"), QStringLiteral("i")}, {QStringLiteral("s"), QStringLiteral("t")},
        {QStringLiteral("pid"), 1}, {QStringLiteral("tid"), 1}, {QStringLiteral("cat"), QStringLiteral("decision")},
        {QStringLiteral("name"), tokenText(event.token)}, {QStringLiteral("ts"), sinceBegin_us(Clock::now())},
        {QStringLiteral("args"), about}};
    write(QJsonDocument(mark).toJson(QJsonDocument::Compact));
}

void StageTrace::write(const QByteArray &event)
{
    if (m_isBroken)
        return;
    if (!std::exchange(m_isFirst, false))
        m_waiting += ",\n";
    m_waiting += event;
    if (m_waiting.size() >= mostWaiting)
        pour();
}

void StageTrace::pour()
{
    if (m_isBroken)
        return;
    if (m_file.write(m_waiting) != m_waiting.size()) {
        m_isBroken = true;
        m_trouble = notWritten(m_file);
    }
    m_waiting.clear();
}

std::optional<Error> StageTrace::takeTrouble()
{
    return std::exchange(m_trouble, std::nullopt);
}

} // namespace spotter
