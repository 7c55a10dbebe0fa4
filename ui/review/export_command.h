// The command line that exports the same as the dialog. Pure.
#pragma once

#include "core/session/clip_spans.h"
#include "ui/review/clip_order.h"
#include "ui/review/review_bar.h"

namespace spotter {

struct ClipCommand {
    struct Around {
        ClipEvents events = ClipEvents::Corrections;
        double before_s = 0.0;
        double after_s = 0.0;
    };

    QString session;
    QString path;
    ReviewRange range{};
    std::optional<Around> around{}; ///< instead of the range
    ClipCaptions captions = ClipCaptions::None;
    bool decisions = false;
    bool blurFaces = false;
};

/// As a shell takes them.
QString clipCommand(const ClipCommand &clip);
QString exportCommand(const QString &session, const QString &format, const QString &path);

} // namespace spotter
