// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identifiers/national.h"

#include "app/identifiers/checkdigits.h"

namespace pregonero::identifiers {
namespace {

bool isPrefixedPtNif(QStringView number)
{
    return number.startsWith(u"PT") && isPtNif(number.sliced(2));
}

bool isPersonsEsNif(QStringView number)
{
    return QStringView(u"KLM").contains(number.front()) && isEsDni(number);
}


using When = Form::When;

constexpr Form all[] = {
    // A Spanish DNI is looked for also beside "expediente": to miss one is worse than to ask once more.
    {Kind::EsDni, u"99999999_?A", isEsDni, When::Always},
    {Kind::EsDni, u"99.999.999_?A", isEsDni, When::Always},
    {Kind::EsDni, u"99 999 999~?A", isEsDni, When::Always},
    {Kind::EsDni, u"9999999-?A", isEsDni, When::NotOther},
    {Kind::EsDni, u"9.999.999_?A", isEsDni, When::NotOther},
    {Kind::EsDni, u"A_?9999999_?A", isPersonsEsNif, When::NotOther},
    {Kind::EsDni, u"99999999", nullptr, When::Named},
    {Kind::EsDni, u"99.999.999", nullptr, When::Named},
    {Kind::EsNie, u"A_?9999999_?A", isEsNie, When::Always},
    {Kind::EsNie, u"A_?9.999.999_?A", isEsNie, When::Always},
    {Kind::EsCif, u"A_?9999999_?#", isEsCif},
    {Kind::EsCif, u"A_?99.999.99_?#", isEsCif},
    {Kind::EsCif, u"A_?99.999.999", isEsCif},
    {Kind::EsCcc, u"9999~?9999~?99~?9999999999", isEsCcc},
    {Kind::EsCcc, u"9999~9999~9999~9999~9999", isEsCcc},
    {Kind::EsCcc, u"9999~9999~99~99999~99999", isEsCcc},
    {Kind::ClRut, u"99.999.999-#", isClRut},
    {Kind::ClRut, u"9.999.999-#", isClRut},
    {Kind::ClRut, u"99999999-#", isClRut},
    {Kind::ClRut, u"9999999-#", isClRut},
    {Kind::ClRut, u"99999999#", isClRut, When::Named},
    {Kind::PeRuc, u"99999999999", isPeRuc},
    {Kind::PeDni, u"99999999-#", isPeDni},
    {Kind::PeDni, u"99999999~?#", isPeDni, When::Named},
    {Kind::PeDni, u"99999999", nullptr, When::Named},
    {Kind::CoNit, u"999.999.999-9", isCoNit},
    {Kind::CoNit, u"9.999.999.999-9", isCoNit},
    {Kind::CoNit, u"99.999.999-9", isCoNit},
    {Kind::CoNit, u"999999999-9", isCoNit},
    {Kind::CoNit, u"9999999999", isCoNit, When::Named},
    {Kind::CoNit, u"999 999 999~?9", isCoNit, When::Named},
    {Kind::MxCurp, u"AAAA999999AAAAAA#9", isMxCurp, When::Always},
    {Kind::MxRfc, u"RRRR~?999999~?###", isMxRfc},
    {Kind::MxRfc, u"RRR~?999999~?###", isMxRfc},
    {Kind::MxRfc, u"RRRR~?999999", isMxRfcWithoutEnding, When::Named},
    {Kind::ArCuit, u"99~99999999~9", isArCuit},
    {Kind::ArCuit, u"99-99.999.999-9", isArCuit},
    {Kind::ArCuit, u"99999999999", isArCuit},
    {Kind::BrCpf, u"999.999.999-99", isBrCpf},
    {Kind::BrCpf, u"999999999-99", isBrCpf},
    {Kind::BrCpf, u"999 999 999~99", isBrCpf},
    {Kind::BrCpf, u"99999999999", isBrCpf},
    {Kind::BrCnpj, u"##.###.###/####-99", isBrCnpj},
    {Kind::BrCnpj, u"########/####-99", isBrCnpj},
    {Kind::BrCnpj, u"99999999999999", isBrCnpj},
    {Kind::BrCnpj, u"############99", isBrCnpj, When::Named},
    {Kind::UyCi, u"9.999.999-9", isUyCi},
    {Kind::UyCi, u"9999999-9", isUyCi},
    {Kind::UyCi, u"99999999", isUyCi, When::Named},
    {Kind::UyRut, u"99~999999~999~9", isUyRut},
    {Kind::UyRut, u"999999999999", isUyRut},
    {Kind::EcCi, u"999999999-9", isEcCi},
    {Kind::EcCi, u"9999999999", isEcCi},
    {Kind::EcRuc, u"9999999999999", isEcRuc},
    {Kind::EcRuc, u"999999999-9-999", isEcRuc},
    {Kind::PtNif, u"999999999", isPtNif},
    {Kind::PtNif, u"999 999 999", isPtNif},
    {Kind::PtNif, u"AA~?999999999", isPrefixedPtNif},
};

} // namespace

std::span<const Form> forms()
{
    return all;
}

} // namespace pregonero::identifiers
