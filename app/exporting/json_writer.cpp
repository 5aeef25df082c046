// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/json_writer.h"

#include <QList>

#include <cmath>

namespace inquit {

namespace {

/// UTF-8, with U+FFFD in the place of what is no character.
QByteArray encoded(QStringView string)
{
    if (string.isValidUtf16()) {
        return string.toUtf8();
    }
    QList<uint> characters = string.toUcs4();
    for (uint &character : characters) {
        character = QChar::isSurrogate(character) ? uint(QChar::ReplacementCharacter) : character;
    }
    const QList<char32_t> whole(characters.begin(), characters.end());
    return QString::fromUcs4(whole.constData(), whole.size()).toUtf8();
}

void appendEscaped(QByteArray &out, QStringView string)
{
    const QByteArray utf8 = encoded(string);
    out += '"';
    for (const char c : utf8) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) {
                out += "\\u";
                out += QByteArray::number(c, 16).rightJustified(4, '0');
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

} // namespace

JsonWriter::JsonWriter(Layout layout)
    : m_layout(layout)
{
}

QByteArray JsonWriter::text() const
{
    QByteArray all = m_out;
    all += '\n';
    return all;
}

void JsonWriter::startLine()
{
    m_out += '\n';
    m_out.append(qsizetype(m_levels.size()) * 2, ' ');
}

void JsonWriter::separate()
{
    if (m_afterKey || m_levels.empty()) {
        m_afterKey = false;
        return;
    }
    Level &level = m_levels.back();
    if (!level.isEmpty) {
        m_out += level.isBlock || m_layout == Layout::Compact ? "," : ", ";
    }
    level.isEmpty = false;
    if (level.isBlock) {
        startLine();
    }
}

void JsonWriter::open(char bracket, Shape shape)
{
    separate();
    const bool isInside = !m_levels.empty() && !m_levels.back().isBlock;
    m_levels.push_back(
        { .isBlock = m_layout == Layout::Indented && shape == Shape::Block && !isInside });
    m_out += bracket;
}

void JsonWriter::close(char bracket)
{
    Q_ASSERT(!m_levels.empty());
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (level.isBlock && !level.isEmpty) {
        startLine();
    }
    m_out += bracket;
}

void JsonWriter::beginObject(Shape shape)
{
    open('{', shape);
}

void JsonWriter::endObject()
{
    close('}');
}

void JsonWriter::beginArray(Shape shape)
{
    open('[', shape);
}

void JsonWriter::endArray()
{
    close(']');
}

void JsonWriter::key(QStringView name)
{
    separate();
    appendEscaped(m_out, name);
    m_out += m_layout == Layout::Compact ? ":" : ": ";
    m_afterKey = true;
}

void JsonWriter::value(QStringView string)
{
    separate();
    appendEscaped(m_out, string);
}

void JsonWriter::value(qint64 number)
{
    separate();
    m_out += QByteArray::number(number);
}

void JsonWriter::value(double number)
{
    separate();
    m_out += std::isfinite(number) ? QByteArray::number(number, 'g', 6) : QByteArray("null");
}

void JsonWriter::value(bool truth)
{
    separate();
    m_out += truth ? "true" : "false";
}

void JsonWriter::null()
{
    separate();
    m_out += "null";
}

} // namespace inquit
