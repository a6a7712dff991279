package org.hazardledger.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads from an XLSX what the row reader leaves out: the merged blocks of a sheet. */
final class SheetParts {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Path file;
    private final ReadLimits limits;

    SheetParts(Path file, ReadLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    List<MergedRegion> merges(int sheet) throws IOException {
        List<MergedRegion> found = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String part = part(zip, sheet);
            each(zip, part, "mergeCell", xml -> {
                if (found.size() >= limits.mergedRegions()) {
                    throw new FileRefusal("import-file-too-large");
                }
                found.add(MergedRegion.parse(xml.getAttributeValue(null, "ref")));
            });
        } catch (IllegalArgumentException e) {
            throw new FileRefusal("import-file-damaged");
        }
        return found;
    }

    private static @Nullable String part(ZipFile zip, int sheet) throws IOException {
        List<String> relations = new ArrayList<>();
        each(zip, "xl/workbook.xml", "sheet", xml -> relations.add(xml.getAttributeValue(RELATIONS, "id")));
        Map<String, String> targets = new HashMap<>();
        each(
                zip,
                "xl/_rels/workbook.xml.rels",
                "Relationship",
                xml -> targets.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target")));
        String target = sheet < relations.size() ? targets.get(relations.get(sheet)) : null;
        if (target == null) {
            return null;
        }
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private interface Element {
        void seen(XMLStreamReader xml);
    }

    private static void each(ZipFile zip, @Nullable String part, String name, Element element) throws IOException {
        ZipEntry entry = part == null ? null : zip.getEntry(part);
        if (entry == null) {
            return;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals(name)) {
                    element.seen(xml);
                }
            }
        } catch (XMLStreamException e) {
            throw new FileRefusal("import-file-damaged");
        }
    }
}
