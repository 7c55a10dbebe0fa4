#include "virtual_v4l2.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

// The function of that name in the next library, which is the system's.
#define SYSTEM(result, name, ...)                                                                                      \
    static result (*name)(__VA_ARGS__);                                                                                \
    if (!name)                                                                                                         \
    *(void **)&name = dlsym(RTLD_NEXT, #name + sizeof "next_" - 1)

static bool isCamera(const char *path)
{
    return controlFolder() && strcmp(path, "/dev/video0") == 0;
}

static struct Handle *lockedHandle(int descriptor)
{
    if (descriptor < 0 || !controlFolder())
        return NULL;
    pthread_mutex_lock(&cameraLock);
    struct Handle *handle = cameraHandle(descriptor);
    if (!handle)
        pthread_mutex_unlock(&cameraLock);
    return handle;
}

int systemOpen(const char *path, int flags, mode_t mode)
{
    SYSTEM(int, next_open, const char *, int, ...);
    return next_open(path, flags, mode);
}

static int openAny(const char *path, int flags, mode_t mode)
{
    if (!isCamera(path))
        return systemOpen(path, flags, mode);
    pthread_mutex_lock(&cameraLock);
    const int descriptor = openCamera();
    pthread_mutex_unlock(&cameraLock);
    return descriptor;
}

static mode_t modeOf(int flags, va_list arguments)
{
    return flags & (O_CREAT | O_TMPFILE) ? va_arg(arguments, mode_t) : 0;
}

int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openAny(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openAny(path, flags | O_LARGEFILE, mode);
}

// What open() is called in programs built with _FORTIFY_SOURCE.
int __open_2(const char *path, int flags)
{
    return openAny(path, flags, 0);
}

int __open64_2(const char *path, int flags)
{
    return openAny(path, flags | O_LARGEFILE, 0);
}

int close(int descriptor)
{
    SYSTEM(int, next_close, int);
    struct Handle *handle = lockedHandle(descriptor);
    if (!handle)
        return next_close(descriptor);
    closeCamera(handle);
    const int result = next_close(descriptor);
    pthread_mutex_unlock(&cameraLock);
    return result;
}

int ioctl(int descriptor, unsigned long request, ...)
{
    va_list arguments;
    va_start(arguments, request);
    void *argument = va_arg(arguments, void *);
    va_end(arguments);
    SYSTEM(int, next_ioctl, int, unsigned long, ...);
    struct Handle *handle = lockedHandle(descriptor);
    if (!handle)
        return next_ioctl(descriptor, request, argument);
    const int error = answerRequest(handle, request & 0xFFFFFFFF, argument);
    pthread_mutex_unlock(&cameraLock);
    if (error)
        errno = error;
    return error ? -1 : 0;
}

void *mmap(void *at, size_t length, int protection, int flags, int descriptor, off_t offset)
{
    SYSTEM(void *, next_mmap, void *, size_t, int, int, int, off_t);
    struct Handle *handle = lockedHandle(descriptor);
    if (!handle)
        return next_mmap(at, length, protection, flags, descriptor, offset);
    void *memory = next_mmap(NULL, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory != MAP_FAILED)
        bufferMapped(handle, offset, memory);
    pthread_mutex_unlock(&cameraLock);
    return memory;
}

void *mmap64(void *at, size_t length, int protection, int flags, int descriptor, off_t offset)
{
    return mmap(at, length, protection, flags, descriptor, offset);
}
