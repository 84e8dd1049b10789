// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/log.h"

namespace pregonero {

Q_LOGGING_CATEGORY(logStore, "pregonero.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logNet, "pregonero.net", QtInfoMsg)
Q_LOGGING_CATEGORY(logAuth, "pregonero.auth", QtInfoMsg)
Q_LOGGING_CATEGORY(logSync, "pregonero.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(logHost, "pregonero.host", QtInfoMsg)
Q_LOGGING_CATEGORY(logSecrets, "pregonero.secrets", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "pregonero.ui", QtInfoMsg)

} // namespace pregonero
