#include "virtual_v4l2.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum { mostFormats = 16 };

static struct Format formats[mostFormats];
static int formatCount = -1; // not read yet

// The first byte after the JPEG that begins at `at`: JPEGs follow each other, and FF D8 FF is nowhere within one.
static size_t jpegEnd(const uint8_t *data, size_t at, size_t size)
{
    for (size_t next = at + 2; next + 2 < size; ++next) {
        if (data[next] == 0xFF && data[next + 1] == 0xD8 && data[next + 2] == 0xFF)
            return next;
    }
    return size;
}

static bool readPictures(struct Format *format, int index, size_t pictureSize)
{
    char path[512];
    snprintf(path, sizeof path, "%s/%d.raw", controlFolder(), index);
    const int file = systemOpen(path, O_RDONLY | O_CLOEXEC, 0);
    struct stat status;
    if (file < 0 || fstat(file, &status) != 0)
        return false;
    const size_t size = (size_t)status.st_size;
    format->pictures = mmap(NULL, size, PROT_READ, MAP_PRIVATE, file, 0);
    close(file);
    if (format->pictures == MAP_FAILED)
        return false;
    for (size_t at = 0; at + pictureSize <= size && at < size && format->count < mostPictures;) {
        const size_t end = pictureSize ? at + pictureSize : jpegEnd(format->pictures, at, size);
        if (end - at > format->largest)
            format->largest = (uint32_t)(end - at);
        format->start[format->count++] = at;
        format->start[format->count] = end;
        at = end;
    }
    return format->count > 0;
}

bool readFormats(void)
{
    if (formatCount >= 0)
        return formatCount > 0;
    formatCount = 0;
    char path[512], fourcc[8];
    snprintf(path, sizeof path, "%s/device.txt", controlFolder());
    FILE *file = fopen(path, "r");
    if (!file)
        return false;
    struct Format *format = formats;
    uint32_t size;
    while (formatCount < mostFormats
        && fscanf(file, "%4s %u %u %u %u", fourcc, &format->width, &format->height, &format->fps, &size) == 5) {
        format->fourcc = v4l2_fourcc(fourcc[0], fourcc[1], fourcc[2], fourcc[3]);
        if (!readPictures(format, formatCount, size))
            break;
        format = &formats[++formatCount];
    }
    fclose(file);
    return formatCount > 0;
}

const struct Format *formatAt(int index)
{
    return &formats[index];
}

int listPixelFormat(struct v4l2_fmtdesc *description)
{
    uint32_t seen = 0;
    for (int i = 0; i < formatCount; ++i) {
        bool isFirst = true;
        for (int j = 0; j < i; ++j)
            isFirst = isFirst && formats[j].fourcc != formats[i].fourcc;
        if (!isFirst || seen++ != description->index)
            continue;
        description->pixelformat = formats[i].fourcc;
        description->flags = formats[i].fourcc == V4L2_PIX_FMT_MJPEG ? V4L2_FMT_FLAG_COMPRESSED : 0;
        memcpy(description->description, &formats[i].fourcc, 4);
        description->description[4] = 0;
        return 0;
    }
    return EINVAL;
}

int listSize(struct v4l2_frmsizeenum *size)
{
    if (behaves("stepwise")) {
        size->type = V4L2_FRMSIZE_TYPE_STEPWISE;
        size->stepwise = (struct v4l2_frmsize_stepwise){16, 1920, 2, 16, 1080, 2};
        return size->index ? EINVAL : 0;
    }
    uint32_t seen = 0;
    for (int i = 0; i < formatCount; ++i) {
        if (formats[i].fourcc != size->pixel_format || seen++ != size->index)
            continue;
        size->type = V4L2_FRMSIZE_TYPE_DISCRETE;
        size->discrete = (struct v4l2_frmsize_discrete){formats[i].width, formats[i].height};
        return 0;
    }
    return EINVAL;
}

int listRate(struct v4l2_frmivalenum *interval)
{
    for (int i = 0; i < formatCount && interval->index == 0; ++i) {
        if (formats[i].fourcc != interval->pixel_format || formats[i].width != interval->width
            || formats[i].height != interval->height)
            continue;
        interval->type = V4L2_FRMIVAL_TYPE_DISCRETE;
        interval->discrete = (struct v4l2_fract){1, formats[i].fps};
        return 0;
    }
    return EINVAL;
}

static uint32_t bytesPerLine(const struct Format *format)
{
    switch (format->fourcc) {
    case V4L2_PIX_FMT_MJPEG:
        return 0;
    case V4L2_PIX_FMT_NV12:
    case V4L2_PIX_FMT_YUV420:
    case V4L2_PIX_FMT_GREY:
        return format->width;
    case V4L2_PIX_FMT_YUYV:
    case V4L2_PIX_FMT_UYVY:
        return format->width * 2;
    default:
        return format->width * 4;
    }
}

int describeFormat(struct v4l2_pix_format *pixels, const struct Format *format)
{
    memset(pixels, 0, sizeof *pixels);
    pixels->width = format->width;
    pixels->height = format->height;
    pixels->pixelformat = format->fourcc;
    pixels->field = V4L2_FIELD_NONE;
    pixels->bytesperline = bytesPerLine(format);
    pixels->sizeimage = format->largest;
    pixels->colorspace = V4L2_COLORSPACE_SRGB;
    return 0;
}

int nearestFormat(const struct v4l2_pix_format *pixels)
{
    int nearest = 0;
    for (int i = formatCount - 1; i >= 0; --i) {
        if (formats[i].fourcc != pixels->pixelformat)
            continue;
        if (formats[i].width == pixels->width && formats[i].height == pixels->height)
            return i;
        nearest = i;
    }
    return nearest;
}
