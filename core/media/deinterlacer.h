// Makes whole pictures of interlaced ones with libavfilter's bwdif. For the sources of core/media only.
#pragma once

#include "core/media/libav.h"

namespace spotter {

/// Does \p picture hold two fields of different times?
bool isInterlaced(const AVFrame &picture);

/// For pictures of one size and format. It looks at the picture after each, so it gives one only when the next is
/// there.
class Deinterlacer {
public:
    /// \p timeBase of the pictures' `pts`. Throws Error where libavfilter lacks the filter.
    Deinterlacer(const AVFrame &first, AVRational timeBase);

    /// Can it take \p picture, that is, has the size not changed?
    bool fits(const AVFrame &picture) const;
    /// Progressive pictures pass unchanged. Null: no more will come.
    void give(AvFramePtr picture);
    /// Null where it has none ready. `pts` in the time base given.
    AvFramePtr take();

private:
    AvFilterGraphPtr m_graph;
    AVFilterContext *m_in = nullptr;
    AVFilterContext *m_out = nullptr;
    AVRational m_timeBase;
    int m_width;
    int m_height;
    int m_format;
};

} // namespace spotter
