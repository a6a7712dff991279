package org.hazardledger.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hazardledger.exchange.form.Column;
import org.hazardledger.exchange.form.Vocabulary;
import org.hazardledger.platform.Messages;
import org.junit.jupiter.api.Test;

/** Whatever an import can say of a row has a sentence in every language; a missing one would break the job. */
class ImportTextsTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "org", "hazardledger", "exchange");
    private static final Pattern CODE = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)+)\"");

    /** Words senders write, names of forms and of threads: not what is said to anybody. */
    private static final Set<String> VOCABULARY = Set.of(
            "in-progress",
            "weekly-detail",
            "lookback-summary",
            "hazard-rows",
            "organisation-roster",
            "photo-folders",
            "comparison-sheet",
            "dry-run",
            "reject-file",
            "accept-valid",
            "import-reader");

    @Test
    void everyCodeHasItsTexts() throws IOException {
        Set<String> codes = new TreeSet<>();
        Set<String> words = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher code = CODE.matcher(Files.readString(file));
                while (code.find()) {
                    codes.add(code.group(1));
                }
            }
        }
        codes.removeAll(VOCABULARY);
        for (Column column : Column.values()) {
            words.add("import.column." + column);
            Vocabulary.options(column).forEach(value -> words.add("import.option." + value));
        }

        for (Locale locale : List.of(Messages.CHINESE, Locale.ENGLISH)) {
            Messages texts = Messages.of(locale);
            assertThat(words).allMatch(texts::has);
            assertThat(codes)
                    .hasSizeGreaterThan(50)
                    .allMatch(
                            code -> Stream.of("import.", "problem.", "invalid.").anyMatch(p -> texts.has(p + code)));
        }
    }
}
