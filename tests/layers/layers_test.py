#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Inquit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The shape of the source tree, held by a test: which folder includes which (allowed.txt), who speaks SQL, how long
a file may be, that each names its licence, and that no place of one machine is written down."""
import pathlib
import re
import subprocess
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
LONGEST = 400
INCLUDE = re.compile(r'^\s*#\s*include\s+"([a-z_]+)/[^"]+"')
QT_SQL = re.compile(r"^\s*#\s*include\s+<QSql", re.MULTILINE)
# A path of one machine, or a registry: nothing of the sort belongs to a source tree.
PLACES = re.compile(r"(?<![\w/.}])/(?:work|root|workspace)/|https?://(?:deb|snapshot|archive|security)\.|\bpypi\.|\bcrates\.io")


def sources(folder):
    return sorted(path for path in (ROOT / folder).rglob("*") if path.suffix in {".h", ".cpp"})


def tracked():
    """Each file of the project, by git where there is a repository, by the folders where it was unpacked."""
    listed = subprocess.run(["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z"], cwd=ROOT, capture_output=True)
    if listed.returncode == 0:
        names = [ROOT / name for name in listed.stdout.decode().split("\0") if name]
    else:
        names = [path for path in ROOT.rglob("*") if path.relative_to(ROOT).parts[0] not in {"build", ".git", ".cache"}]
    return [path for path in names if path.is_file() and not path.is_symlink()]


def allowed_includes():
    table = {}
    for line in (ROOT / "tests/layers/allowed.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            folder, names = line.split(":")
            table[folder] = set(names.split()) | {folder.split("/")[1]}
    return table


def forbidden_includes(folder, allowed, files):
    """The lines of files that include a folder which is not in allowed: "path:line: includes x"."""
    found = []
    for path, text in files:
        for number, line in enumerate(text.splitlines(), 1):
            match = INCLUDE.match(line)
            if match and match[1] not in allowed:
                found.append(f"{path}:{number}: {folder} may not include {match[1]}/")
    return found


class Layers(unittest.TestCase):
    def test_every_folder_is_in_the_table(self):
        folders = {str(path.parent.relative_to(ROOT)) for part in ("app", "ui") for path in sources(part)}
        known = allowed_includes()
        strangers = {folder for folder in folders if "/".join(folder.split("/")[:2]) not in known}
        self.assertFalse(strangers, "name the folder in tests/layers/allowed.txt")

    def test_folders_include_only_what_the_table_allows(self):
        found = []
        for folder, allowed in allowed_includes().items():
            files = [(path.relative_to(ROOT), path.read_text()) for path in sources(folder)]
            found += forbidden_includes(folder, allowed, files)
        self.assertFalse(found, "\n".join(["", *found]))

    def test_a_forbidden_include_is_seen(self):
        text = '#include "core/ids.h"\n#include "library/database.h"\n#include <QString>\n'
        found = forbidden_includes("app/article", {"core", "article"}, [("x.cpp", text)])
        self.assertEqual(found, ["x.cpp:2: app/article may not include library/"])

    def test_the_table_has_no_way_back(self):
        """No folder reaches itself through what it may include, and nothing of app/ reaches ui/."""
        table = {folder.split("/")[1]: names - {folder.split("/")[1]} for folder, names in allowed_includes().items()}
        for folder in table:
            reached, ahead = set(), set(table[folder])
            while ahead:
                name = ahead.pop()
                reached.add(name)
                ahead |= table[name] - reached
            self.assertNotIn(folder, reached)
        windows = {folder.split("/")[1] for folder in allowed_includes() if folder.startswith("ui/")}
        for folder, names in allowed_includes().items():
            if folder.startswith("app/"):
                self.assertFalse(names & windows, folder)

    def test_only_the_library_speaks_sql(self):
        found = [str(path.relative_to(ROOT)) for part in ("app", "ui") for path in sources(part)
                 if "app/library" not in str(path.parent) and QT_SQL.search(path.read_text())]
        self.assertFalse(found)

    def test_numbers_are_written_in_one_place(self):
        """What people read has English numbers; the locale tells the size of paper, and nothing else."""
        may = {"app/wording/number_wording.cpp", "ui/settings/settings.cpp"}
        found = [name for part in ("app", "ui") for path in sources(part)
                 if "QLocale" in path.read_text() and (name := str(path.relative_to(ROOT))) not in may]
        self.assertFalse(found)


class Files(unittest.TestCase):
    def test_no_source_is_longer_than_four_hundred_lines(self):
        long = {str(path.relative_to(ROOT)): count for part in ("app", "ui", "tests") for path in sources(part)
                if (count := len(path.read_text().splitlines())) > LONGEST}
        self.assertFalse(long)

    def test_every_source_names_its_licence_first(self):
        kinds = {".h", ".cpp", ".py", ".cmake", ".sql", ".sh"}
        silent = [str(path.relative_to(ROOT)) for path in tracked()
                  if (path.suffix in kinds or path.name == "CMakeLists.txt")
                  and "SPDX-License-Identifier: " not in "\n".join(path.read_text().splitlines()[:4])]
        self.assertFalse(silent)

    def test_headers_are_included_once(self):
        bare = [str(path.relative_to(ROOT)) for part in ("app", "ui", "tests") for path in sources(part)
                if path.suffix == ".h" and "#pragma once" not in path.read_text()]
        self.assertFalse(bare)

    def test_no_place_of_one_machine_is_written_down(self):
        found = []
        for path in tracked():
            if path == pathlib.Path(__file__).resolve():
                continue
            try:
                text = path.read_text()
            except UnicodeDecodeError:
                continue
            found += [f"{path.relative_to(ROOT)}: {match[0]}" for match in PLACES.finditer(text)]
        self.assertFalse(found)


if __name__ == "__main__":
    unittest.main()
