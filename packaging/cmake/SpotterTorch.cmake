# libtorch as imported targets, without find_package(Torch), which asks for a CUDA toolkit. `SPOTTER_TORCH` (a cache variable,
# or the environment) is a folder with include/ and lib/; packaging/setup puts one into the user's cache.
# libtorch_cuda.so is not linked: where there is a GPU it is opened at start-up and registers itself.
set(torch_default $ENV{SPOTTER_TORCH})
if(NOT torch_default)
    file(STRINGS ${CMAKE_SOURCE_DIR}/packaging/libtorch.txt torch_line REGEX "^torch==")
    string(REGEX REPLACE "^torch==([^ ]+).*" "\\1" torch_version "${torch_line}")
    set(cache_home $ENV{XDG_CACHE_HOME})
    if(NOT cache_home)
        set(cache_home $ENV{HOME}/.cache)
    endif()
    set(torch_default ${cache_home}/spotter/libtorch-${torch_version}/torch)
endif()
set(SPOTTER_TORCH ${torch_default} CACHE PATH "libtorch: a folder with include/ and lib/")
if(NOT EXISTS ${SPOTTER_TORCH}/lib/libtorch_cpu.so)
    message(FATAL_ERROR "No libtorch in ${SPOTTER_TORCH}. Run packaging/setup, or set SPOTTER_TORCH to a libtorch folder.")
endif()

add_library(torch_c10 SHARED IMPORTED)
set_target_properties(torch_c10 PROPERTIES IMPORTED_LOCATION ${SPOTTER_TORCH}/lib/libc10.so)
add_library(torch_cpu SHARED IMPORTED)
set_target_properties(torch_cpu PROPERTIES IMPORTED_LOCATION ${SPOTTER_TORCH}/lib/libtorch_cpu.so)
add_library(torch_openmp SHARED IMPORTED)
set_target_properties(torch_openmp PROPERTIES IMPORTED_LOCATION ${SPOTTER_TORCH}/lib/libgomp.so.1)
add_library(spotter_torch INTERFACE)
target_include_directories(spotter_torch SYSTEM INTERFACE
    ${SPOTTER_TORCH}/include ${SPOTTER_TORCH}/include/torch/csrc/api/include)
# The CUDA run-time libraries that libtorch_cpu.so names lie beside it, where its own run path looks.
target_link_options(spotter_torch INTERFACE -Wl,--allow-shlib-undefined)
target_link_libraries(spotter_torch INTERFACE torch_cpu torch_c10)
