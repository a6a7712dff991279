package org.hazardledger.exchange.picture;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hazardledger.exchange.sheet.FileRefusal;
import org.hazardledger.exchange.sheet.ZipLock;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an office document, read as a stream and counted. Nothing outside the file is ever asked for: entities are
 * not resolved, and relations that lead out of it are left out.
 */
final class OoxmlParts implements AutoCloseable {

    /** Text of a document with thousands of sheets stays far below. */
    private static final long MOST_XML = 64L * 1024 * 1024;

    private static final int MOST_ENTRIES = 20_000;
    private static final XMLInputFactory XML = factory();

    private final ZipFile zip;

    private OoxmlParts(ZipFile zip) {
        this.zip = zip;
    }

    static OoxmlParts open(Path file) throws IOException {
        try {
            ZipFile zip = new ZipFile(file.toFile());
            if (zip.size() > MOST_ENTRIES) {
                zip.close();
                throw new FileRefusal("import-file-too-large");
            }
            return new OoxmlParts(zip);
        } catch (ZipException e) {
            throw ZipLock.refusal(file);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    boolean hasBelow(String folder) {
        return zip.stream().anyMatch(entry -> entry.getName().startsWith(folder));
    }

    /** Shows each start, end and text of a part in order; a part that is not there shows nothing. */
    void read(String part, Event each) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        try (InputStream in = counted(zip.getInputStream(entry))) {
            XMLStreamReader reader = XML.createXMLStreamReader(in);
            while (reader.hasNext()) {
                int kind = reader.next();
                if (kind == XMLStreamConstants.START_ELEMENT
                        || kind == XMLStreamConstants.END_ELEMENT
                        || kind == XMLStreamConstants.CHARACTERS) {
                    each.at(kind, reader);
                }
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException cause) {
                throw cause;
            }
            throw new FileRefusal("import-file-damaged");
        }
    }

    /** What is done at each event. */
    @FunctionalInterface
    interface Event {
        void at(int kind, XMLStreamReader reader) throws XMLStreamException;
    }

    /** The parts a part refers to, by id; nothing that lies outside the file. */
    Map<String, String> relations(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Map<String, String> targets = new HashMap<>();
        read(folder + "_rels/" + part.substring(slash) + ".rels", (kind, reader) -> {
            if (kind == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("Relationship")) {
                String target = reader.getAttributeValue(null, "Target");
                boolean outside = "External".equals(reader.getAttributeValue(null, "TargetMode"));
                String id = reader.getAttributeValue(null, "Id");
                if (!outside && target != null && id != null) {
                    targets.put(id, resolved(folder, target));
                }
            }
        });
        return targets;
    }

    /** Copies a part, at most so many bytes and one more. */
    void copy(String part, Path target, long most) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        try (InputStream in = entry == null ? InputStream.nullInputStream() : zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(target)) {
            byte[] buffer = new byte[1 << 16];
            long size = 0;
            for (int n = in.read(buffer); n >= 0 && size <= most; n = in.read(buffer)) {
                out.write(buffer, 0, n);
                size += n;
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** The value of an attribute in whatever namespace, for the two editions of the format have different ones. */
    static @Nullable String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        return Path.of("/" + folder).resolve(target).normalize().toString().substring(1);
    }

    private static InputStream counted(InputStream in) {
        return new FilterInputStream(in) {
            private long size;

            @Override
            public int read() throws IOException {
                return count(super.read(), 1);
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int n = super.read(bytes, from, length);
                return count(n, n);
            }

            private int count(int result, int n) {
                size += Math.max(0, n);
                if (size > MOST_XML) {
                    throw new FileRefusal("import-file-too-large");
                }
                return result;
            }
        };
    }
}
