package org.hazardledger.hazard.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The words of {@code hazard/wording.txt}: which ways of writing mean the same thing, fault or room. */
final class Lexicon {

    enum Kind {
        THING,
        FAULT,
        ROOM
    }

    private record Way(Kind kind, String concept, String text) {}

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
        for (Way way : ways) {
            if (way.kind() == kind && rest.contains(way.text())) {
                found.add(way.concept());
                rest = rest.replace(way.text(), " ");
            }
        }
        return found;
    }

    /** What a text says beside the things it names; what is thing and fault at once, like 飞线充电, stays. */
    String beside(String text) {
        String rest = text;
        for (Way way : ways) {
            if (way.kind() == Kind.THING && !isFault(way.text())) {
                rest = rest.replace(way.text(), " ");
            }
        }
        return rest;
    }

    private boolean isFault(String text) {
        return ways.stream()
                .anyMatch(way -> way.kind() == Kind.FAULT && way.text().equals(text));
    }

    /** The text with every way of writing replaced by the word of its concept. */
    String uniform(String text) {
        String uniform = text;
        for (Way way : ways) {
            if (!way.text().equals(way.concept()) && !way.concept().contains(way.text())) {
                uniform = uniform.replace(way.text(), way.concept());
            }
        }
        return uniform;
    }

    private static Lexicon read(String resource) {
        try (InputStream in = Lexicon.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<Way> ways = new ArrayList<>();
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] words = line.split(" ");
                        Kind kind = Kind.valueOf(words[0].toUpperCase(Locale.ROOT));
                        for (int i = 1; i < words.length; i++) {
                            ways.add(new Way(kind, words[1], words[i]));
                        }
                    });
            return new Lexicon(ways);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
