#include "virtual_v4l2.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

const char *controlFolder(void)
{
    return getenv("VIRTUAL_V4L2_DIR");
}

bool behaves(const char *word)
{
    char path[512], is[32] = "";
    snprintf(path, sizeof path, "%s/control", controlFolder());
    const int file = systemOpen(path, O_RDONLY | O_CLOEXEC, 0);
    if (file < 0)
        return false;
    const ssize_t length = read(file, is, sizeof is - 1);
    close(file);
    is[length > 0 ? length : 0] = 0;
    is[strcspn(is, "\r\n ")] = 0;
    return strcmp(is, word) == 0;
}
