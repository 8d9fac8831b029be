@echo off
rem Builds archlab where that is needed, then runs it. The script `archlab` beside this one does the same for
rem Linux and macOS and explains target\app. What it has and this one has not: a class-data-sharing archive,
rem and a lock, so let the first start end before making a second.
rem ARCHLAB_JAVA_OPTS holds further options for the JVM.
setlocal
set "root=%~dp0"
set "root=%root:~0,-1%"
set "work=%root%\target\app"
set "log=%root%\target\archlab-build.log"

set "java=java.exe"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
where /q java.exe
if errorlevel 1 if not defined JAVA_HOME (
  echo archlab: no java found: install a JDK 17 or newer, or set JAVA_HOME to one 1>&2
  exit /b 2
)
if defined JAVA_HOME if not exist "%java%" (
  echo archlab: no java in JAVA_HOME: set it to a JDK 17 or newer, or unset it 1>&2
  exit /b 2
)

rem The folders are compared too: deleting or renaming a file changes the time of its folder.
powershell -NoProfile -ExecutionPolicy Bypass -Command ^
  "$built = Get-Item -LiteralPath '%work%\windows' -ErrorAction SilentlyContinue; if (-not $built) { exit 1 };" ^
  "$sources = '%root%\pom.xml', '%root%\*\pom.xml', '%root%\*\src\main';" ^
  "if (Get-ChildItem -Path $sources -Recurse | Where-Object LastWriteTimeUtc -gt $built.LastWriteTimeUtc | Select-Object -First 1) { exit 1 }"
if errorlevel 1 (
  call :build
  if errorlevel 1 exit /b 2
)

set /p id=<"%work%\windows"
set "modules="
if "%~1"=="view" set modules=--module-path "%work%\%id%\javafx" --add-modules javafx.controls
"%java%" -XX:+UseSerialGC %modules% %ARCHLAB_JAVA_OPTS% -cp "%work%\%id%\lib\*" dev.archlab.cli.Main %*
exit /b %errorlevel%

:build
set "release="
for /f "tokens=3" %%v in ('""%java%" -version 2>&1"') do if not defined release set "release=%%~v"
for /f "delims=.-" %%m in ("%release%") do set "major=%%m"
if %major% lss 17 (
  echo archlab: Java 17 or newer is needed, but %java% is version %release% 1>&2
  exit /b 2
)
echo archlab: building (first run or changed source)... 1>&2
if not exist "%work%" mkdir "%work%"
set "id=%random%-%random%"
>"%work%\began" echo %id%
for %%m in (simulator kernels workloads visualizer) do if exist "%root%\%%m\target\app-build" rmdir /s /q "%root%\%%m\target\app-build"
pushd "%root%"
call mvnw.cmd -B -q -ntp -Dapp package >"%log%" 2>&1
if errorlevel 1 (
  popd
  findstr /b /l "[ERROR]" "%log%" 1>&2
  echo archlab: the build failed; all of its output is in %log% 1>&2
  exit /b 2
)
popd
move "%root%\visualizer\target\app-build\app" "%work%\%id%" >nul || exit /b 2
move /y "%work%\began" "%work%\windows" >nul
exit /b 0
