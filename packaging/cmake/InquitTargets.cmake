# SPDX-FileCopyrightText: 2026 The Inquit contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# How every target of the project is compiled, and the two shapes that they come in: inquit_library and inquit_test.

include_guard()

find_program(INQUIT_CCACHE ccache)
if(INQUIT_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${INQUIT_CCACHE}")
endif()

add_library(inquit_options INTERFACE)
target_compile_definitions(inquit_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_UP_TO=0x060800)
target_compile_options(inquit_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Wold-style-cast -Wcast-align -Wduplicated-cond -Wlogical-op -Wnull-dereference -Wno-missing-field-initializers
    $<$<BOOL:${INQUIT_WERROR}>:-Werror>)
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    target_compile_options(inquit_options INTERFACE -Wno-unknown-warning-option)
endif()

# inquit_library(NAME SOURCES file... LINKS library...): the static library of one folder of app/ or ui/.
# Its headers are included by the folder's path: "library/database.h".
function(inquit_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS;PRIVATE_LINKS")
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC ${arg_LINKS} PRIVATE inquit_options ${arg_PRIVATE_LINKS})
    target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}/app" "${PROJECT_SOURCE_DIR}/ui")
endfunction()

# inquit_test(NAME SOURCES file... LINKS library... [LABELS label...] [GUI]): one Qt Test program, known to ctest by
# its name. GUI tests draw off screen unless the environment gives them a display.
function(inquit_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "GUI" "" "SOURCES;LINKS;LABELS")
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE inquit_options inquit_test_support Qt6::Test ${arg_LINKS})
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 300)
    if(arg_LABELS)
        set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}")
    endif()
    if(arg_GUI)
        set_property(TEST ${name} APPEND PROPERTY LABELS gui)
    endif()
endfunction()
