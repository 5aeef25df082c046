#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Inquit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""count_tests.py RESULTS.xml: prints "PASSED FAILED" of one run of ctest, from the JUnit file that it wrote.

A test that was skipped is in neither number; one that could not be started is a failure.
"""
import sys
import xml.etree.ElementTree as ElementTree


def is_skipped(case):
    skipped = case.find("skipped")
    return skipped is not None and "SKIP" in skipped.get("message", "")


def main():
    cases = [case for case in ElementTree.parse(sys.argv[1]).iter("testcase") if case.get("status") != "disabled"]
    cases = [case for case in cases if not is_skipped(case)]
    passed = sum(case.get("status") == "run" for case in cases)
    print(passed, len(cases) - passed)


main()
