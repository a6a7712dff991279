package org.hazardledger.exchange.form;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hazardledger.exchange.cell.Claim;
import org.hazardledger.exchange.cell.Plain;
import org.jspecify.annotations.Nullable;

/** Words of the forms for the ledger's enumerations. A word that is not here is asked about, never guessed. */
public final class Vocabulary {

    private static final Map<String, String> KINDS = words(
            "PRIMARY 小学 完全小学 primary",
            "JUNIOR 初级中学 初中 junior_secondary junior",
            "SENIOR 高级中学 高中 普通高中 senior_secondary senior",
            "NINE_YEAR 九年一贯制学校 九年一贯制 nine_year",
            "COMPLETE_SECONDARY 完全中学 complete_secondary",
            "VOCATIONAL 中等职业学校 职业学校 职业中学 中职 vocational",
            "SPECIAL 特殊教育学校 特教学校 special",
            "KINDERGARTEN 幼儿园 园 托幼机构 kindergarten",
            "TRAINING 校外培训机构 培训机构 教育培训机构 training_institution training",
            "UNIVERSITY 高等学校 高校 大学 university",
            "PARTY_SCHOOL 党校 party_school");

    private static final Map<String, String> OWNERSHIPS = words("PUBLIC 公办 公立 public", "PRIVATE 民办 私立 private");

    private static final Pattern CODE = Pattern.compile("F(?:0[1-9]|1[0-7])");
    private static final Pattern OWNERSHIP_AHEAD = Pattern.compile("^(?:公办|公立|民办|私立)");

    private static final Map<String, String> USE_STATES = words(
            "IN_USE 在用 使用中 正常使用 in_use",
            "SUSPENDED 停用 暂停使用 suspended",
            "SEALED 封存 查封 sealed",
            "TO_DEMOLISH 待拆除 拟拆除 to_demolish",
            "DEMOLISHED 已拆除 demolished");

    // 较大 has no class of its own in the education sector's three, so it is asked about
    private static final Map<String, String> SEVERITIES =
            words("MAJOR 重大 重大隐患 major", "GENERAL 一般 一般隐患 general", "MINOR 微小 轻微 微小隐患 minor");

    private static final Map<String, String> SOURCES = words(
            "SELF_DAILY 日常自查 每日巡查 日查 self_daily",
            "SELF_MONTHLY 每月检查 月查 月检 self_monthly",
            "SELF_KEYDATE 重点时段检查 节前检查 self_keydate",
            "STAFF_STUDENT 师生上报 师生反映 staff_student",
            "THIRD_PARTY 第三方 第三方检查 third_party",
            "CROSS_INSPECTION 交叉检查 互查 cross_inspection",
            "DISTRICT 区级检查 区级 district",
            "CITY 市级检查 市级 city",
            "PROVINCE 省级检查 省级 province",
            "FIRE_SERVICE 消防部门 消防救援机构 fire_service",
            "PUBLIC_REPORT 群众举报 public_report",
            "IOT 物联网 iot",
            "IMPORT 导入 import",
            "UPPER_LEVEL_FEEDBACK 上级反馈 upper_level_feedback",
            "INSPECTOR 督学 责任督学 inspector");

    private static final Map<String, Claim.Status> STATUSES = Map.ofEntries(
            // states of the ledger, as its own export names them; what is void there is none of these
            Map.entry("listed", Claim.Status.OPEN),
            Map.entry("graded", Claim.Status.OPEN),
            Map.entry("rectifying", Claim.Status.IN_PROGRESS),
            Map.entry("review_requested", Claim.Status.RECTIFIED),
            Map.entry("signed", Claim.Status.RECTIFIED),
            Map.entry("closed", Claim.Status.RECTIFIED),
            Map.entry("open", Claim.Status.OPEN),
            Map.entry("未整改", Claim.Status.OPEN),
            Map.entry("待整改", Claim.Status.OPEN),
            Map.entry("in-progress", Claim.Status.IN_PROGRESS),
            Map.entry("in_progress", Claim.Status.IN_PROGRESS),
            Map.entry("整改中", Claim.Status.IN_PROGRESS),
            Map.entry("正在整改", Claim.Status.IN_PROGRESS),
            Map.entry("rectified", Claim.Status.RECTIFIED),
            Map.entry("已整改", Claim.Status.RECTIFIED),
            Map.entry("整改完成", Claim.Status.RECTIFIED),
            Map.entry("已完成", Claim.Status.RECTIFIED));

    private Vocabulary() {}

    /** What a column of a closed vocabulary can hold, in the API's spelling; empty for any other column. */
    public static List<String> options(Column column) {
        return switch (column) {
            case KIND -> values(KINDS);
            case OWNERSHIP -> values(OWNERSHIPS);
            case USE_STATE -> values(USE_STATES);
            case SEVERITY -> values(SEVERITIES);
            case SOURCE -> values(SOURCES);
            case STAGE -> List.of("BEFORE", "DURING", "AFTER");
            case STATUS -> List.of("OPEN", "IN_PROGRESS", "RECTIFIED");
            case FIXABLE_NOW, SUSPENDED, BOARDING, KEY_UNIT -> List.of("YES", "NO");
            default -> List.of();
        };
    }

    private static List<String> values(Map<String, String> words) {
        return words.values().stream().distinct().sorted().toList();
    }

    /** Also with the ownership in front or the word school behind: 公办小学, 民办园, 初中学校. */
    static @Nullable String kind(String text) {
        String word = key(text);
        String bare = OWNERSHIP_AHEAD.matcher(word).replaceFirst("");
        return Stream.of(word, bare, bare.replaceFirst("学校$", ""))
                .map(KINDS::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Also as the first half of a kind: 民办幼儿园. */
    static @Nullable String ownership(String text) {
        Matcher ahead = OWNERSHIP_AHEAD.matcher(key(text));
        return ahead.lookingAt() ? OWNERSHIPS.get(ahead.group()) : OWNERSHIPS.get(key(text));
    }

    static @Nullable String useState(String text) {
        return USE_STATES.get(key(text));
    }

    static @Nullable String severity(String text) {
        return SEVERITIES.get(key(text));
    }

    static @Nullable String source(String text) {
        return SOURCES.get(key(text));
    }

    static Claim.@Nullable Status status(String text) {
        return STATUSES.get(key(text));
    }

    /** F01…F17 as written, also f1 and "F02 消防设施". */
    static @Nullable String category(String text) {
        if (CODE.matcher(text).matches()) {
            return text;
        }
        String code = key(text).toUpperCase(Locale.ROOT).replaceFirst("^F(\\d)(?!\\d)", "F0$1");
        return code.matches("F(0[1-9]|1[0-7])(?!\\d).*") ? code.substring(0, 3) : null;
    }

    private static String key(String text) {
        return Plain.heading(text);
    }

    private static Map<String, String> words(String... lines) {
        Map<String, String> words = new HashMap<>();
        for (String line : lines) {
            String[] parts = line.split(" ");
            for (int i = 1; i < parts.length; i++) {
                words.put(Plain.heading(parts[i]), parts[0]);
            }
        }
        return words;
    }
}
