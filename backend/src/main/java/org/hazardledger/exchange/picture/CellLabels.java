package org.hazardledger.exchange.picture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hazardledger.exchange.cell.Plain;
import org.hazardledger.exchange.form.Column;
import org.hazardledger.hazard.Stage;
import org.jspecify.annotations.Nullable;

/** What the text of a cell around pictures is a label of. */
final class CellLabels {

    static final Pattern SCHOOL = Pattern.compile("学校|学校名称|单位|单位名称|单位\\(场所\\)名称|school");
    static final Pattern HAZARD =
            Pattern.compile("隐患编号|编号|隐患描述|隐患情况|隐患内容|隐患问题|问题描述|存在问题|存在的问题|具体问题|问题|隐患|hazard|description");
    static final Pattern LABELLED = Pattern.compile("^([^:：]{1,12})[:：](.+)$", Pattern.DOTALL);
    private static final int LONGEST_LABEL = 12;

    private CellLabels() {}

    /** What a cell is a label of, alone or with what it says behind a colon. */
    static @Nullable Column column(String text) {
        Matcher labelled = LABELLED.matcher(text);
        return ToldLabels.of(labelled.matches() ? labelled.group(1) : bare(text));
    }

    /** The words of a label without the colon behind them. */
    static String bare(String text) {
        return text.replaceAll("[:：]\\s*$", "");
    }

    /** Whether a cell only says what another one holds. */
    static boolean isLabel(String text) {
        String bare = bare(text);
        return stage(text) != null
                || is(SCHOOL, bare)
                || is(HAZARD, bare)
                || ToldLabels.of(bare) != null
                || bare.matches("照片|图片|备注|整改情况|整改期限|责任人");
    }

    static boolean is(Pattern label, String text) {
        return label.matcher(Plain.heading(text)).matches();
    }

    /** The stage that a cell is the label of; null for any other text. */
    static @Nullable Stage stage(String text) {
        return text.length() > LONGEST_LABEL ? null : StageWords.of(bare(text));
    }
}
