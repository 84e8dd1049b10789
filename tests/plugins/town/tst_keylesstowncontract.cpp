// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/plugins/town/townsubject.h"

namespace pregonero {

/// The same against a town that ignores them, as some real servers do: verify has only words, time and thread.
class TestKeylessTownContract final : public test::AdapterContract
{
    Q_OBJECT

protected:
    [[nodiscard]] Result<test::ContractSubject> prepare() override { return test::townSubject(false); }
};

} // namespace pregonero

QTEST_GUILESS_MAIN(pregonero::TestKeylessTownContract)
#include "tst_keylesstowncontract.moc"
