// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/api/adapter.h"

#include <QObject>

#include <stdexcept>

#if defined(HOST_TEST_foreign)
#define HOST_TEST_IID "org.example.Brush/3"
#elif defined(HOST_TEST_nextiid)
#define HOST_TEST_IID "org.pregonero.Adapter/2"
#else
#define HOST_TEST_IID PREGONERO_ADAPTER_IID
#endif

namespace {

/// Leaves a trace as soon as any code of this library runs.
[[maybe_unused]] const bool loaded = qputenv("PREGONERO_TEST_PLUGIN_RAN", "yes");

class TestAdapter final : public pregonero::PlatformAdapter { };

} // namespace

#if defined(HOST_TEST_nofactory)

class HostPlugin final : public QObject {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID HOST_TEST_IID FILE "description.json")
};

#else

class HostPlugin final : public QObject, public pregonero::AdapterFactory {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID HOST_TEST_IID FILE "description.json")
    Q_INTERFACES(pregonero::AdapterFactory)

public:
    [[nodiscard]] std::unique_ptr<pregonero::PlatformAdapter> create() const override
    {
#if defined(HOST_TEST_nothing)
        return nullptr;
#elif defined(HOST_TEST_thrower)
        throw std::runtime_error("a bad day");
#else
        return std::make_unique<TestAdapter>();
#endif
    }
};

#endif

#include "hostplugin.moc"
