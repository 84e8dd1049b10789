// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/mastodon/adapter.h"

namespace pregonero {

class MastodonPlugin final : public QObject, public AdapterFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID PREGONERO_ADAPTER_IID FILE "mastodon.json")
    Q_INTERFACES(pregonero::AdapterFactory)

public:
    [[nodiscard]] std::unique_ptr<PlatformAdapter> create() const override
    {
        return std::make_unique<mastodon::MastodonAdapter>();
    }
};

} // namespace pregonero

#include "plugin.moc"
