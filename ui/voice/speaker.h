// A voice that says one text at a time. The system's own is ui/voice/system_speaker.h; tests give another. GUI thread.
#pragma once

#include <QLocale>
#include <QObject>
#include <QString>

namespace spotter {

struct VoiceManner {
    QString name; ///< of a voice, or a part of it; empty: the first for the language
    QLocale language{QLocale::English};
    double speed = 1.0;  ///< 0.5 … 2 times the voice's own
    double volume = 1.0; ///< 0 … 1
    bool operator==(const VoiceManner &) const = default;
};

class Speaker : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Returns at once. \p number comes back with finished(). Not while another text is being said.
    virtual void say(int number, const QString &text) = 0;
    /// Falls silent; no finished() comes for what was being said.
    virtual void stop() = 0;
    virtual void setManner(const VoiceManner &manner) = 0;

Q_SIGNALS:
    void finished(int number);
    /// What there is to choose from in the language that is spoken, whenever that is known anew.
    void voicesFound(const QStringList &names);
    /// A sentence for people: why nothing can be heard, or not as it was asked for.
    void troubled(const QString &sentence);
};

} // namespace spotter
