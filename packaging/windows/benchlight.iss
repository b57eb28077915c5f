; Inno Setup 6 script of Benchlight: one installer, for one user (the default, no administrator needed) or for all.
;
;   ISCC /DVersion=1.10.0 /DProgram=C:\...\dist\benchlight /DIcon=C:\...\dist\benchlight.ico benchlight.iss
;
; Deployment: benchlight-1.10.0-windows-x64-setup.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART
;   /ALLUSERS or /CURRENTUSER   for whom; without either, for the current user
;   /DIR="D:\Benchlight"        where
;   /TASKS="desktopicon"        which of the tasks below; "" for none
;   /FORCECLOSEAPPLICATIONS     ends a running Benchlight whose files are replaced
;   /LOG="install.log"          what was done
; Installing over an older version upgrades it where it is. Uninstalling keeps the user's data: a person is asked, and
; "no" is the default; unins000.exe /VERYSILENT never asks and always keeps.

#ifndef Version
  #error Pass the whole version: /DVersion=1.10.0
#endif
#ifndef Program
  #error Pass the folder that freeze.py wrote: /DProgram=...\dist\benchlight
#endif
#ifndef Icon
  #error Pass the icon that icons.py rendered: /DIcon=...\benchlight.ico
#endif

[Setup]
; Never to be changed: by it an installation finds the older one that it upgrades.
AppId={{6E0B7C0B-5F0B-4C57-9E2D-0B1B6B8F5C41}
AppName=Benchlight
AppVersion={#Version}
AppPublisher=The Benchlight team
AppPublisherURL=https://github.com/benchlight/benchlight
AppSupportURL=https://github.com/benchlight/benchlight/issues
AppUpdatesURL=https://github.com/benchlight/benchlight/releases
VersionInfoVersion={#GetVersionNumbersString(Program + "\benchlight.exe")}
VersionInfoTextVersion={#Version}
LicenseFile=..\..\LICENSE
SetupIconFile={#Icon}
OutputBaseFilename=benchlight-{#Version}-windows-x64-setup
DefaultDirName={autopf}\Benchlight
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline dialog
#ifndef AnyArchitecture
; check_iss.sh installs under 32-bit wine; everywhere else the program is 64-bit.
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
#endif
; What Qt 6.11 asks for.
MinVersion=10.0.17763
CloseApplications=yes
RestartApplications=no
ChangesAssociations=yes
UninstallDisplayIcon={app}\benchlight.exe
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
SetupLogging=yes

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "association"; Description: "{cm:AssocFileExtension,Benchlight,.benchpack}"

[InstallDelete]
; What an older version had and this one has not.
Type: filesandordirs; Name: "{app}\program"

[Files]
; With a file "portable" beside it the program would keep its data in its own folder, which an installed one may not write.
Source: "{#Program}\*"; Excludes: "\portable,\data"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Benchlight"; Filename: "{app}\benchlight.exe"
Name: "{autodesktop}\Benchlight"; Filename: "{app}\benchlight.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.benchpack"; ValueType: string; ValueData: "Benchlight.Benchpack"; Flags: uninsdeletevalue uninsdeletekeyifempty; Tasks: association
Root: HKA; Subkey: "Software\Classes\Benchlight.Benchpack"; ValueType: string; ValueData: "Benchlight repair guides"; Flags: uninsdeletekey; Tasks: association
Root: HKA; Subkey: "Software\Classes\Benchlight.Benchpack\DefaultIcon"; ValueType: string; ValueData: "{app}\benchlight.exe,0"; Tasks: association
Root: HKA; Subkey: "Software\Classes\Benchlight.Benchpack\shell\open\command"; ValueType: string; ValueData: """{app}\benchlight.exe"" ""%1"""; Tasks: association

[Run]
Filename: "{app}\benchlight.exe"; Description: "{cm:LaunchProgram,Benchlight}"; Flags: nowait postinstall skipifsilent

[Code]
procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Data: String;
begin
  { Where benchlight/paths.py keeps catalog, settings and logs. }
  Data := ExpandConstant('{localappdata}\benchlight');
  if (Step = usPostUninstall) and not UninstallSilent and DirExists(Data) then
    if MsgBox('Delete your guides, jobs and settings, too?' + #13#10#13#10 + Data + #13#10#13#10
        + 'They cannot be brought back. "No" keeps them for a later installation.',
        mbConfirmation, MB_YESNO or MB_DEFBUTTON2) = IDYES then
      DelTree(Data, True, True, True);
end;
