# SPDX-FileCopyrightText: 2026 The Inquit contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Debian packages: packaging/package (or "cpack -G DEB" in a build folder) makes inquit (the window) and inquit-cli
# (the command line, without a window's libraries).

include_guard()

set(CPACK_PACKAGE_NAME inquit)
set(CPACK_PACKAGE_VENDOR "The Inquit contributors")
set(CPACK_PACKAGE_CONTACT "The Inquit contributors <maintainers@inquit.invalid>")
# Each package has a summary of its own, the first line of its description.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSES/GPL-3.0-or-later.txt")
set(CPACK_GENERATOR DEB)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_COMPONENTS_ALL inquit cli)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)

set(CPACK_DEBIAN_INQUIT_PACKAGE_NAME inquit)
set(CPACK_DEBIAN_INQUIT_PACKAGE_SECTION text)
# The SQLite driver and the SVG plugin are loaded at run time, so no link line names them.
set(CPACK_DEBIAN_INQUIT_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-svg-plugins")
set(CPACK_DEBIAN_INQUIT_PACKAGE_RECOMMENDS "fonts-noto-core, fonts-noto-cjk, fonts-noto-color-emoji, inquit-cli, qt6-wayland")
set(CPACK_COMPONENT_INQUIT_DESCRIPTION "desktop reader that shows who said what
Inquit opens a news article and shows its speakers, its quotations and the
topics on its agenda beside the text. Click a speaker to see all that they
said, take notes, and export them to PDF. Everything is kept in a library on
your machine; nothing leaves it.")

set(CPACK_DEBIAN_CLI_PACKAGE_NAME inquit-cli)
set(CPACK_DEBIAN_CLI_PACKAGE_SECTION text)
set(CPACK_DEBIAN_CLI_PACKAGE_DEPENDS "libqt6sql6-sqlite")
set(CPACK_DEBIAN_CLI_PACKAGE_RECOMMENDS "fonts-noto-core, fonts-noto-cjk, fonts-noto-color-emoji")
set(CPACK_COMPONENT_CLI_DESCRIPTION "who said what in an article, on the command line
Extracts the quotations, speakers and topics of articles as JSON, and
imports, lists, searches and exports the library of the reader Inquit.
No display is needed.")

# What Debian wants of every package: the copyright, and a changelog, compressed without a time of its own.
set(documents "${CMAKE_CURRENT_BINARY_DIR}/documents")
file(MAKE_DIRECTORY "${documents}")
string(TIMESTAMP date "%a, %d %b %Y 00:00:00 +0000" UTC)
foreach(package inquit inquit-cli)
    set(component inquit)
    if(package STREQUAL "inquit-cli")
        set(component cli)
    endif()
    file(WRITE "${documents}/${package}.changelog"
        "${package} (${PROJECT_VERSION}) unstable; urgency=medium\n\n  * See CHANGELOG.md of the source.\n\n"
        " -- ${CPACK_PACKAGE_CONTACT}  ${date}\n")
    add_custom_command(OUTPUT "${documents}/${package}.changelog.gz"
        COMMAND gzip -9 -n -k -f "${documents}/${package}.changelog" VERBATIM)
    list(APPEND changelogs "${documents}/${package}.changelog.gz")
    install(FILES "${documents}/${package}.changelog.gz" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/${package}"
        RENAME changelog.gz COMPONENT ${component})
    install(FILES "${PROJECT_SOURCE_DIR}/packaging/deb/copyright" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/${package}"
        COMPONENT ${component})
endforeach()
add_custom_target(inquit_documents ALL DEPENDS ${changelogs})

include(CPack)
