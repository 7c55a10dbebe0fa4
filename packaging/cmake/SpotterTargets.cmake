# How every room is built: the same warnings, definitions and sanitizers everywhere.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Without this sloppiness ccache takes no file that uses a precompiled header.
    set(sloppiness pch_defines,time_macros,include_file_mtime,include_file_ctime)
    set(CMAKE_C_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=${sloppiness} ${CCACHE_PROGRAM})
endif()

# The linker takes a sixth of the time with mold.
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
    add_link_options(-fuse-ld=mold)
endif()

function(spotter_options target)
    target_include_directories(${target} PRIVATE ${CMAKE_SOURCE_DIR})
    target_compile_definitions(${target} PRIVATE QT_NO_KEYWORDS QT_NO_CAST_TO_ASCII QT_DISABLE_DEPRECATED_BEFORE=0x060400)
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
        $<$<BOOL:${SPOTTER_WERROR}>:-Werror>)
    if(SPOTTER_SANITIZE)
        target_compile_options(${target} PRIVATE -fsanitize=${SPOTTER_SANITIZE} -fno-sanitize-recover=all
            -fno-omit-frame-pointer)
        target_link_options(${target} PRIVATE -fsanitize=${SPOTTER_SANITIZE})
    endif()
endfunction()

# Read by nearly every file and never changed by Spotter: precompiled once a room. Sources include what they use all the
# same.
set(SPOTTER_PRECOMPILED <QCoreApplication> <QMetaType> <QObject> <QString> <QStringList> <QVariant>
    <algorithm> <array> <chrono> <functional> <memory> <optional> <span> <string> <vector>)
set(SPOTTER_PRECOMPILED_WIDGETS <QAction> <QApplication> <QComboBox> <QHBoxLayout> <QImage> <QKeyEvent> <QLabel> <QLineEdit>
    <QListView> <QLocale> <QMenu> <QPainter> <QPushButton> <QTimer> <QToolButton> <QUndoStack> <QVBoxLayout> <QWidget>)

# spotter_room(NAME SOURCES file… LINKS library… [PRECOMPILED header…]): one static library, `spotter_NAME`; further headers
# that most of its files read.
function(spotter_room name)
    cmake_parse_arguments(room "" "" "SOURCES;LINKS;PRECOMPILED" ${ARGN})
    add_library(spotter_${name} STATIC ${room_SOURCES})
    spotter_options(spotter_${name})
    target_link_libraries(spotter_${name} PUBLIC ${room_LINKS})
    target_precompile_headers(spotter_${name} PRIVATE ${SPOTTER_PRECOMPILED} ${room_PRECOMPILED})
endfunction()
