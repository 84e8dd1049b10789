// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identifiers/surroundings.h"

#include "app/identifiers/shapes.h"
#include "app/text/fold.h"
#include "app/text/wordset.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace pregonero::identifiers {
namespace {

constexpr qsizetype furthest = 48; // characters looked back
constexpr int mostWords = 4;

/// Words (folded, without dots) that say nothing of what a number is.
const QSet<QString> &fillers()
{
    static const QSet<QString> words =
        text::wordSet(u"n no nº num numero numeros nums nro de del da do das dos es al el la los las o a con su mi tu os as ao um un "
              u"una us unha e y i en em per por nr number no is the zenbakia zk zenb nombre nº");
    return words;
}

const QSet<QString> &phoneWords()
{
    static const QSet<QString> words = text::wordSet(
        u"tel tels tele telefono telefonos telef tfno tfnos tlf tlfn tlfno tf telefon telefons telefona telefonoa telefonoak "
        u"telefonora movil moviles mobil mobils mugikorra mugikor celular celulares telemovel telemobil telefone telefones "
        u"whatsapp wasap guasap llama llamar llamad llamando llame llamame chama chamar chame trucar truca truqueu deitu "
        u"ligue ligar phone phones call mobile fax telephone bizum");
    return words;
}

/// What makes a number something else, however it is written.
const QSet<QString> &otherWords()
{
    static const QSet<QString> words = text::wordSet(
        u"expediente expedientes exp expte exptes expedient expedients espediente espedientea licencia licencias lic licence "
        u"license llicencia licenza licenca lizentzia registro registre registo rexistro erregistro factura facturas fra faktura "
        u"fatura invoice decreto decret dekretua decree ref referencia referencies erreferentzia reference contrato contracte "
        u"contrata kontratua contract lote lot lotea isbn issn codigo codigos cod codi kodea code csv cve resolucion resolucio "
        u"resolucao ebazpena cpv serie bdns pedido comanda albaran boletin acuerdo acord procedimiento procediment processo "
        u"process sorteo sorteig zozketa poliza apolice coordenadas coordenades deposito diposit legal ean ordenanza ley llei "
        u"lei orden ordre ordem portaria edicto edital anuncio anunci sentencia auto recurso queja solicitud sol·licitud "
        u"incidencia ticket tiquet case file id nima dir3 bic swift boe bop bopv dogc dog");
    return words;
}

QSet<QString> documentWords(Kind kind)
{
    switch (kind) {
    case Kind::EsDni:
    case Kind::EsNie:
    case Kind::EsCif:
        return text::wordSet(u"dni dnis nif nie nies cif nan ifz ifk aiz documento document identidad identitat nan-a");
    case Kind::EsCcc:
    case Kind::Iban:
        return text::wordSet(u"cuenta cuentas ccc iban compte kontu kontua conta account corriente bancaria bancari bancario ingreso");
    case Kind::Card:
        return text::wordSet(u"tarjeta targeta txartela cartao tarxeta card visa mastercard amex credito debito");
    case Kind::ClRut:
        return text::wordSet(u"rut run r.u.t cedula");
    case Kind::PeRuc:
    case Kind::EcRuc:
        return text::wordSet(u"ruc");
    case Kind::PeDni:
        return text::wordSet(u"dni documento cui");
    case Kind::CoNit:
        return text::wordSet(u"nit cedula cc");
    case Kind::MxCurp:
        return text::wordSet(u"curp");
    case Kind::MxRfc:
        return text::wordSet(u"rfc");
    case Kind::ArCuit:
        return text::wordSet(u"cuit cuil");
    case Kind::BrCpf:
        return text::wordSet(u"cpf");
    case Kind::BrCnpj:
        return text::wordSet(u"cnpj");
    case Kind::UyCi:
        return text::wordSet(u"ci cedula identidad documento");
    case Kind::UyRut:
        return text::wordSet(u"rut");
    case Kind::EcCi:
        return text::wordSet(u"ci cedula identidad cc");
    case Kind::PtNif:
        return text::wordSet(u"nif nipc contribuinte fiscal niss");
    case Kind::Phone:
    case Kind::Email:
    case Kind::Address:
        break;
    }
    return {};
}

bool isJoiner(QChar c)
{
    return isBlank(c) || isHyphen(c) || c == u':' || c == u'.' || c == u'(' || c == u'[' || c == u'/' || c == u'=' || c == u'*'
        || c == u'\u00BA' || c == u'\u00B0' || c == u'#' || c == u'\u00AB' || c == u'"' || c == u'\u25B8' || c == u'\uFE0F';
}

bool isTelephoneSign(QStringView text, qsizetype end)
{
    if (end >= 1 && (text[end - 1] == u'\u260E' || text[end - 1] == u'\u2706' || text[end - 1] == u'\u2121'))
        return true;
    if (end < 2 || !text[end - 2].isHighSurrogate() || !text[end - 1].isLowSurrogate())
        return false;
    const char32_t c = QChar::surrogateToUcs4(text[end - 2], text[end - 1]);
    return (c >= 0x1F4DE && c <= 0x1F4DF) || c == 0x1F4F1 || c == 0x1F4F2 || c == 0x1F919 || c == 0x1F57F;
}

} // namespace

Named namedBefore(QStringView text, qsizetype at, Kind kind)
{
    static const QHash<Kind, QSet<QString>> documents = [] {
        QHash<Kind, QSet<QString>> all;
        for (const Kind each : allKinds())
            all.insert(each, documentWords(each));
        return all;
    }();
    Named named;
    const qsizetype from = std::max<qsizetype>(0, at - furthest);
    qsizetype end = at;
    for (int word = 0; word < mostWords; ++word) {
        while (end > from && isJoiner(text[end - 1]))
            --end;
        if (isTelephoneSign(text, end)) {
            named.phone = true;
            return named;
        }
        qsizetype start = end;
        // "D.N.I." is one word.
        while (start > from
               && ((isWordCharacter(text[start - 1]) && !isDigit(text[start - 1]))
                   || (text[start - 1] == u'.' && start < end && start - 2 >= from && isWordCharacter(text[start - 2])
                       && !isDigit(text[start - 2]))))
            --start;
        if (start == end)
            return named;
        const QString said = text::foldForSearch(text.sliced(start, end - start)).remove(u'.');
        if (documents[kind].contains(said)) {
            named.document = true;
            return named;
        }
        if (phoneWords().contains(said)) {
            named.phone = true;
            return named;
        }
        if (otherWords().contains(said)) {
            named.other = true;
            return named;
        }
        if (!fillers().contains(said))
            return named;
        end = start;
    }
    return named;
}

bool isAmount(QStringView text, qsizetype start, qsizetype end)
{
    static const QSet<QString> units = text::wordSet(
        u"€ % $ £ eur euro euros pesos dolares reais soles millones millon milions milhoes mil habitantes habitants biztanle "
        u"habitante personas persones pertsona pessoas persoas people vecinos vecinas veins usuarios usuarias usuaris visitas "
        u"visites visitantes votos m m2 m² km km² km2 kg g t ha l litros litres litro toneladas tones kwh kw mwh metros metres "
        u"hectareas viajeros viajes ejemplares entradas arboles viviendas puntos euroko kilos kilometros");
    if (start > 0) {
        qsizetype before = start;
        while (before > 0 && isBlank(text[before - 1]))
            --before;
        if (before > 0 && (text[before - 1] == u'$' || text[before - 1] == u'\u20AC' || text[before - 1] == u'\u00A3'))
            return true;
    }
    while (end < text.size() && isBlank(text[end]))
        ++end;
    const qsizetype from = end;
    if (end < text.size() && !isWordCharacter(text[end]))
        ++end;
    else
        while (end < text.size() && end - from < 16 && isWordCharacter(text[end]))
            ++end;
    if (end < text.size() && text[end] == u'\u00B2')
        ++end;
    const QString word = text.sliced(from, end - from).toString();
    return units.contains(word) || units.contains(text::foldForSearch(word));
}

} // namespace pregonero::identifiers
