// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringView>

#include <vector>

namespace inquit {

/// Writes JSON (RFC 8259) in UTF-8, with the members in the order in which they are given, which
/// QJsonObject does not keep. Calls must nest as the JSON does.
class JsonWriter {
public:
    enum class Layout {
        Compact,  ///< one line
        Indented, ///< a member a line, except in what is opened with Inline
    };
    enum class Shape { Block, Inline };

    explicit JsonWriter(Layout layout = Layout::Indented);

    void beginObject(Shape shape = Shape::Block);
    void endObject();
    void beginArray(Shape shape = Shape::Block);
    void endArray();
    void key(QStringView name);

    void value(QStringView string); ///< a lone surrogate becomes U+FFFD
    void value(qint64 number);
    void value(double number); ///< finite; six significant digits
    void value(bool truth);
    void null();

    template<typename T>
    void member(QStringView name, const T &content)
    {
        key(name);
        value(content);
    }

    QByteArray text() const; ///< all of it, with a line end

private:
    void open(char bracket, Shape shape);
    void close(char bracket);
    void separate();
    void startLine();

    struct Level {
        bool isBlock = false;
        bool isEmpty = true;
    };
    QByteArray m_out;
    std::vector<Level> m_levels;
    Layout m_layout;
    bool m_afterKey = false;
};

} // namespace inquit
