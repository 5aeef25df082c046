// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logging.h"

namespace inquit {

Q_LOGGING_CATEGORY(lcReaders, "inquit.readers", QtWarningMsg)
Q_LOGGING_CATEGORY(lcAnalysis, "inquit.analysis", QtWarningMsg)
Q_LOGGING_CATEGORY(lcLibrary, "inquit.library", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUi, "inquit.ui", QtWarningMsg)

} // namespace inquit
