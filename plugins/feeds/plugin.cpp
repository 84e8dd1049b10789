// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/feeds/adapter.h"

#include <QObject>

namespace pregonero::feeds {

class FeedsPlugin final : public QObject, public AdapterFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID PREGONERO_ADAPTER_IID FILE "feeds.json")
    Q_INTERFACES(pregonero::AdapterFactory)

public:
    [[nodiscard]] std::unique_ptr<PlatformAdapter> create() const override { return std::make_unique<FeedsAdapter>(); }
};

} // namespace pregonero::feeds

#include "plugin.moc"
