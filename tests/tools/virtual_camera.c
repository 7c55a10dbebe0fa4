#include "virtual_v4l2.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <time.h>

enum { mostHandles = 16, mostBuffers = 8 };

// What the program gets for open(): an event counter, readable while a filled buffer waits to be fetched.
struct Handle {
    int descriptor;
    bool isOpen;
    int format;
    bool streaming;
    uint32_t sequence, buffers, length;
    void *memory[mostBuffers];
    bool queued[mostBuffers];
};

static struct Handle handles[mostHandles];
// Recursive: the camera itself opens and closes files while it answers.
pthread_mutex_t cameraLock = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;

static const struct Format *formatOf(const struct Handle *handle)
{
    return formatAt(handle->format);
}

int openCamera(void)
{
    if (behaves("unplug") || !readFormats()) {
        errno = ENODEV;
        return -1;
    }
    if (behaves("locked")) {
        errno = EACCES;
        return -1;
    }
    for (int i = 0; i < mostHandles; ++i) {
        if (handles[i].isOpen)
            continue;
        const int descriptor = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
        handles[i] = (struct Handle){.descriptor = descriptor, .isOpen = descriptor >= 0};
        return descriptor;
    }
    errno = EMFILE;
    return -1;
}

struct Handle *cameraHandle(int descriptor)
{
    for (int i = 0; i < mostHandles; ++i) {
        if (handles[i].isOpen && handles[i].descriptor == descriptor)
            return &handles[i];
    }
    return NULL;
}

void closeCamera(struct Handle *handle)
{
    handle->isOpen = handle->streaming = false;
    handle->buffers = 0;
}

void bufferMapped(struct Handle *handle, off_t offset, void *memory)
{
    if (handle->length > 0 && offset / handle->length < handle->buffers)
        handle->memory[offset / handle->length] = memory;
}

static bool hasQueuedBuffer(const struct Handle *handle)
{
    for (uint32_t i = 0; i < handle->buffers; ++i) {
        if (handle->queued[i])
            return true;
    }
    return false;
}

static void sleepUntilNext(struct timespec *due, long period_ns)
{
    due->tv_nsec += period_ns;
    due->tv_sec += due->tv_nsec / 1000000000;
    due->tv_nsec %= 1000000000;
    clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, due, NULL);
}

// Once a picture's time it makes the handle readable, as a driver does that has filled a buffer. Where the program
// holds every buffer the picture is lost, which shows as a gap in the sequence numbers.
static void *sensor(void *argument)
{
    struct Handle *handle = argument;
    struct timespec due;
    clock_gettime(CLOCK_MONOTONIC, &due);
    for (;;) {
        sleepUntilNext(&due, 1000000000 / (behaves("slow") ? 5 : formatOf(handle)->fps));
        pthread_mutex_lock(&cameraLock);
        if (!handle->isOpen || !handle->streaming) {
            pthread_mutex_unlock(&cameraLock);
            return NULL;
        }
        ++handle->sequence;
        const bool silent = behaves("stall") || (behaves("jitter") && rand() % 3 == 0);
        if (!silent && (hasQueuedBuffer(handle) || behaves("unplug")))
            eventfd_write(handle->descriptor, 1);
        pthread_mutex_unlock(&cameraLock);
    }
}

static int startStream(struct Handle *handle)
{
    if (behaves("refuse"))
        return ENOSPC; // what a USB camera says when the bus has no bandwidth left
    if (handle->streaming)
        return 0;
    handle->streaming = true;
    pthread_t thread;
    const int error = pthread_create(&thread, NULL, sensor, handle);
    if (error == 0)
        pthread_detach(thread);
    return error;
}

static int requestBuffers(struct Handle *handle, struct v4l2_requestbuffers *request)
{
    if (request->memory != V4L2_MEMORY_MMAP)
        return EINVAL;
    if (request->count > mostBuffers)
        request->count = mostBuffers;
    handle->buffers = request->count;
    handle->length = (formatOf(handle)->largest + 4095) & ~4095u;
    memset(handle->memory, 0, sizeof handle->memory);
    memset(handle->queued, 0, sizeof handle->queued);
    return 0;
}

static int describeBuffer(const struct Handle *handle, struct v4l2_buffer *buffer)
{
    if (buffer->index >= handle->buffers)
        return EINVAL;
    buffer->length = handle->length;
    buffer->m.offset = buffer->index * handle->length;
    buffer->flags = 0;
    return 0;
}

static int queueBuffer(struct Handle *handle, const struct v4l2_buffer *buffer)
{
    if (buffer->index >= handle->buffers || !handle->memory[buffer->index])
        return EINVAL;
    handle->queued[buffer->index] = true;
    return 0;
}

static uint32_t fill(const struct Handle *handle, uint8_t *memory)
{
    const struct Format *format = formatOf(handle);
    const uint32_t which = handle->sequence % format->count;
    uint32_t length = (uint32_t)(format->start[which + 1] - format->start[which]);
    memcpy(memory, format->pictures + format->start[which], length);
    if (behaves("corrupt") && handle->sequence % 3 == 0) {
        memset(memory + length / 3, 0xA5, length / 3);
        length = length * 2 / 3;
    }
    return length;
}

static int dequeueBuffer(struct Handle *handle, struct v4l2_buffer *buffer)
{
    if (behaves("unplug"))
        return ENODEV;
    if (!handle->streaming)
        return EINVAL;
    eventfd_t filled;
    if (eventfd_read(handle->descriptor, &filled) != 0)
        return EAGAIN;
    for (uint32_t i = 0; i < handle->buffers; ++i) {
        if (!handle->queued[i])
            continue;
        handle->queued[i] = false;
        struct timespec now;
        clock_gettime(CLOCK_MONOTONIC, &now);
        buffer->index = i;
        buffer->bytesused = fill(handle, handle->memory[i]);
        buffer->length = handle->length;
        buffer->sequence = handle->sequence;
        buffer->field = V4L2_FIELD_NONE;
        buffer->flags = V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC | V4L2_BUF_FLAG_MAPPED | V4L2_BUF_FLAG_DONE;
        buffer->timestamp.tv_sec = now.tv_sec;
        buffer->timestamp.tv_usec = now.tv_nsec / 1000;
        return 0;
    }
    return EAGAIN;
}

static int describeDevice(struct v4l2_capability *capability)
{
    memset(capability, 0, sizeof *capability);
    strcpy((char *)capability->driver, "virtual");
    strcpy((char *)capability->card, "Virtual Webcam");
    strcpy((char *)capability->bus_info, "usb-virtual-1");
    capability->version = 0x060100;
    capability->device_caps = V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_STREAMING | V4L2_CAP_EXT_PIX_FORMAT;
    capability->capabilities = capability->device_caps | V4L2_CAP_DEVICE_CAPS;
    return 0;
}

static int setFormat(struct Handle *handle, struct v4l2_pix_format *pixels)
{
    if (handle->buffers)
        return EBUSY;
    handle->format = nearestFormat(pixels);
    return describeFormat(pixels, formatOf(handle));
}

static int describeRate(const struct Handle *handle, struct v4l2_streamparm *parameters)
{
    parameters->parm.capture.capability = V4L2_CAP_TIMEPERFRAME;
    parameters->parm.capture.timeperframe = (struct v4l2_fract){1, formatOf(handle)->fps};
    return 0;
}

// As with a real camera, the handle that has buffers owns the stream, and the others may only ask.
static bool isTaken(const struct Handle *handle)
{
    bool taken = behaves("busy");
    for (int i = 0; i < mostHandles; ++i)
        taken = taken || (&handles[i] != handle && handles[i].isOpen && handles[i].buffers > 0);
    return taken;
}

int answerRequest(struct Handle *handle, unsigned long request, void *argument)
{
    if (request == VIDIOC_DQBUF)
        return dequeueBuffer(handle, argument);
    if (behaves("unplug"))
        return ENODEV;
    const bool changes = request == VIDIOC_S_FMT || request == VIDIOC_REQBUFS || request == VIDIOC_STREAMON;
    if (changes && isTaken(handle))
        return EBUSY;
    switch (request) {
    case VIDIOC_QUERYCAP:
        return describeDevice(argument);
    case VIDIOC_ENUM_FMT:
        return listPixelFormat(argument);
    case VIDIOC_ENUM_FRAMESIZES:
        return listSize(argument);
    case VIDIOC_ENUM_FRAMEINTERVALS:
        return listRate(argument);
    case VIDIOC_G_FMT:
        return describeFormat(&((struct v4l2_format *)argument)->fmt.pix, formatOf(handle));
    case VIDIOC_TRY_FMT: {
        struct v4l2_pix_format *pixels = &((struct v4l2_format *)argument)->fmt.pix;
        return describeFormat(pixels, formatAt(nearestFormat(pixels)));
    }
    case VIDIOC_S_FMT:
        return setFormat(handle, &((struct v4l2_format *)argument)->fmt.pix);
    case VIDIOC_G_PARM:
    case VIDIOC_S_PARM:
        return describeRate(handle, argument);
    case VIDIOC_REQBUFS:
        return requestBuffers(handle, argument);
    case VIDIOC_QUERYBUF:
        return describeBuffer(handle, argument);
    case VIDIOC_QBUF:
        return queueBuffer(handle, argument);
    case VIDIOC_STREAMON:
        return startStream(handle);
    case VIDIOC_STREAMOFF:
        handle->streaming = false;
        memset(handle->queued, 0, sizeof handle->queued);
        return 0;
    case VIDIOC_QUERYCTRL:
    case VIDIOC_G_CTRL:
    case VIDIOC_S_CTRL:
        return EINVAL;
    default:
        return ENOTTY;
    }
}
