// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/api/httpport.h"
#include "plugins/api/metadata.h"

#include <functional>
#include <memory>

namespace pregonero::sync {

/// Makes the way out for an account; main decides (net for the world, workshop for the town).
using PortFor = std::function<std::shared_ptr<HttpPort>(const Account &, const AdapterInfo &)>;

} // namespace pregonero::sync
