package org.hazardledger.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands on one 隐患整改对比照: one hazard, seen before and after its correction.
 *
 * @param number the hazard's business number, printed small in the page footer
 * @param rectifiedAt null as long as the hazard is not rectified
 * @param noBefore said in the first box when it has no photo: why, or empty
 * @param noAfter said in the second box when it has no photo
 */
public record ComparisonSheet(
        List<String> titleLines,
        String number,
        String school,
        String description,
        String patroller,
        LocalDate foundAt,
        @Nullable LocalDate rectifiedAt,
        List<SheetPhoto> before,
        List<SheetPhoto> after,
        String noBefore,
        String noAfter) {

    /** More photos of one side would each become too small to see anything on. */
    public static final int PHOTOS_PER_SIDE = 3;

    /** Found and rectified on one line, as the form asks. */
    String times() {
        String found = FormText.date(foundAt) + "发现";
        return rectifiedAt == null ? found + "，尚未整改完成" : found + "，" + FormText.date(rectifiedAt) + "整改完成";
    }

    Stream<String> texts() {
        return Stream.concat(
                titleLines.stream(), Stream.of(number, school, description, patroller, times(), noBefore, noAfter));
    }
}
