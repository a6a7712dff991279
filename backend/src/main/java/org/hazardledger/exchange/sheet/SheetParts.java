package org.hazardledger.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads from an XLSX what the row reader leaves out: merged blocks, and what is hidden. */
final class SheetParts {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Path file;
    private final ReadLimits limits;

    SheetParts(Path file, ReadLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    SheetLayout layout(int sheet) throws IOException {
        List<MergedRegion> merges = new ArrayList<>();
        BitSet hiddenRows = new BitSet();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Listed listed = listed(zip, sheet);
            each(zip, listed.part(), Set.of("mergeCell", "row"), xml -> {
                if (xml.getLocalName().equals("row")) {
                    hide(xml, hiddenRows);
                } else if (merges.size() >= limits.mergedRegions()) {
                    throw new FileRefusal("import-file-too-large");
                } else {
                    merges.add(MergedRegion.parse(xml.getAttributeValue(null, "ref")));
                }
            });
            return new SheetLayout(merges, hiddenRows, listed.hidden());
        } catch (IllegalArgumentException e) {
            throw new FileRefusal("import-file-damaged");
        }
    }

    private static void hide(XMLStreamReader row, BitSet hiddenRows) {
        String hidden = row.getAttributeValue(null, "hidden");
        String number = row.getAttributeValue(null, "r");
        if (number != null && ("1".equals(hidden) || "true".equals(hidden))) {
            hiddenRows.set(Integer.parseInt(number));
        }
    }

    /** A sheet as the workbook lists it. */
    private record Listed(@Nullable String part, boolean hidden) {}

    private static Listed listed(ZipFile zip, int sheet) throws IOException {
        List<String> relations = new ArrayList<>();
        List<Boolean> hidden = new ArrayList<>();
        each(zip, "xl/workbook.xml", Set.of("sheet"), xml -> {
            relations.add(xml.getAttributeValue(RELATIONS, "id"));
            String state = xml.getAttributeValue(null, "state");
            hidden.add(state != null && !state.equals("visible"));
        });
        Map<String, String> targets = new HashMap<>();
        each(
                zip,
                "xl/_rels/workbook.xml.rels",
                Set.of("Relationship"),
                xml -> targets.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target")));
        String target = sheet < relations.size() ? targets.get(relations.get(sheet)) : null;
        if (target == null) {
            return new Listed(null, false);
        }
        return new Listed(target.startsWith("/") ? target.substring(1) : "xl/" + target, hidden.get(sheet));
    }

    private interface Element {
        void seen(XMLStreamReader xml);
    }

    private static void each(ZipFile zip, @Nullable String part, Set<String> names, Element element)
            throws IOException {
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
                if (xml.next() == XMLStreamConstants.START_ELEMENT && names.contains(xml.getLocalName())) {
                    element.seen(xml);
                }
            }
        } catch (XMLStreamException e) {
            throw new FileRefusal("import-file-damaged");
        }
    }
}
