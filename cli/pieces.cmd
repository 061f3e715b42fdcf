@echo off
rem Runs pieces with the java of JAVA_HOME or PATH.
setlocal
set "jar=%~dp0pieces.jar"
if not exist "%jar%" set "jar=%~dp0target\pieces.jar"
if not exist "%jar%" echo pieces: "%~dp0pieces.jar" is not there: build it first, see README.md>&2& exit /b 1
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "classes="
if not exist "%~dp0runtime\bin\java.exe" goto run
set "java=%~dp0runtime\bin\java"
if exist "%~dp0pieces.jsa" set classes="-XX:SharedArchiveFile=%~dp0pieces.jsa"
:run
"%java%" %classes% -jar "%jar%" %*
exit /b %ERRORLEVEL%
