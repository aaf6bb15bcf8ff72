# SPDX-License-Identifier: GPL-3.0-or-later
# What cpack makes the .deb from; packaging/debian/build runs it. DEBFULLNAME and DEBEMAIL name who hands it on.
set(maintainer "Projet assistant-messagerie (non officiel) <projet@assistant-messagerie.invalid>") # no address is ours
if(DEFINED ENV{DEBFULLNAME} AND DEFINED ENV{DEBEMAIL})
    set(maintainer "$ENV{DEBFULLNAME} <$ENV{DEBEMAIL}>")
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME assistant-messagerie)
set(CPACK_PACKAGE_CONTACT ${maintainer})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "set up the mailbox of the académie d'Amiens (unofficial)")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "A wizard that takes a teacher of the académie d'Amiens from the letter with the
NUMEN to a working mailbox in Thunderbird or Outlook. It tests every server,
names every failure with its remedy, and writes the mail program's profile
itself: previewed, backed up, undoable. The same walk as a command is silent
and repeatable, with JSON and exit codes.
.
Unofficial: made neither by the State nor by the académie.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_THREADS 1) # whatever the number of cores, the same bytes
set(CPACK_DEBIAN_PACKAGE_SECTION mail)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS xdg-utils) # the guide's links, the portal and the webmail open in the browser
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "thunderbird, libproxy1-plugin-webkit") # the latter: proxies by a script (PAC)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/settle.cmake)
include(CPack)
