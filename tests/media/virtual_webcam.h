// Runs a test program with a webcam that is not there (tests/tools/virtual-v4l2), and troubles it.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// Starts this program once more with the webcam and gives that one's exit status. None where there is a webcam
/// already, that is in the second program, and where none can be made up: then \p trouble says why.
std::optional<int> runWithVirtualWebcam(const QStringList &formats, const QString &picture, QString &trouble);

/// How it behaves from now on: a word of virtual-v4l2. Its node has gone or come when this returns.
void setWebcam(const QByteArray &word);
