# SPDX-FileCopyrightText: 2026 The Pregonero authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The three ways to declare something in this tree:
#   pregonero_room(<name> ROOMS <rooms> QT <modules> LIBS <targets>)      a folder = one static library
#   pregonero_adapter(<id> ROOMS <rooms>)                                 a network = one plugin + <id>.json
#   pregonero_test(<name> ROOMS <rooms> QT <modules> [GUI] [ENV ...])     a test program
# Rooms are named by their folder ("base" means app/base). What ROOMS says is what is linked, and
# tests/layers checks that every #include stays within it.

find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
    # A precompiled header changes on each configure without this; ccache would never hit.
    set(ENV{CCACHE_SLOPPINESS} "pch_defines,time_macros,include_file_mtime,include_file_ctime")
endif()

add_library(pregonero_flags INTERFACE)
target_include_directories(pregonero_flags INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(pregonero_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_UP_TO=0x060800)
# -fPIC also for programs (CMake says -fPIE there): they share the rooms' precompiled headers.
target_compile_options(pregonero_flags INTERFACE
    $<$<CXX_COMPILER_ID:GNU,Clang>:-fPIC>
    -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual -Wno-missing-field-initializers)
# Optimised, g++ 14 takes the unused half of a moved std::expected for an uninitialised value.
target_compile_options(pregonero_flags INTERFACE $<$<CONFIG:Release>:-Wno-maybe-uninitialized>)
if(PREGONERO_WERROR)
    target_compile_options(pregonero_flags INTERFACE -Werror)
endif()
if(PREGONERO_SANITIZE)
    target_compile_options(pregonero_flags INTERFACE -fsanitize=${PREGONERO_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(pregonero_flags INTERFACE -fsanitize=${PREGONERO_SANITIZE})
endif()

# One precompiled header for what has no screen and one for what has: rooms share the bytes.
file(WRITE ${CMAKE_BINARY_DIR}/pch/empty.cpp "")
add_library(pregonero_pch_core STATIC ${CMAKE_BINARY_DIR}/pch/empty.cpp)
target_link_libraries(pregonero_pch_core PUBLIC pregonero_flags Qt6::Core)
target_precompile_headers(pregonero_pch_core PRIVATE ${CMAKE_SOURCE_DIR}/packaging/cmake/pch_core.h)
set_target_properties(pregonero_pch_core PROPERTIES AUTOMOC OFF)
add_library(pregonero_pch_gui STATIC ${CMAKE_BINARY_DIR}/pch/empty.cpp)
target_link_libraries(pregonero_pch_gui PUBLIC pregonero_flags Qt6::Widgets)
target_precompile_headers(pregonero_pch_gui PRIVATE ${CMAKE_SOURCE_DIR}/packaging/cmake/pch_gui.h)
set_target_properties(pregonero_pch_gui PROPERTIES AUTOMOC OFF)

function(pregonero_room_target out room)
    if(NOT room MATCHES "/")
        set(room "app/${room}")
    endif()
    string(REPLACE "/" "_" target "pregonero_${room}")
    set(${out} ${target} PARENT_SCOPE)
endfunction()

function(pregonero_link target visibility)
    cmake_parse_arguments(arg "" "" "ROOMS;QT;LIBS" ${ARGN})
    target_link_libraries(${target} ${visibility} pregonero_flags)
    foreach(room IN LISTS arg_ROOMS)
        pregonero_room_target(dependency ${room})
        target_link_libraries(${target} ${visibility} ${dependency})
    endforeach()
    foreach(module IN LISTS arg_QT)
        target_link_libraries(${target} ${visibility} Qt6::${module})
    endforeach()
    target_link_libraries(${target} ${visibility} ${arg_LIBS})
    if("Widgets" IN_LIST arg_QT)
        target_precompile_headers(${target} REUSE_FROM pregonero_pch_gui)
    else()
        target_precompile_headers(${target} REUSE_FROM pregonero_pch_core)
    endif()
endfunction()

function(pregonero_room name)
    if(NOT name MATCHES "/")
        set(name "app/${name}")
    endif()
    pregonero_room_target(target ${name})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    add_library(${target} STATIC ${sources})
    set_target_properties(${target} PROPERTIES LINKER_LANGUAGE CXX) # a room may be headers only
    pregonero_link(${target} PUBLIC ${ARGN})
    set_property(GLOBAL APPEND PROPERTY PREGONERO_TRANSLATED ${target})
endfunction()

function(pregonero_adapter id)
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    list(FILTER sources EXCLUDE REGEX "plugin\\.(cpp|h)$")
    file(GLOB plugin CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/plugin.cpp ${CMAKE_CURRENT_SOURCE_DIR}/plugin.h)
    # Everything but the plugin's entry is a library, so that tests link the parts without loading the plugin.
    add_library(pregonero_plugins_${id} STATIC ${sources})
    set_target_properties(pregonero_plugins_${id} PROPERTIES LINKER_LANGUAGE CXX)
    pregonero_link(pregonero_plugins_${id} PUBLIC ${ARGN})
    add_library(pregonero_adapter_${id} MODULE ${plugin})
    target_link_libraries(pregonero_adapter_${id} PRIVATE pregonero_plugins_${id})
    set_target_properties(pregonero_adapter_${id} PROPERTIES
        LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin/plugins PREFIX "" OUTPUT_NAME ${id})
    set_property(GLOBAL APPEND PROPERTY PREGONERO_TRANSLATED pregonero_plugins_${id})
    set_property(GLOBAL APPEND PROPERTY PREGONERO_ADAPTERS pregonero_adapter_${id})
endfunction()

# GUI: the test needs a QApplication and runs on the offscreen platform.
# ENV: NAME=value pairs; LABELS: ctest labels ("server" for those that start real servers).
# WITH_KEYRING: runs under tests/support/with_keyring.sh, so with a keychain of its own.
function(pregonero_test name)
    cmake_parse_arguments(arg "GUI;WITH_KEYRING" "TIMEOUT" "ENV;LABELS;SOURCES" ${ARGN})
    if(NOT arg_SOURCES)
        set(arg_SOURCES ${name}.cpp)
    endif()
    add_executable(${name} ${arg_SOURCES})
    pregonero_link(${name} PRIVATE ${arg_UNPARSED_ARGUMENTS})
    target_link_libraries(${name} PRIVATE Qt6::Test)
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_compile_definitions(${name} PRIVATE PREGONERO_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
        PREGONERO_BINARY_DIR="${CMAKE_BINARY_DIR}")
    set(wrapper)
    if(arg_WITH_KEYRING)
        set(wrapper ${CMAKE_SOURCE_DIR}/tests/support/with_keyring.sh)
    endif()
    add_test(NAME ${name} COMMAND ${wrapper} $<TARGET_FILE:${name}>)
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=;LC_ALL=C.UTF-8;${arg_ENV}")
endfunction()
