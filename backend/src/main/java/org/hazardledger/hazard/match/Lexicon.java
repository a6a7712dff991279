package org.hazardledger.hazard.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The words of {@code hazard/wording.txt}: which ways of writing mean the same thing, fault or room. */
final class Lexicon {

    enum Kind {
        THING,
        FAULT,
        ROOM
    }

    /**
     * A way of writing.
     *
     * @param thingAlone whether it names a thing and no fault, as 飞线充电 is both
     * @param marks of its characters
     */
    private record Way(Kind kind, String concept, String text, boolean thingAlone, long marks) {

        /** Whether a text of these marks may have it: most have not, and need no search for it. */
        boolean fits(long ofText) {
            return (marks & ofText) == marks;
        }
    }

    private static final Lexicon INSTANCE = read("/hazard/wording.txt");

    /** Longest first: 消火栓箱 is no 消火栓. */
    private final List<Way> ways;

    private Lexicon(List<Way> ways) {
        this.ways = ways.stream()
                .sorted(Comparator.comparingInt((Way way) -> way.text().length())
                        .reversed()
                        .thenComparing(Way::text))
                .toList();
    }

    static Lexicon instance() {
        return INSTANCE;
    }

    /** The concepts of a kind that a text names; a stretch of text names one, the longest. */
    Set<String> concepts(String text, Kind kind) {
        Set<String> found = new TreeSet<>();
        String rest = text;
        long marks = marks(text);
        for (Way way : ways) {
            if (way.kind() == kind && way.fits(marks) && rest.contains(way.text())) {
                found.add(way.concept());
                rest = rest.replace(way.text(), " ");
            }
        }
        return found;
    }

    /** What a text says beside the things it names; what is thing and fault at once, like 飞线充电, stays. */
    String beside(String text) {
        String rest = text;
        long marks = marks(text);
        for (Way way : ways) {
            if (way.thingAlone() && way.fits(marks)) {
                rest = rest.replace(way.text(), " ");
            }
        }
        return rest;
    }

    /** The text with every way of writing replaced by the word of its concept. */
    String uniform(String text) {
        String uniform = text;
        long marks = marks(text);
        for (Way way : ways) {
            if (way.fits(marks)
                    && !way.text().equals(way.concept())
                    && !way.concept().contains(way.text())) {
                uniform = uniform.replace(way.text(), way.concept());
                marks |= marks(way.concept());
            }
        }
        return uniform;
    }

    private static long marks(String text) {
        long marks = 0;
        for (int i = 0; i < text.length(); i++) {
            marks |= 1L << (text.charAt(i) & 63);
        }
        return marks;
    }

    private static Lexicon read(String resource) {
        try (InputStream in = Lexicon.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String[]> concepts = lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .toList();
            Set<String> faults = concepts.stream()
                    .filter(words -> kind(words) == Kind.FAULT)
                    .flatMap(words -> Arrays.stream(words).skip(1))
                    .collect(Collectors.toSet());
            List<Way> ways = new ArrayList<>();
            for (String[] words : concepts) {
                for (int i = 1; i < words.length; i++) {
                    boolean thingAlone = kind(words) == Kind.THING && !faults.contains(words[i]);
                    ways.add(new Way(kind(words), words[1], words[i], thingAlone, marks(words[i])));
                }
            }
            return new Lexicon(ways);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kind kind(String[] words) {
        return Kind.valueOf(words[0].toUpperCase(Locale.ROOT));
    }
}
