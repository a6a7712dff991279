package org.hazardledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every text exists in both languages, and every code that is thrown has its text. */
class MessagesTest {

    private static final Pattern PROBLEM =
            Pattern.compile("Problem\\s*\\.\\s*(?:conflict\\(|of\\(\\s*ProblemType\\.\\w+\\s*,)\\s*\"([a-z0-9-]+)\"");
    private static final Pattern INVALID = Pattern.compile(
            "(?:Problem\\s*\\.\\s*invalid|new\\s+(?:Problem\\.)?Invalid)\\(\\s*[^,;]+,\\s*\"([a-z0-9-]+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+}");

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        assertThat(texts("en").keySet()).isEqualTo(texts("zh_CN").keySet());
    }

    @Test
    void bothLanguagesTellTheSameFacts() throws IOException {
        Map<String, String> english = texts("en");
        Map<String, String> chinese = texts("zh_CN");

        List<String> different = chinese.keySet().stream()
                .filter(key -> !arguments(chinese.get(key)).equals(arguments(english.getOrDefault(key, ""))))
                .toList();

        assertThat(different).isEmpty();
    }

    @Test
    void everyCodeThatIsThrownHasItsText() throws IOException {
        Map<String, String> chinese = texts("zh_CN");
        TreeSet<String> needed = new TreeSet<>();
        Sources.javaFiles().forEach(file -> {
            String source = Sources.read(file);
            PROBLEM.matcher(source).results().forEach(found -> needed.add("problem." + found.group(1)));
            INVALID.matcher(source).results().forEach(found -> needed.add("invalid." + found.group(1)));
        });

        assertThat(needed).hasSizeGreaterThan(30);
        // a code that ends in a hyphen is completed by a state's name
        needed.removeIf(code -> code.endsWith("-")
                ? chinese.keySet().stream().anyMatch(key -> key.startsWith(code))
                : chinese.containsKey(code));
        assertThat(needed).isEmpty();
    }

    private static TreeSet<String> arguments(String text) {
        TreeSet<String> arguments = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(text);
        while (matcher.find()) {
            arguments.add(matcher.group());
        }
        return arguments;
    }

    private static Map<String, String> texts(String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(
                Sources.RESOURCES.resolve("messages").resolve("messages_" + language + ".properties"))) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }
}
