// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/quotation_drag.h"

#include "pages/cited_words.h"
#include "pages/quotes_page.h"

#include <QDrag>
#include <QMimeData>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

const QString kFormat = u"application/x-inquit-quotation"_s;

} // namespace

QMimeData *quotationMimeData(const QuotationRow &quotation)
{
    auto *data = new QMimeData;
    data->setData(kFormat, quotation.key.toString().toLatin1());
    data->setText(citedWords(quotation));
    return data;
}

std::optional<QuotationKey> draggedQuotation(const QMimeData *data)
{
    return data && data->hasFormat(kFormat)
        ? QuotationKey::fromString(QString::fromLatin1(data->data(kFormat)))
        : std::nullopt;
}

QuotationRowView::QuotationRowView(QuotesPage &page, QWidget *parent)
    : RowView(parent)
    , m_page(page)
{
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
}

void QuotationRowView::startDrag(Qt::DropActions)
{
    const QuotationRow *quotation = m_page.at(currentIndex());
    if (!quotation) {
        return;
    }
    auto *drag = new QDrag(this); // goes by itself, once others have taken its data
    drag->setMimeData(quotationMimeData(*quotation));
    drag->exec(Qt::CopyAction);
}

} // namespace inquit
