package org.hazardledger.exchange.archive;

/** Names that every file system takes, and that no unpacking program can be led astray by. */
final class SafeName {

    /** In characters; a name of three bytes each still fits the 255 bytes of a file system. */
    private static final int LONGEST = 80;

    private SafeName() {}

    /** One segment of a path: no separators, no control characters, no dot or space at its ends, never empty. */
    static String of(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]", "_");
        String cut = plain.codePointCount(0, plain.length()) <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST));
        String name = cut.replaceAll("^[. ]+|[. ]+$", "");
        boolean reserved = name.matches("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
        return name.isEmpty() || reserved ? "_" + name : name;
    }
}
