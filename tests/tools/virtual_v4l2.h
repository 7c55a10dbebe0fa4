// A webcam that is not there. Loaded before a program's own libraries (LD_PRELOAD), it answers the program's system
// calls on /dev/video0 as a USB camera's driver would; the camera code of Qt above them runs unchanged. The script
// ./virtual-v4l2 prepares what it shows and says how to trouble it.
//
// virtual_control.c  the folder that both read, and the word in it that says how the camera behaves
// virtual_formats.c  what it can show
// virtual_camera.c   what its driver answers
// system_calls.c     which calls are answered by it
//
// Formats and camera are not safe to use from several threads: system_calls.c holds a lock, and the sensor takes the
// same.
#pragma once

#include <linux/videodev2.h>
#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// VIRTUAL_V4L2_DIR names a folder with
///   device.txt   a line for each format: FOURCC WIDTH HEIGHT FPS BYTES, with BYTES of one picture, 0 for MJPG
///   0.raw …      the pictures of the first format, the second, …, one after the other
///   control      one word
/// Null where there is none: then every call goes to the system.
const char *controlFolder(void);
bool behaves(const char *word);

enum { mostPictures = 1024 };

struct Format {
    uint32_t fourcc, width, height, fps;
    const uint8_t *pictures;
    size_t start[mostPictures + 1]; ///< of each picture, and the end of the last one
    uint32_t count, largest;
};

/// Reads the folder the first time. False where there is nothing to show.
bool readFormats(void);
const struct Format *formatAt(int index);
int nearestFormat(const struct v4l2_pix_format *pixels);

/// As the ioctl of that name: 0, or an errno.
int listPixelFormat(struct v4l2_fmtdesc *description);
int listSize(struct v4l2_frmsizeenum *size);
int listRate(struct v4l2_frmivalenum *interval);
int describeFormat(struct v4l2_pix_format *pixels, const struct Format *format);

extern pthread_mutex_t cameraLock;

struct Handle;
/// A descriptor, or -1 with errno set.
int openCamera(void);
/// Null for a descriptor that is not the camera's.
struct Handle *cameraHandle(int descriptor);
void closeCamera(struct Handle *handle);
/// 0, or an errno.
int answerRequest(struct Handle *handle, unsigned long request, void *argument);
/// The program has mapped the buffer that begins at \p offset to \p memory.
void bufferMapped(struct Handle *handle, off_t offset, void *memory);

/// The system's own open(), also while this one's stands before it.
int systemOpen(const char *path, int flags, mode_t mode);
