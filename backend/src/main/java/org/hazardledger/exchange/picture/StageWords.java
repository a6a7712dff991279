package org.hazardledger.exchange.picture;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hazardledger.exchange.cell.Plain;
import org.hazardledger.hazard.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The words by which people tell before from after. A bare 前 or 后 counts only where it stands alone or behind a number:
 * 校门前 is a place.
 */
public final class StageWords {

    private static final Map<Stage, Pattern> WORDS = Map.of(
            Stage.BEFORE,
            Pattern.compile("(整改|整治|治理|处理|改造|维修)(之)?前|(^|[^a-z])before($|[^a-z])|^(\\d+[-_. ]?)?前([-_. ]?\\d+)?$"),
            Stage.AFTER,
            Pattern.compile("(整改|整治|治理|处理|改造|维修)(之)?后|(^|[^a-z])after($|[^a-z])|^(\\d+[-_. ]?)?后([-_. ]?\\d+)?$"),
            Stage.DURING,
            Pattern.compile("(整改|整治|治理|处理|改造|维修)(之)?中|(^|[^a-z])during($|[^a-z])"),
            Stage.RECHECK,
            Pattern.compile("复查|复验|验收|(^|[^a-z])recheck($|[^a-z])"));

    private StageWords() {}

    /** The one stage the text names; null for none, and for 整改前后 which names two. */
    public static @Nullable Stage of(String text) {
        String plain = Plain.text(text).toLowerCase(java.util.Locale.ROOT);
        Set<Stage> named = new LinkedHashSet<>();
        WORDS.forEach((stage, words) -> {
            if (words.matcher(plain).find()) {
                named.add(stage);
            }
        });
        boolean both = plain.contains("前后");
        return named.size() == 1 && !both ? named.iterator().next() : null;
    }

    /** The stage of a file: the word nearest to it counts, its own name first. */
    static @Nullable Stage of(String name, List<String> folders) {
        Stage stage = of(name);
        for (int i = folders.size() - 1; i >= 0 && stage == null; i--) {
            stage = of(folders.get(i));
        }
        return stage;
    }

    /** What is left of a text without its words of a stage; empty when it was nothing else. */
    static String without(String text) {
        String left = Plain.text(text);
        for (Pattern words : WORDS.values()) {
            left = Pattern.compile(words.pattern(), Pattern.CASE_INSENSITIVE)
                    .matcher(left)
                    .replaceAll(" ");
        }
        return Plain.text(left.replaceAll("照片|图片|^[-_ ]+|[-_ ]+$", " ")).replaceAll("^[-_ ]+|[-_ ]+$", "");
    }
}
