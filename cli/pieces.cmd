@echo off
rem Runs pieces with the java of JAVA_HOME or PATH.
setlocal
set "jar=%~dp0pieces.jar"
if not exist "%jar%" set "jar=%~dp0target\pieces.jar"
if not exist "%jar%" echo pieces: "%~dp0pieces.jar" is not there: build it first, see README.md>&2& exit /b 1
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if exist "%~dp0runtime\bin\java.exe" set "java=%~dp0runtime\bin\java"
rem Commands that are over soon start faster with less of a compiler, and those that move a history need
rem little memory; others want all. As in the launcher for other systems.
set "quick=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
:words
if "%~1"=="" goto run
for %%c in (export verify html) do if "%~1"=="%%c" set "quick=%quick% -Xmn24m"
for %%c in (import serve mcp watch) do if "%~1"=="%%c" set "quick="
shift /1
goto words
:run
"%java%" %quick% -jar "%jar%" %*
exit /b %ERRORLEVEL%
