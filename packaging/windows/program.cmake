# SPDX-License-Identifier: GPL-3.0-or-later
# The toolchain of the program itself: that of the libraries (toolchain.cmake), and where they lie. Apart from it, since
# a library is built again when that file changes.
if(NOT DEFINED ENV{MESSAGERIE_WINDOWS_PREFIX}) # as in "environment"
    set(cache $ENV{XDG_CACHE_HOME})
    if(NOT cache)
        set(cache $ENV{HOME}/.cache)
    endif()
    set(ENV{MESSAGERIE_WINDOWS_PREFIX} ${cache}/assistant-messagerie/windows/prefix)
endif()
include(${CMAKE_CURRENT_LIST_DIR}/toolchain.cmake)

# What of Qt runs here while it builds (moc, rcc, lrelease) is the system's own, of the same version.
set(QT_HOST_PATH /usr)
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake)

set(ENV{PKG_CONFIG_LIBDIR} ${MESSAGERIE_WINDOWS_PREFIX}/lib/pkgconfig) # and no library of this system
set(OPENSSL_USE_STATIC_LIBS TRUE)
set(ZLIB_USE_STATIC_LIBS TRUE)
# One file, with the compiler's own libraries in it, without the names of functions (Qt's flags leave out what nobody
# calls), and the same bytes whenever it is built.
set(CMAKE_EXE_LINKER_FLAGS_INIT "-static -s -Wl,--no-insert-timestamp")
