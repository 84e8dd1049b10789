// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/servers/blueskydesk.h"
#include "tests/support/contract.h"

namespace pregonero {

/// The adapter contract against a real Bluesky network: the accounts' server and what gives feeds and threads.
class TestBlueskyContract final : public test::AdapterContract
{
    Q_OBJECT

protected:
    [[nodiscard]] Result<test::ContractSubject> prepare() override
    {
        QString why;
        const auto desk = test::BlueskyDesk::open(test::BlueskyDesk::Kind::Network, &why);
        if (!desk)
            return fail(ErrorKind::Unsupported, why);
        test::ContractSubject subject;
        subject.adapter = desk->adapter;
        subject.info = desk->info;
        subject.account = desk->townHall.account;
        subject.port = desk->townHall.port.get();
        subject.clock = &desk->clock;
        subject.citizenWrites = [desk = desk.get()](const QString &text, const QString &inReplyTo) {
            return desk->citizenWrites(text, inReplyTo);
        };
        subject.settle = [desk = desk.get()] { desk->settle(); };
        // The citizen's post stands in no conversation of the town hall's: see tst_bluesky for hiding.
        subject.lacks = {Capability::Hide};
        subject.keysHonoured = true;
        subject.refusedLength = 301;
        subject.mutations = 12; // the parser alone is held against thousands
        subject.keep = desk;
        return subject;
    }
};

} // namespace pregonero

QTEST_GUILESS_MAIN(pregonero::TestBlueskyContract)
#include "tst_blueskycontract.moc"
