// What a command writes on the terminal: lines on standard output, a progress bar on standard error.
#pragma once

#include <QByteArray>

namespace spotter {

/// Standard output. Once it cannot be written it stays so.
class Output {
public:
    void write(const QByteArray &line);
    bool isBroken() const { return m_error != 0; }
    /// Whoever read it has gone, as `head` does: no reason to complain.
    bool isClosed() const;

private:
    int m_error = 0;
};

/// One line on a terminal's standard error, drawn over itself; nothing where standard error is no terminal.
class ProgressBar {
public:
    explicit ProgressBar(bool shown);
    ~ProgressBar() { clear(); }
    ProgressBar(const ProgressBar &) = delete;
    ProgressBar &operator=(const ProgressBar &) = delete;

    /// \p share 0 … 1; \p note stands behind it.
    void show(double share, const QByteArray &note = {});
    void clear();

private:
    bool m_shown;
    int m_full = -1;
    QByteArray m_note;
};

} // namespace spotter
