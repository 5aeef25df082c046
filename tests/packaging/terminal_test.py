#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Inquit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""terminal_test.py INQUIT-CLI: the job that packaging/run does where there is no display, from samples to PDF."""
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

SAMPLES = sorted(path for path in (pathlib.Path(__file__).resolve().parents[2] / "resources/samples").iterdir()
                 if path.suffix in {".txt", ".md"})
PROGRAM = sys.argv.pop(1)


class Terminal(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.library = f"{self.folder.name}/notes.inquit"

    def run_on_library(self, command, *arguments):
        done = subprocess.run([PROGRAM, *command.split(), "--library", self.library, *map(str, arguments)],
                              capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def test_every_quotation_is_cited_once_and_reaches_the_pdf(self):
        self.run_on_library("import", *SAMPLES)
        self.assertEqual(self.run_on_library("cite"), "3 of 3 articles have a new note.\n")
        markdown = self.run_on_library("export notes --format md --output -")
        quotations = self.run_on_library("list quotations --format csv").strip().splitlines()
        self.assertGreater(len(quotations), 10)
        self.assertIn("Terrado", markdown)
        pdf = pathlib.Path(self.folder.name) / "notes.pdf"
        self.run_on_library("export notes", "--output", pdf)
        self.assertEqual(pdf.read_bytes()[:5], b"%PDF-")

    def test_a_note_that_is_there_stays_as_it_is(self):
        self.run_on_library("import", SAMPLES[0])
        self.run_on_library("cite")
        before = self.run_on_library("export notes --format md --output -")
        self.assertEqual(self.run_on_library("cite"), "0 of 1 articles have a new note.\n")
        self.assertEqual(self.run_on_library("export notes --format md --output -"), before)

    def test_another_article_gets_no_note(self):
        self.run_on_library("import", *SAMPLES)
        self.assertEqual(self.run_on_library("cite --article 2"), "1 of 1 articles have a new note.\n")
        self.assertEqual(len(json.loads(self.run_on_library("list notes --format json"))), 1)


if __name__ == "__main__":
    unittest.main()
