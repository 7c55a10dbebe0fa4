# How every test is built: as the rooms are, and all alike, so that many share precompiled headers.

# Headers that most tests of one kind read, precompiled by the first target of that kind. The compiler takes them for another
# target where it is told the same of them.
set(SPOTTER_TEST_HEADERS ${SPOTTER_PRECOMPILED} <QJsonArray> <QJsonDocument> <QJsonObject> <QSignalSpy> <QTemporaryDir> <QTest>)
set(SPOTTER_TEST_HEADERS_core)
set(SPOTTER_TEST_HEADERS_torch <ATen/ATen.h>)
set(SPOTTER_TEST_HEADERS_ui ${SPOTTER_PRECOMPILED_WIDGETS} <QSettings>)

function(spotter_test_headers target kind)
    get_property(first GLOBAL PROPERTY SPOTTER_TEST_HEADERS_OF_${kind})
    if(first)
        target_precompile_headers(${target} REUSE_FROM ${first})
    else()
        set_property(GLOBAL PROPERTY SPOTTER_TEST_HEADERS_OF_${kind} ${target})
        target_precompile_headers(${target} PRIVATE ${SPOTTER_TEST_HEADERS} ${SPOTTER_TEST_HEADERS_${kind}})
    endif()
endfunction()

function(spotter_test_target target)
    cmake_parse_arguments(test "" "" "LINKS" ${ARGN})
    spotter_options(${target})
    # Qt Test's two folders, which no test asks for, differ from room to room.
    target_compile_options(${target} PRIVATE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
    target_compile_definitions(${target} PRIVATE
        SPOTTER_FIXTURES="${CMAKE_SOURCE_DIR}/tests/fixtures" SPOTTER_SOURCE="${CMAKE_SOURCE_DIR}")
    target_link_libraries(${target} PUBLIC ${test_LINKS} Qt6::Gui Qt6::Network Qt6::Test) # of which Qt Test's headers ask
    if(spotter_ui IN_LIST test_LINKS)
        spotter_test_headers(${target} ui)
    elseif(spotter_torch IN_LIST test_LINKS)
        spotter_test_headers(${target} torch)
    else()
        spotter_test_headers(${target} core)
    endif()
endfunction()

# spotter_test_tools(NAME SOURCES file… LINKS library…): what several tests share, `test_tools_NAME`.
function(spotter_test_tools name)
    cmake_parse_arguments(tools "" "" "SOURCES;LINKS" ${ARGN})
    add_library(test_tools_${name} STATIC ${tools_SOURCES})
    spotter_test_target(test_tools_${name} LINKS ${tools_LINKS})
endfunction()

# spotter_test(NAME [LONG] SOURCES file… LINKS library… [TOOLS name…]): one Qt Test program, `test_NAME`, run without a
# display. The LONG ones, half a minute and more, begin first where ctest has not yet seen how long each takes.
function(spotter_test name)
    cmake_parse_arguments(test "LONG" "TIMEOUT" "SOURCES;LINKS;TOOLS" ${ARGN})
    add_executable(test_${name} ${test_SOURCES})
    spotter_test_target(test_${name} LINKS ${test_LINKS})
    foreach(tools IN LISTS test_TOOLS)
        target_link_libraries(test_${name} PUBLIC test_tools_${tools})
    endforeach()
    add_test(NAME ${name} COMMAND test_${name})
    if(NOT test_TIMEOUT)
        set(test_TIMEOUT 600)
    endif()
    # Tests run beside each other: libtorch's threads, which spin where they wait, would take the cores from others.
    set(environment QT_QPA_PLATFORM=offscreen OMP_NUM_THREADS=1)
    if(SPOTTER_SANITIZE STREQUAL thread) # the options are explained in the file that they name
        list(APPEND environment "TSAN_OPTIONS=ignore_noninstrumented_modules=1 history_size=7 suppressions=${CMAKE_SOURCE_DIR}/tests/tools/tsan.supp")
    endif()
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "${environment}" TIMEOUT ${test_TIMEOUT})
    if(test_LONG)
        set_tests_properties(${name} PROPERTIES COST 60)
    endif()
endfunction()
