package org.hazardledger.document;

/**
 * The ten columns of the 每周排查整治明细表 in the form's order and wording. The widths are in half-width characters of the body
 * size and together fill the printable width of A4 landscape.
 */
enum WeeklyColumn {
    NUMBER("序号", 5, true),
    PLACE("单位（场所）名称", "单位（场所）\n名称", 15, true),
    ADDRESS("单位\n地址", 16, true),
    HEAD("法定代表人/主要负责人及联系方式", "法定代表人/\n主要负责人\n及联系方式", 14, true),
    SITUATION("基本情况", 15, false),
    AREA("场所面积（m²）", 9, true),
    KIND("类型", 7, true),
    TOTAL("消防安全隐患总数", 9, true),
    PROBLEMS("具体问题", 26, false),
    RECTIFICATION("整改情况及整改期限", 29, false);

    static final int TOTAL_WIDTH = 145;

    private final String heading;
    private final String brokenHeading;
    private final int width;
    private final boolean centred;

    WeeklyColumn(String heading, int width, boolean centred) {
        this(heading, heading, width, centred);
    }

    WeeklyColumn(String heading, String brokenHeading, int width, boolean centred) {
        this.heading = heading;
        this.brokenHeading = brokenHeading;
        this.width = width;
        this.centred = centred;
    }

    /** Exactly as on the form, which programs look for. */
    String heading() {
        return heading;
    }

    /** The same text broken at its meaning, for paper. */
    String brokenHeading() {
        return brokenHeading;
    }

    int width() {
        return width;
    }

    /** Numbers and names stand in the middle, running text on the left; the words 无 and / are short and centred too. */
    boolean centred(String cell) {
        return centred || cell.length() < 2;
    }
}
