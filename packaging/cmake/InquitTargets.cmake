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
    -Wold-style-cast -Wcast-align -Wduplicated-cond -Wlogical-op -Wno-missing-field-initializers -Wno-maybe-uninitialized
    $<$<BOOL:${INQUIT_WERROR}>:-Werror>)
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    target_compile_options(inquit_options INTERFACE -Wno-unknown-warning-option)
endif()

# Headers that nearly every source includes, read by the compiler once without Qt's widgets and once with them: they are
# most of the time that a build takes. Each source still includes what it uses: packaging/lint compiles without these.
function(inquit_common_headers name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINKS;HEADERS")
    file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/${name}.cpp" CONTENT "")
    add_library(${name} OBJECT EXCLUDE_FROM_ALL "${PROJECT_BINARY_DIR}/${name}.cpp")
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_link_libraries(${name} PRIVATE inquit_options ${arg_LINKS})
    target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
endfunction()

set(common_headers <algorithm> <array> <cmath> <functional> <memory> <optional> <ranges> <span> <string> <unordered_map>
    <vector> <QByteArray> <QDateTime> <QDir> <QFile> <QFileInfo> <QHash> <QList> <QMap> <QRegularExpression> <QSet>
    <QString> <QStringList> <QStringView> <QtEndian>)
inquit_common_headers(inquit_plain_headers LINKS Qt6::Core HEADERS ${common_headers})
inquit_common_headers(inquit_widget_headers LINKS Qt6::Widgets HEADERS ${common_headers} <QAction> <QApplication>
    <QKeyEvent> <QLabel> <QLineEdit> <QMenu> <QPainter> <QPushButton> <QTextBlock> <QTimer> <QToolButton> <QVBoxLayout>)

# inquit_use_common_headers(NAME): those with widgets or those without, by the folder that the target NAME
# stands in.
function(inquit_use_common_headers name)
    if(CMAKE_CURRENT_SOURCE_DIR MATCHES "/ui/(widgets|main)$")
        target_precompile_headers(${name} REUSE_FROM inquit_widget_headers)
    else()
        target_precompile_headers(${name} REUSE_FROM inquit_plain_headers)
    endif()
endfunction()

# inquit_library(NAME SOURCES file... LINKS library...): the static library of one folder of app/ or ui/.
# Its headers are included by the folder's path: "library/database.h".
function(inquit_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS;PRIVATE_LINKS")
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC ${arg_LINKS} PRIVATE inquit_options ${arg_PRIVATE_LINKS})
    target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}/app" "${PROJECT_SOURCE_DIR}/ui")
    inquit_use_common_headers(${name})
endfunction()

# inquit_test(NAME SOURCES file... LINKS library... [LABELS label...] [GUI]): one Qt Test program, known to ctest by
# its name and labelled with its first folder under tests/ (app, ui, fuzz, ...). Each has a home of its own, so that no
# test reads or writes the settings and the library of whoever runs it. GUI tests run one at a time and draw on the X
# server of the environment, or off screen where there is none. The target inquit_tests_<folder> builds a folder's tests.
function(inquit_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "GUI" "" "SOURCES;LINKS;LABELS")
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE inquit_options inquit_test_support Qt6::Test ${arg_LINKS})
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    inquit_use_common_headers(${name})
    add_test(NAME ${name} COMMAND ${name})
    inquit_test_surroundings(${name} ${arg_LABELS})
    if(arg_GUI)
        set_property(TEST ${name} APPEND PROPERTY LABELS gui)
        set_tests_properties(${name} PROPERTIES RUN_SERIAL ON)
        set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT "QT_QPA_PLATFORM=xcb\\;offscreen")
    else()
        set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
    endif()
endfunction()

# inquit_test_surroundings(NAME [label...]): the labels, the time limit and the home of the test NAME.
function(inquit_test_surroundings name)
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY "${PROJECT_SOURCE_DIR}/tests" OUTPUT_VARIABLE folder)
    string(REGEX REPLACE "/.*" "" folder "${folder}")
    if(TARGET ${name})
        add_dependencies(inquit_tests_${folder} ${name})
    endif()
    set(home "${PROJECT_BINARY_DIR}/home/${name}")
    file(MAKE_DIRECTORY "${home}")
    set_tests_properties(${name} PROPERTIES TIMEOUT 300 LABELS "${folder};${ARGN}"
        ENVIRONMENT "HOME=${home};XDG_DATA_HOME=${home}/data;XDG_CONFIG_HOME=${home}/config;XDG_CACHE_HOME=${home}/cache;XDG_STATE_HOME=${home}/state")
endfunction()
