package org.hazardledger.exchange.cell;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a sender says about the remedy of one hazard: "已整改", "整改中，2023.6.20", "5月底前完成", "立即整改".
 *
 * @param status the claim
 * @param due the deadline; null when none was given or understood
 * @param dueText the words that gave the deadline
 * @param rectifiedOn the day of a claimed rectification
 * @param onSpot to be done on the spot, which does not say that it was done
 * @param date how the date phrase was understood
 */
public record Claim(
        Status status,
        @Nullable LocalDate due,
        @Nullable String dueText,
        @Nullable LocalDate rectifiedOn,
        boolean onSpot,
        DatePhrase date) {

    /** State of a remedy as a sender claims it. */
    public enum Status {
        OPEN,
        IN_PROGRESS,
        RECTIFIED
    }

    private static final Pattern NOT_DONE = Pattern.compile("未整改|未完成|尚未|没有整改|未落实|未开始");
    private static final Pattern DONE = Pattern.compile(
            "(?:均|全部|都)?(?:已经?|于.*?)?(?:立即|当场)?(?:已)?(?:整改|完成整改|整改完成|整改完毕|完成|更换|修复|落实|清理|拆除)(?:完成|完毕|到位)?");
    private static final Pattern CLAIMS_DONE = Pattern.compile("已经?.{0,6}?(?:整改|完成|更换|修复|落实|清理|拆除|开启)|整改完成|整改完毕|完成整改");
    private static final Pattern DOING = Pattern.compile("正在整改|整改中|正在进行|进行中|正在");
    private static final Pattern SEPARATORS = Pattern.compile("^[\\s，,、；;：:（(]+|[\\s，,、；;：:。）)]+$");
    private static final Pattern OUTCOME = Pattern.compile("(?:整改)?(?:完成|完毕)[。.]?$");
    private static final Pattern ALL = Pattern.compile("^(?:均|全部|都|以上).*");

    /** What an empty cell says. */
    static final Claim SILENT = new Claim(
            Status.OPEN, null, null, null, false, new DatePhrase(DatePhrase.Meaning.NOTHING, null, null, List.of()));

    public static Claim parse(String raw, LocalDate reference) {
        String text = Plain.trimmed(raw);
        if (text.isEmpty()) {
            return SILENT;
        }
        if (!NOT_DONE.matcher(text).find() && CLAIMS_DONE.matcher(text).find()) {
            DatePhrase when = DatePhrase.parse(rest(text, DONE), reference);
            return new Claim(Status.RECTIFIED, null, null, when.date(), false, when);
        }
        boolean doing = DOING.matcher(text).find();
        String phrase = doing ? rest(text, DOING) : NOT_DONE.matcher(text).find() ? rest(text, NOT_DONE) : text;
        DatePhrase date = DatePhrase.parse(phrase, reference);
        String shown = OUTCOME.matcher(phrase).replaceAll("");
        return new Claim(
                doing ? Status.IN_PROGRESS : Status.OPEN,
                date.date(),
                phrase.isEmpty() ? null : shown.isEmpty() ? phrase : shown,
                null,
                date.meaning() == DatePhrase.Meaning.ON_SPOT,
                date);
    }

    /** True for "均已整改" and its like, which speak of every item of a list. */
    static boolean ofAll(String raw) {
        return ALL.matcher(Plain.tight(raw)).matches();
    }

    private static String rest(String text, Pattern said) {
        Matcher m = said.matcher(text);
        return SEPARATORS.matcher(m.replaceFirst(" ")).replaceAll("");
    }
}
