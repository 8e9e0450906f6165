@echo off
rem SPDX-License-Identifier: Apache-2.0
rem The same as "kyr" on Windows, where Python 3.11 or later is installed. Not tried on Windows yet.
setlocal
set "LAUNCH=import sys; sys.path.insert(0, sys.argv.pop(1)); import kyr_launch; sys.exit(kyr_launch.main(sys.argv[1:]))"
for %%V in (3.13 3.12 3.11 3) do (
    py -%%V -I -S -c "import sys; sys.exit(sys.version_info < (3, 11))" >nul 2>nul && (
        py -%%V -I -S -c "%LAUNCH%" "%~dp0." %*
        goto end
    )
)
python -I -S -c "import sys; sys.exit(sys.version_info < (3, 11))" >nul 2>nul && (
    python -I -S -c "%LAUNCH%" "%~dp0." %*
    goto end
)
echo KYR needs Python 3.11 or later. Install it from python.org, then run this again. 1>&2
exit /b 1
:end
exit /b %ERRORLEVEL%
