package org.hazardledger.exchange.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of an office file, to be changed and put together again. */
final class OfficeParts {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private OfficeParts() {}

    static OfficeParts of(byte[] file) {
        OfficeParts read = new OfficeParts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                read.parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    OfficeParts with(String name, byte[] content) {
        OfficeParts changed = new OfficeParts();
        changed.parts.putAll(parts);
        changed.parts.put(name, content);
        return changed;
    }

    OfficeParts without(String name) {
        OfficeParts changed = new OfficeParts();
        changed.parts.putAll(parts);
        changed.parts.remove(name);
        return changed;
    }

    OfficeParts reworded(String name, UnaryOperator<String> words) {
        return with(name, words.apply(text(name)).getBytes(StandardCharsets.UTF_8));
    }

    String text(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    byte[] part(String name) {
        return parts.get(name);
    }

    byte[] zipped() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
