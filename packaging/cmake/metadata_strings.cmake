# SPDX-FileCopyrightText: 2026 The Pregonero authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DROOT=<tree> -DOUT=<file.cpp> -P metadata_strings.cmake
# What the adapters' JSON says to people, as a C++ file that lupdate reads: lupdate knows no JSON. The rooms that show
# it ask for it with QCoreApplication::translate("pregonero::metadata", ...).
set(found "")
function(note json)
    string(JSON text ERROR_VARIABLE none GET "${json}" ${ARGN})
    if(NOT none AND NOT text STREQUAL "")
        string(REPLACE "\\" "\\\\" text "${text}")
        string(REPLACE "\"" "\\\"" text "${text}")
        string(REPLACE "\n" "\\n" text "${text}")
        string(APPEND found "QT_TRANSLATE_NOOP(\"pregonero::metadata\", \"${text}\"),\n")
        set(found "${found}" PARENT_SCOPE)
    endif()
endfunction()

file(GLOB plugins ${ROOT}/plugins/*/plugin.cpp)
list(SORT plugins)
foreach(plugin IN LISTS plugins)
    get_filename_component(folder ${plugin} DIRECTORY)
    get_filename_component(id ${folder} NAME)
    file(READ ${folder}/${id}.json json)
    foreach(key IN ITEMS name description replyCondition cost)
        note("${json}" ${key})
    endforeach()
    string(JSON fields ERROR_VARIABLE none LENGTH "${json}" authentication fields)
    if(NOT none AND fields GREATER 0)
        math(EXPR last "${fields} - 1")
        foreach(field RANGE ${last})
            foreach(key IN ITEMS label placeholder help)
                note("${json}" authentication fields ${field} ${key})
            endforeach()
        endforeach()
    endif()
endforeach()
file(WRITE ${OUT} "static const char *const strings[] = {\n${found}};\n")
