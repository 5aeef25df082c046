-- SPDX-FileCopyrightText: 2026 The Inquit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: renew
UPDATE generation SET token = randomblob(16)

-- name: page
SELECT rootpage FROM sqlite_schema WHERE type = 'table' AND name = 'generation'
