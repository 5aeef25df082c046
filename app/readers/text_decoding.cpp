// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/text_decoding.h"

#include "core/logging.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <uchardet.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <string_view>

using namespace Qt::StringLiterals;

namespace inquit {
namespace {

constexpr qsizetype kSample = qsizetype { 64 } * 1024;

struct Signature {
    std::string_view bytes;
    std::string_view name;
};

constexpr std::array kSignatures {
    Signature { "%PDF-", "PDF" },
    Signature { "PK\x03\x04", "ZIP" },
    Signature { "\x89PNG", "PNG" },
    Signature { "\xFF\xD8\xFF", "JPEG" },
    Signature { "GIF8", "GIF" },
    Signature { "\x7F"
                "ELF",
                "ELF" },
    Signature { "\x1F\x8B", "gzip" },
    Signature { "SQLite format 3", "SQLite" },
    Signature { "\xD0\xCF\x11\xE0", "OLE" },
    Signature { "\x28\xB5\x2F\xFD", "zstd" },
    Signature { "\xFD"
                "7zXZ",
                "xz" },
    Signature { "{\\rtf", "RTF" },
};

bool isControl(unsigned char byte)
{
    return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f'
        && byte != '\v' && byte != 0x1B;
}

/// More than two in a hundred of the first bytes are nothing that a text would have.
bool looksBinary(QByteArrayView bytes)
{
    const auto sample = bytes.first(std::min(bytes.size(), kSample));
    const auto odd = std::ranges::count_if(
        sample, [](char c) { return isControl(static_cast<unsigned char>(c)); });
    return odd * 50 > sample.size();
}

/// Most text has ASCII in it, whose every second byte is zero in UTF-16.
std::optional<QStringConverter::Encoding> unmarkedUtf16(QByteArrayView bytes)
{
    const qsizetype pairs = std::min(bytes.size(), kSample) / 2;
    if (pairs < 2 || bytes.size() % 2 != 0) {
        return {};
    }
    qsizetype first = 0;
    qsizetype second = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        first += bytes[2 * i] == '\0';
        second += bytes[2 * i + 1] == '\0';
    }
    if (second * 10 > pairs * 4 && first * 50 < pairs) {
        return QStringConverter::Utf16LE;
    }
    if (first * 10 > pairs * 4 && second * 50 < pairs) {
        return QStringConverter::Utf16BE;
    }
    return {};
}

/// The encoding that a mark, seen or unseen, tells; none for UTF-8 without a mark.
std::optional<QStringConverter::Encoding> markedEncoding(QByteArrayView bytes)
{
    if (auto marked = QStringConverter::encodingForData(bytes)) {
        return marked;
    }
    return unmarkedUtf16(bytes);
}

/// Half of a surrogate pair is no character.
void mendSurrogates(QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size()
            && text.at(i + 1).isLowSurrogate()) {
            ++i;
        } else if (text.at(i).isSurrogate()) {
            text[i] = QChar::ReplacementCharacter;
        }
    }
}

QString decodedAs(QStringDecoder &&decoder, QByteArrayView bytes)
{
    QString text = decoder.decode(bytes);
    const auto isMark = [](QChar c) { return c == QChar::ByteOrderMark; };
    text.remove(0, std::ranges::find_if_not(text, isMark) - text.begin()); // often one, or none
    mendSurrogates(text);
    return text;
}

/// `charset=koi8-r` and the like in the first 1,024 bytes.
QByteArray declaredEncoding(QByteArrayView bytes)
{
    static const QRegularExpression declaration(
        uR"((?:\bcharset\s*=|\bcoding\s*[:=]|<\?xml\s[^>]{0,80}\bencoding\s*=)\s*["']?([A-Za-z][\w.:-]{2,30}))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto head = QString::fromLatin1(bytes.first(std::min<qsizetype>(bytes.size(), 1024)));
    return declaration.match(head).captured(1).toLatin1();
}

/// UTF-8 that something cut: valid sequences of several bytes, which no other encoding makes by
/// chance, and no more broken ones.
bool isNearlyUtf8(QByteArrayView bytes)
{
    qsizetype good = 0;
    qsizetype broken = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const qsizetype length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        qsizetype have = 1;
        while (have < length && i + have < bytes.size()
               && (static_cast<unsigned char>(bytes[i + have]) & 0xC0) == 0x80) {
            ++have;
        }
        const bool whole = lead >= 0xC2 && lead <= 0xF4 && have == length;
        good += whole;
        broken += !whole;
        i += have;
    }
    return good > 0 && broken <= good;
}

/// Only the typographic bytes of Windows-1252: quotation marks, dashes, ellipsis, pound, euro.
bool hasOnlyTypography(QByteArrayView bytes)
{
    return std::ranges::all_of(bytes, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x80 || byte == 0x80 || byte == 0x85 || (byte >= 0x91 && byte <= 0x97)
            || byte == 0xA0 || byte == 0xA3;
    });
}

QByteArray detectedEncoding(QByteArrayView bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(),
                                                                         &uchardet_delete);
    const auto high =
        std::ranges::find_if(bytes, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    const qsizetype from = std::max<qsizetype>(0, high - bytes.begin() - kSample / 2);
    const auto sample = bytes.sliced(from, std::min(bytes.size() - from, 4 * kSample));
    if (uchardet_handle_data(detector.get(), sample.data(), static_cast<size_t>(sample.size()))) {
        return {};
    }
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

bool isClean(QStringView text)
{
    return std::ranges::none_of(text, [](QChar c) {
        return c == QChar::ReplacementCharacter
            || (c >= u'\u0080' && c <= u'\u009F' && c != u'\u0085');
    });
}

/// Nobody means the control characters that Latin-1 has where Windows-1252 has quotation marks.
QByteArray practical(QByteArray name)
{
    static const QRegularExpression latin(
        u"^(iso[-_]?8859[-_]?1|latin[-_]?1|us-ascii|ascii|cp1252)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return latin.match(QString::fromLatin1(name)).hasMatch() ? "windows-1252"_ba : std::move(name);
}

std::optional<QString> decodedByName(const QByteArray &name, QByteArrayView bytes)
{
    if (name.isEmpty()) {
        return {};
    }
    QStringDecoder decoder(practical(name).constData());
    if (!decoder.isValid()) {
        return {};
    }
    return decodedAs(std::move(decoder), bytes);
}

/// Of bytes that no mark explains and that are not valid UTF-8.
QString decodedByGuess(QByteArrayView bytes)
{
    if (auto text = decodedByName(declaredEncoding(bytes), bytes)) {
        return *text;
    }
    if (isNearlyUtf8(bytes)) {
        return decodedAs(QStringDecoder(QStringDecoder::Utf8), bytes);
    }
    if (!hasOnlyTypography(bytes)) {
        const QByteArray name = detectedEncoding(bytes);
        qCDebug(lcReaders) << "detected encoding" << name;
        if (auto text = decodedByName(name, bytes); text && isClean(*text)) {
            return *text;
        }
    }
    return decodedByName("windows-1252"_ba, bytes).value_or(QString::fromLatin1(bytes));
}

QString anyDecoded(const QByteArray &bytes)
{
    if (const auto marked = markedEncoding(bytes)) {
        return decodedAs(QStringDecoder(*marked), bytes);
    }
    if (bytes.isValidUtf8()) {
        const bool ascii =
            std::ranges::all_of(bytes, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
        // ISO-2022-JP and its kin are ASCII with escapes.
        if (ascii && bytes.contains('\x1B')) {
            if (auto text = decodedByName(detectedEncoding(bytes), bytes); text && isClean(*text)) {
                return *text;
            }
        }
        return QString::fromUtf8(bytes);
    }
    return decodedByGuess(bytes);
}

} // namespace

Result<QString> decoded(const QByteArray &bytes, const QString &subject)
{
    for (const Signature &signature : kSignatures) {
        if (std::string_view(bytes).starts_with(signature.bytes)) {
            return failure(Error::Kind::Binary, subject,
                           QString::fromLatin1(signature.name.data(),
                                               static_cast<qsizetype>(signature.name.size())));
        }
    }
    if (!markedEncoding(bytes) && looksBinary(bytes)) {
        return failure(Error::Kind::Binary, subject);
    }
    QString text = anyDecoded(bytes);
    if (std::ranges::all_of(text, [](QChar c) {
            return c.isSpace() || c == QChar::ByteOrderMark || c == u'\u200B' || c.isNull();
        })) {
        return failure(Error::Kind::Empty, subject);
    }
    return text;
}

} // namespace inquit
