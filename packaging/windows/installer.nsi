; SPDX-License-Identifier: GPL-3.0-or-later
; The installer for one person: no administrator's rights, nothing outside their own folders.
;   setup.exe /S           silent          /D=C:\Folder   another folder (last argument, no quotes)
;   Uninstall.exe /S       silent; mail accounts stay as they are
; Exit codes: 0 done, 2 the program is running. Made by build-installers, which hands in VERSION, PROGRAM and OUTPUT.
Target amd64-unicode
!include MUI2.nsh
!include LogicLib.nsh

!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\assistant-messagerie"

Name "Assistant messagerie"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\assistant-messagerie"
InstallDirRegKey HKCU "${ENTRY}" "InstallLocation"
RequestExecutionLevel user
ManifestDPIAware true
SetCompressor /SOLID lzma
SetDateSave off ; files get the day of the installation: two builds are the same bytes
BrandingText "Outil non officiel"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "Assistant messagerie"
VIAddVersionKey /LANG=0 "FileDescription" "Assistant messagerie (outil non officiel)"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "GPL-3.0-or-later"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\assistant-messagerie.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "English"

LangString running ${LANG_FRENCH} "L'assistant est ouvert. Fermez-le, puis recommencez."
LangString running ${LANG_ENGLISH} "The assistant is open. Close it, then try again."
LangString offerUndo ${LANG_FRENCH} "Vos comptes de messagerie restent en place.$\r$\n$\r$\nFaut-il plutôt annuler d'abord la dernière configuration écrite par l'assistant ?"
LangString offerUndo ${LANG_ENGLISH} "Your mail accounts stay as they are.$\r$\n$\r$\nShall the last set-up that the assistant wrote be taken back first?"
LangString undoFailed ${LANG_FRENCH} "L'annulation n'a pas pu se faire (rien à annuler, ou le logiciel de messagerie est ouvert). Rien n'a été désinstallé."
LangString undoFailed ${LANG_ENGLISH} "It could not be taken back (nothing to take back, or the mail program is open). Nothing was removed."

; A running program cannot be written to: that is how Windows itself would refuse.
!macro refuseWhileRunning
    ${If} ${FileExists} "$INSTDIR\assistant-messagerie.exe"
        ClearErrors
        FileOpen $0 "$INSTDIR\assistant-messagerie.exe" a
        ${If} ${Errors}
            MessageBox MB_OK|MB_ICONEXCLAMATION "$(running)" /SD IDOK
            SetErrorLevel 2
            Quit
        ${EndIf}
        FileClose $0
    ${EndIf}
!macroend

Section
    !insertmacro refuseWhileRunning
    SetOutPath "$INSTDIR"
    File "/oname=assistant-messagerie.exe" "${PROGRAM}"
    File "/oname=LICENSE.txt" "${LICENSE}"
    WriteUninstaller "$INSTDIR\Uninstall.exe"
    CreateShortcut "$SMPROGRAMS\Assistant messagerie.lnk" "$INSTDIR\assistant-messagerie.exe"
    WriteRegStr HKCU "${ENTRY}" "DisplayName" "Assistant messagerie (outil non officiel)"
    WriteRegStr HKCU "${ENTRY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${ENTRY}" "DisplayIcon" "$INSTDIR\assistant-messagerie.exe"
    WriteRegStr HKCU "${ENTRY}" "Publisher" "Projet assistant-messagerie"
    WriteRegStr HKCU "${ENTRY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${ENTRY}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
    WriteRegStr HKCU "${ENTRY}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
    WriteRegDWORD HKCU "${ENTRY}" "NoModify" 1
    WriteRegDWORD HKCU "${ENTRY}" "NoRepair" 1
SectionEnd

Section "Uninstall"
    !insertmacro refuseWhileRunning
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(offerUndo)" /SD IDNO IDNO remove
    ExecWait '"$INSTDIR\assistant-messagerie.exe" undo' $0
    ${If} $0 != 0
        MessageBox MB_OK|MB_ICONEXCLAMATION "$(undoFailed)" /SD IDOK
        SetErrorLevel 1
        Quit
    ${EndIf}
remove:
    Delete "$INSTDIR\assistant-messagerie.exe"
    Delete "$INSTDIR\LICENSE.txt"
    Delete "$INSTDIR\Uninstall.exe"
    RMDir "$INSTDIR" ; only when nothing else is in it
    Delete "$SMPROGRAMS\Assistant messagerie.lnk"
    DeleteRegKey HKCU "${ENTRY}"
SectionEnd
