#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Inquit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands of packaging/ say what they are for, refuse what they do not understand, and count rightly."""
import os
import pathlib
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"


def run(*command, **kwargs):
    # As within the environment: nothing is fetched or installed here.
    environment = dict(os.environ, INQUIT_ENVIRONMENT="test")
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, env=environment, **kwargs)


def count(xml):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "results.xml"
        path.write_text(f"<testsuite>{xml}</testsuite>")
        return run("python3", PACKAGING / "count_tests.py", path).stdout.strip()


class Counting(unittest.TestCase):
    def test_passes_and_failures_are_told_apart(self):
        self.assertEqual(count('<testcase name="a" status="run"/><testcase name="b" status="fail"/>'), "1 1")

    def test_a_test_that_could_not_start_has_failed(self):
        missing = '<testcase name="a" status="notrun"><skipped message="Unable to find executable"/></testcase>'
        self.assertEqual(count(missing), "0 1")

    def test_a_test_that_was_skipped_is_in_neither_number(self):
        skipped = '<testcase name="a" status="notrun"><skipped message="SKIP_RETURN_CODE=77"/></testcase>'
        self.assertEqual(count(skipped + '<testcase name="b" status="disabled"/>'), "0 0")

    def test_a_broken_result_is_not_a_count(self):
        self.assertEqual(count("<testcase"), "")


class Usage(unittest.TestCase):
    def test_each_command_says_how_it_is_used(self):
        for name in ("test", "lint", "bench", "sanitize", "run", "screenshots"):
            with self.subTest(name):
                refused = run(PACKAGING / name, "--no-such-option")
                self.assertEqual(refused.returncode, 2)
                self.assertIn(f"usage: packaging/{name}", refused.stderr)

    def test_the_environment_wants_a_command(self):
        refused = run(PACKAGING / "environment")
        self.assertEqual(refused.returncode, 2)
        self.assertIn("usage: packaging/environment", refused.stderr)

    def test_the_environment_wants_a_group_after_with(self):
        refused = run(PACKAGING / "environment", "--with")
        self.assertEqual(refused.returncode, 2)
        self.assertIn("environment: --with needs a group", refused.stderr)

    def test_the_environment_hands_on_the_command_and_its_exit_code(self):
        done = run(PACKAGING / "environment", "sh", "-c", 'printf %s "$1"; exit 7', "sh", "two words")
        self.assertEqual((done.returncode, done.stdout), (7, "two words"))

    def test_run_refuses_a_file_that_is_not_there_and_names_it(self):
        refused = run(PACKAGING / "run", "/no/such/article.txt")
        self.assertEqual(refused.returncode, 1)
        self.assertIn("/no/such/article.txt", refused.stderr)

    def test_run_explains_itself(self):
        told = run(PACKAGING / "run", "--help")
        self.assertEqual(told.returncode, 0)
        self.assertIn("usage: packaging/run [FILE...]", told.stdout)

    def test_every_command_can_be_started(self):
        for path in [*PACKAGING.iterdir(), ROOT / ".ci/run"]:
            if path.is_file() and path.read_bytes()[:2] == b"#!":
                self.assertTrue(os.access(path, os.X_OK), path)


class Packages(unittest.TestCase):
    def test_each_line_names_a_group_and_a_package(self):
        lines = [line.split() for line in (PACKAGING / "packages").read_text().splitlines()
                 if line and not line.startswith("#")]
        self.assertTrue(all(len(line) == 2 and line[0] in {"base", "lint"} for line in lines))
        names = [line[1] for line in lines]
        self.assertEqual(len(names), len(set(names)))


if __name__ == "__main__":
    unittest.main()
