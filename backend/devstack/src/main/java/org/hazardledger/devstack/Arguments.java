package org.hazardledger.devstack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A command and its {@code --name value} or {@code --flag} options.
 *
 * @param command the first word
 * @param options values by name, without the dashes; a flag has the value {@code true}
 * @param rest the words after {@code --}, another program's command line
 */
record Arguments(String command, Map<String, String> options, List<String> rest) {

    private static final Set<String> FLAGS = Set.of("without-service", "dev", "temporary", "exit-with-parent");
    private static final Set<String> VALUES = Set.of("data", "port", "dir", "access-key", "secret-key", "bucket");

    static Arguments of(String... words) {
        if (words.length == 0) {
            throw new Wrong("No command given.");
        }
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 1; i < words.length; i++) {
            if (words[i].equals("--")) {
                return new Arguments(
                        words[0], Map.copyOf(options), List.of(words).subList(i + 1, words.length));
            }
            String name = words[i].startsWith("--") ? words[i].substring(2) : "";
            if (FLAGS.contains(name)) {
                options.put(name, "true");
            } else if (VALUES.contains(name) && i + 1 < words.length) {
                options.put(name, words[++i]);
            } else {
                throw new Wrong("Cannot understand " + words[i] + ".");
            }
        }
        return new Arguments(words[0], Map.copyOf(options), List.of());
    }

    boolean has(String flag) {
        return options.containsKey(flag);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(options.get(name));
    }

    String required(String name) {
        return value(name).orElseThrow(() -> new Wrong("--" + name + " is missing."));
    }

    /** The command line makes no sense. */
    static final class Wrong extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Wrong(String message) {
            super(message);
        }
    }
}
