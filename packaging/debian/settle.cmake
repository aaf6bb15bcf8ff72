# SPDX-License-Identifier: GPL-3.0-or-later
# Run by cpack between installing and packing: what Debian's policy wants of a package beyond what "cmake --install" does.
set(root ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr)
set(documents ${root}/share/doc/assistant-messagerie)

function(run)
    execute_process(COMMAND ${ARGV} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

run(strip --strip-unneeded --remove-section=.comment --remove-section=.note ${root}/bin/assistant-messagerie)
file(COPY ${CMAKE_CURRENT_LIST_DIR}/copyright ${CMAKE_CURRENT_LIST_DIR}/changelog DESTINATION ${documents}
    FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
file(GLOB_RECURSE manuals ${root}/share/man/*.1)
run(gzip --best --no-name ${documents}/changelog ${manuals})
