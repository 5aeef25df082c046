#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Inquit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""links_test.py PROGRAM LIBRARY...: fails when PROGRAM links one of the libraries, itself or through another."""
import subprocess
import sys


def main(program, *forbidden):
    # ldd follows the chain; its output names each library once: "libQt6Core.so.6 => /usr/lib/... (0x...)".
    listed = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    names = [line.split()[0] for line in listed.splitlines() if line.strip()]
    if not any(name.startswith("libQt6Core.") for name in names):
        sys.exit(f"{program} does not seem to be a Qt program:\n{listed}")
    found = [name for name in names if any(name.startswith(f"lib{library}.so") for library in forbidden)]
    if found:
        sys.exit(f"{program} links {', '.join(found)}")


main(*sys.argv[1:])
