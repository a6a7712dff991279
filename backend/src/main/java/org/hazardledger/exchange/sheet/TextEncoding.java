package org.hazardledger.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The encoding of a text file, decided on the whole of it: a byte order mark, else strict UTF-8, else strict
 * GB18030. A decision on the head alone would take a file for UTF-8 whose first Chinese character comes late.
 *
 * @param charset how to decode
 * @param markLength bytes of the byte order mark to skip
 */
record TextEncoding(Charset charset, int markLength) {

    private static final int HEAD = 1024;

    static TextEncoding of(Path file, int lineCharacters) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length >= 3 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB && (head[2] & 0xFF) == 0xBF) {
            return checked(file, lineCharacters, new TextEncoding(StandardCharsets.UTF_8, 3));
        }
        if (head.length >= 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
            return checked(file, lineCharacters, new TextEncoding(StandardCharsets.UTF_16LE, 2));
        }
        if (head.length >= 2 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) {
            return checked(file, lineCharacters, new TextEncoding(StandardCharsets.UTF_16BE, 2));
        }
        Charset wide = looksLikeUtf16(head);
        if (wide != null) {
            return checked(file, lineCharacters, new TextEncoding(wide, 0));
        }
        TextEncoding utf8 = new TextEncoding(StandardCharsets.UTF_8, 0);
        return utf8.decodes(file, lineCharacters)
                ? utf8
                : checked(file, lineCharacters, new TextEncoding(Charset.forName("GB18030"), 0));
    }

    /**
     * UTF-16 without a mark: tables have commas, digits and line ends, whose high byte is zero, and no zero elsewhere.
     * Null for anything else.
     */
    static @Nullable Charset looksLikeUtf16(byte[] head) {
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        boolean some = zeros[0] + zeros[1] >= 2;
        if (some && zeros[0] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return some && zeros[1] == 0 ? StandardCharsets.UTF_16BE : null;
    }

    Reader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(markLength);
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static TextEncoding checked(Path file, int lineCharacters, TextEncoding encoding) throws IOException {
        if (!encoding.decodes(file, lineCharacters)) {
            throw new FileRefusal("import-encoding-unknown");
        }
        return encoding;
    }

    private boolean decodes(Path file, int lineCharacters) throws IOException {
        char[] buffer = new char[16 * 1024];
        long line = 1;
        int characters = 0;
        try (Reader reader = open(file)) {
            int n;
            while ((n = reader.read(buffer)) > 0) {
                for (int i = 0; i < n; i++) {
                    // U+FFFD in the data means an earlier program has already lost characters
                    if (buffer[i] == '\uFFFD') {
                        throw new FileRefusal("import-encoding-damaged");
                    }
                    boolean end = buffer[i] == '\n' || buffer[i] == '\r';
                    characters = end ? 0 : characters + 1;
                    line += buffer[i] == '\n' ? 1 : 0;
                    if (characters > lineCharacters) {
                        throw new FileRefusal("import-line-too-long", line, lineCharacters);
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
