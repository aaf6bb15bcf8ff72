// SPDX-License-Identifier: GPL-3.0-or-later
#include "CatalogueFile.h"

#include <QFile>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

void readTranslation(QXmlStreamReader &xml, CatalogueEntry &entry)
{
    entry.finished = xml.attributes().value("type"_L1).isEmpty();
    if (!entry.plural) {
        entry.forms = {xml.readElementText(QXmlStreamReader::IncludeChildElements)};
        return;
    }
    while (xml.readNextStartElement())
        entry.forms.append(xml.readElementText());
}

CatalogueEntry readMessage(QXmlStreamReader &xml, const QString &context)
{
    CatalogueEntry entry;
    entry.context = context;
    entry.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            entry.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            entry.comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, entry);
        else
            xml.skipCurrentElement();
    }
    return entry;
}

} // namespace

QList<CatalogueEntry> readCatalogue(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<CatalogueEntry> entries;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            entries.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<CatalogueEntry>() : entries;
}
