package org.hazardledger.document;

/**
 * The fonts a Word file names. They are the official ones and are not embedded: offices have them, and the alternatives stand in
 * the file's font table for those that do not.
 */
enum WordFont {
    /** Titles, never bold. */
    TITLE("方正小标宋简体", "宋体"),
    /** Headings and labels. */
    HEADING("黑体", "SimHei"),
    /** Everything else. */
    BODY("仿宋_GB2312", "仿宋");

    private final String official;
    private final String alternative;

    WordFont(String official, String alternative) {
        this.official = official;
        this.alternative = alternative;
    }

    String official() {
        return official;
    }

    /** The font table part, which tells Word what to take where the official font is not installed. */
    static String fontTable() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
                + "<w:fonts xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">");
        for (WordFont font : values()) {
            xml.append("<w:font w:name=\"").append(font.official).append("\"><w:altName w:val=\"");
            xml.append(font.alternative).append("\"/><w:charset w:val=\"86\"/></w:font>");
        }
        return xml.append("</w:fonts>").toString();
    }
}
