package org.hazardledger.exchange.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who to call: name, title and phones out of one cell.
 *
 * @param name the name or names; null when the cell has none
 * @param title what stands in brackets after the name
 * @param phones normalised numbers, mobile as 11 digits, landline as area code, hyphen, number
 * @param issues {@code phone-precision-lost}, {@code phone-length}: a number that cannot be trusted is left out
 * @param notes {@code area-code-of-district-added}
 */
public record Contact(
        @Nullable String name, @Nullable String title, List<String> phones, List<String> issues, List<String> notes) {

    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:\\.\\d+)?[eE]\\+?\\d{1,2}");
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d[\\d\\- ]{4,}\\d");
    private static final Pattern TITLE = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern AROUND = Pattern.compile("^[\\s、,;/:]+|[\\s、,;/:]+$");
    private static final Pattern LABEL = Pattern.compile("(?:联系)?(?:电话|手机|方式|tel|TEL):?$");

    /**
     * @param areaCode of the district, added to a landline number without one; null when not known
     */
    public static Contact parse(String raw, @Nullable String areaCode) {
        String rest = Plain.text(raw);
        if (mobile(rest)) {
            return new Contact(null, null, List.of(rest), List.of(), List.of());
        }
        List<String> phones = new ArrayList<>();
        List<String> issues = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        Matcher lost = SCIENTIFIC.matcher(rest);
        if (lost.find()) {
            issues.add("phone-precision-lost");
            rest = lost.replaceAll(" ");
        }
        Matcher number = NUMBER.matcher(rest);
        while (number.find()) {
            accept(number.group(), areaCode, phones, issues, notes);
        }
        rest = number.replaceAll(" ");
        Matcher bracket = TITLE.matcher(rest);
        String title = bracket.find() ? bracket.group(1) : null;
        String name = LABEL.matcher(AROUND.matcher(bracket.replaceAll(" ")).replaceAll(""))
                .replaceAll("");
        name = AROUND.matcher(name).replaceAll("");
        return new Contact(name.isEmpty() ? null : name, title, phones, issues, notes);
    }

    /** A mobile number and nothing else, as most cells have it. */
    private static boolean mobile(String text) {
        return text.length() == 11 && text.charAt(0) == '1' && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static void accept(
            String text, @Nullable String areaCode, List<String> phones, List<String> issues, List<String> notes) {
        String digits = text.replaceAll("\\D", "");
        if (digits.length() > 13 && text.contains(" ")) {
            // two numbers with nothing but a blank between them
            for (String part : text.split(" +")) {
                accept(part, areaCode, phones, issues, notes);
            }
            return;
        }
        if (digits.length() == 13 && digits.startsWith("86")) {
            digits = digits.substring(2);
        }
        if (digits.length() == 11 && digits.startsWith("1")) {
            phones.add(digits);
        } else if (digits.startsWith("0") && digits.length() >= 10 && digits.length() <= 12) {
            // 010 and 02x are the three-digit area codes
            int code = digits.startsWith("01") || digits.startsWith("02") ? 3 : 4;
            phones.add(digits.substring(0, code) + "-" + digits.substring(code));
        } else if (digits.length() == 7 || digits.length() == 8) {
            phones.add(areaCode == null ? digits : areaCode + "-" + digits);
            notes.add(areaCode == null ? "landline-without-area-code" : "area-code-of-district-added");
        } else {
            issues.add("phone-length");
        }
    }
}
