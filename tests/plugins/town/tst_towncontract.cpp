// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/plugins/town/townsubject.h"

namespace pregonero {

/// The contract against a town that keeps idempotency keys.
class TestTownContract final : public test::AdapterContract
{
    Q_OBJECT

protected:
    [[nodiscard]] Result<test::ContractSubject> prepare() override { return test::townSubject(true); }
};

} // namespace pregonero

QTEST_GUILESS_MAIN(pregonero::TestTownContract)
#include "tst_towncontract.moc"
