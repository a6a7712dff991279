package org.hazardledger.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hazardledger.exchange.PictureHazards.Hazard;
import org.hazardledger.exchange.cell.Plain;

/** What words around a picture tell of its hazard: the serial of its number, or parts of its description or place. */
final class HazardWords {

    private static final Pattern SERIAL = Pattern.compile(
            "^(?:第|隐患|编号|序号|no\\.?)*\\s*(\\d{1,6})\\s*(?:号|条|项|处|、|\\.)?(?:隐患)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern CAMERA = Pattern.compile(
            "(?i)^(img|dsc|dscn|dscf|pic|photo|image|mmexport|wx_camera|wechat|微信图片|screenshot|微信|vid)?[-_ ]?[\\d_\\-]*( ?\\(\\d+\\))?$");
    private static final int SHORTEST_WORDS = 3;

    private HazardWords() {}

    /** Whether a word is more than the name that a camera or a chat program gives. */
    static boolean tells(String word) {
        return !CAMERA.matcher(word).matches();
    }

    static boolean isSerial(String word) {
        return SERIAL.matcher(word).matches();
    }

    /** Those of the hazards that are meant: by a serial, else by the last of the telling words that fits any. */
    static List<Hazard> fitting(List<Hazard> all, List<String> telling, List<String> serials) {
        Set<Hazard> bySerial = new LinkedHashSet<>();
        for (String serial : serials) {
            Matcher digits = SERIAL.matcher(serial);
            if (digits.matches()) {
                String end = "-%06d".formatted(Integer.parseInt(digits.group(1)));
                all.stream().filter(hazard -> hazard.number().endsWith(end)).forEach(bySerial::add);
            }
        }
        if (!bySerial.isEmpty()) {
            return List.copyOf(bySerial);
        }
        for (int i = telling.size() - 1; i >= 0; i--) {
            String words = Plain.statement(telling.get(i));
            List<Hazard> exact = all.stream()
                    .filter(hazard -> Plain.statement(hazard.description()).equals(words))
                    .toList();
            List<Hazard> parts = exact.isEmpty() && words.length() >= SHORTEST_WORDS
                    ? all.stream().filter(hazard -> mentions(hazard, words)).toList()
                    : exact;
            if (!parts.isEmpty()) {
                return parts;
            }
        }
        return List.of();
    }

    private static boolean mentions(Hazard hazard, String words) {
        String description = Plain.statement(hazard.description());
        String place = hazard.place() == null ? "" : Plain.statement(hazard.place());
        return description.contains(words)
                || words.contains(description)
                || (place + description).contains(words)
                || place.equals(words);
    }
}
