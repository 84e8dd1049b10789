// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/bluesky/adapter.h"

namespace pregonero {

class BlueskyPlugin final : public QObject, public AdapterFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID PREGONERO_ADAPTER_IID FILE "bluesky.json")
    Q_INTERFACES(pregonero::AdapterFactory)

public:
    [[nodiscard]] std::unique_ptr<PlatformAdapter> create() const override
    {
        return std::make_unique<bluesky::BlueskyAdapter>();
    }
};

} // namespace pregonero

#include "plugin.moc"
