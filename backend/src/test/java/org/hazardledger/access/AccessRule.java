package org.hazardledger.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** One line of {@code access/operations.txt}. */
record AccessRule(
        String operation, String role, String may, String target, String outOfScope, String answer, String request) {

    /** What a school shares with the other schools of its district. */
    private static final Set<String> OF_DISTRICTS = Set.of("campaign", "policy");

    static List<AccessRule> all() {
        try {
            return Files.readAllLines(Path.of("src", "test", "resources", "access", "operations.txt")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(AccessRule::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AccessRule parse(String line) {
        String[] cells = line.split("\\|", 6);
        String[] target = cells[3].strip().split(" +");
        return new AccessRule(
                cells[0].strip(),
                cells[1].strip(),
                cells[2].strip(),
                target[0],
                target.length == 1 ? "404" : target[1],
                cells[4].strip(),
                cells[5].strip());
    }

    boolean isForRole(Who who) {
        return role.indexOf(who.letter) >= 0;
    }

    boolean allows(Who who) {
        return may.indexOf(who.letter) >= 0;
    }

    boolean isAboutTheCaller() {
        return "-".equals(target);
    }

    /** The status this caller is answered, null when it is not asked here. */
    String expected(Who who, Where where) {
        if (who == Who.ANONYMOUS) {
            return "401";
        }
        if (!isForRole(who)) {
            return "403";
        }
        if (!isAboutTheCaller() && !who.reaches(where, OF_DISTRICTS.contains(target))) {
            return outOfScope;
        }
        return allows(who) ? answer : "403";
    }
}
