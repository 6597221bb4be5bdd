; Set-up of SScILD Desktop for one user, without administrator rights.
; Silent: setup.exe /S [/KEEPOLD] [/D=FOLDER]; uninstall.exe /S [/REMOVEDATA] (data are kept without it).
Unicode true
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"

!define PROGRAM "SScILD Desktop"
!define KEY "Software\SScILD Desktop"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\SScILD Desktop ${VERSION}"
!define CLASSES "Software\Classes"
!define PROGID "SScILD.DICOM"

Name "${PROGRAM} ${VERSION}"
OutFile "${OUTPUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${PROGRAM} ${VERSION}"
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestLongPathAware true
BrandingText "Research use only, not a medical device"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${PROGRAM}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${PROGRAM} set-up"
VIAddVersionKey "LegalCopyright" "See the folder licences"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEPAGE_TEXT "This installs ${PROGRAM} ${VERSION} for you alone; no administrator is needed.$\r$\n$\r$\nResearch use only, not a medical device."
!define MUI_FINISHPAGE_RUN "$INSTDIR\sscild-window.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

Var OldFolder
Var KeepOld
Var RemoveData

Section "!${PROGRAM}" SecProgram
    SectionIn RO
    SetOutPath "$INSTDIR"
    ClearErrors
    ; a folder of this very version is replaced whole, so that no old file stays in it
    IfFileExists "$INSTDIR\_internal\resources\manifest.json" 0 +2
        RMDir /r "$INSTDIR\_internal"
    File /r "${PAYLOAD}\*"
    ${If} ${Errors}
        SetErrorLevel 2
        Abort "The files could not be written. Is the program open, or the disk full?"
    ${EndIf}
    WriteUninstaller "$INSTDIR\uninstall.exe"

    CreateDirectory "$SMPROGRAMS"
    CreateShortcut "$SMPROGRAMS\${PROGRAM} ${VERSION}.lnk" "$INSTDIR\sscild-window.exe"

    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${PROGRAM} ${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\sscild-window.exe"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    IntFmt $0 "0x%08X" $0
    WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" "$0"
SectionEnd

Section "Open DICOM files and folders with it" SecOpenWith
    WriteRegStr HKCU "${CLASSES}\${PROGID}" "" "DICOM file"
    WriteRegStr HKCU "${CLASSES}\${PROGID}\shell\open\command" "" '"$INSTDIR\sscild-window.exe" "%1"'
    WriteRegStr HKCU "${CLASSES}\.dcm\OpenWithProgids" "${PROGID}" ""
    WriteRegStr HKCU "${CLASSES}\Directory\shell\SScILD" "" "Open with ${PROGRAM}"
    WriteRegStr HKCU "${CLASSES}\Directory\shell\SScILD" "Icon" "$INSTDIR\sscild-window.exe"
    WriteRegStr HKCU "${CLASSES}\Directory\shell\SScILD\command" "" '"$INSTDIR\sscild-window.exe" "%1"'
SectionEnd

Section "Remove the older version (data are kept)" SecReplace
    ${If} $OldFolder != ""
    ${AndIf} $OldFolder != $INSTDIR
    ${AndIf} $KeepOld == ""
        IfFileExists "$OldFolder\uninstall.exe" 0 no_old
        ; with _?= the old uninstaller runs in place, so that we can wait for it
        ExecWait '"$OldFolder\uninstall.exe" /S _?=$OldFolder'
        Delete "$OldFolder\uninstall.exe"
        RMDir "$OldFolder"
        no_old:
    ${EndIf}
SectionEnd

Section "-Remember" SecRemember
    ; after the older version was removed, because it forgets itself
    WriteRegStr HKCU "${KEY}" "InstallFolder" "$INSTDIR"
    WriteRegStr HKCU "${KEY}" "Version" "${VERSION}"
SectionEnd

LangString TextProgram ${LANG_ENGLISH} "The program with its networks; it works offline."
LangString TextOpenWith ${LANG_ENGLISH} "Adds the program to the menu of DICOM files and of folders."
LangString TextReplace ${LANG_ENGLISH} "Untick to keep both versions side by side. Patients, results and settings are shared and always kept."
!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
    !insertmacro MUI_DESCRIPTION_TEXT ${SecProgram} $(TextProgram)
    !insertmacro MUI_DESCRIPTION_TEXT ${SecOpenWith} $(TextOpenWith)
    !insertmacro MUI_DESCRIPTION_TEXT ${SecReplace} $(TextReplace)
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Function .onInit
    ReadRegStr $OldFolder HKCU "${KEY}" "InstallFolder"
    StrCpy $KeepOld ""
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/KEEPOLD" $1
    ${IfNot} ${Errors}
        StrCpy $KeepOld "1"
    ${EndIf}
    ${If} $OldFolder == ""
        SectionSetText ${SecReplace} ""
    ${EndIf}
FunctionEnd

Section "!un.${PROGRAM}" UnProgram
    SectionIn RO
    ; only a folder that holds the program is removed
    IfFileExists "$INSTDIR\_internal\resources\manifest.json" 0 no_program
        RMDir /r "$INSTDIR\_internal"
        Delete "$INSTDIR\sscild.exe"
        Delete "$INSTDIR\sscild-window.exe"
        Delete "$INSTDIR\uninstall.exe"
        RMDir "$INSTDIR"
    no_program:
    Delete "$SMPROGRAMS\${PROGRAM} ${VERSION}.lnk"
    DeleteRegKey HKCU "${UNINSTALL}"
    ; menu entries and memory are taken away only where they are of this version
    ReadRegStr $0 HKCU "${CLASSES}\${PROGID}\shell\open\command" ""
    ${If} $0 == '"$INSTDIR\sscild-window.exe" "%1"'
        DeleteRegKey HKCU "${CLASSES}\${PROGID}"
        DeleteRegValue HKCU "${CLASSES}\.dcm\OpenWithProgids" "${PROGID}"
        DeleteRegKey HKCU "${CLASSES}\Directory\shell\SScILD"
    ${EndIf}
    ReadRegStr $0 HKCU "${KEY}" "InstallFolder"
    ${If} $0 == $INSTDIR
        DeleteRegKey HKCU "${KEY}"
    ${EndIf}
SectionEnd

Section /o "un.Patients, results and settings" UnData
    StrCpy $RemoveData "1"
    RMDir /r "$LOCALAPPDATA\SScILD"
    DeleteRegKey HKCU "Software\SScILD"
SectionEnd

LangString TextUnData ${LANG_ENGLISH} "Deletes the records of all patients on this computer. This cannot be undone."
!insertmacro MUI_UNFUNCTION_DESCRIPTION_BEGIN
    !insertmacro MUI_DESCRIPTION_TEXT ${UnData} $(TextUnData)
!insertmacro MUI_UNFUNCTION_DESCRIPTION_END

Function un.onInit
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/REMOVEDATA" $1
    ${IfNot} ${Errors}
        !insertmacro SelectSection ${UnData}
    ${EndIf}
FunctionEnd
