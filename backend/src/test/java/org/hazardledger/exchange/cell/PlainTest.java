package org.hazardledger.exchange.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Most cells are folded without the normaliser; what comes of it must be the same. */
class PlainTest {

    private static final String SEEN = " \t\n\r\u000B\u00A0\u3000\u200B\u2060\uFEFFabZ09,.;:()[]!~\u007Fé"
            + "灭火器过期，。；：（）【】《》「」、！？～＂Ａ３ａ｀〃—…·•‧・“”‘’㎡℃①⑴ﾊﾞÅA\u030A가\u1112\u1161";

    @Test
    void foldsEveryTextAsTheNormaliserDoes() {
        Random random = new Random(20261122);
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(9); length > 0; length--) {
                text.append(
                        random.nextInt(20) == 0
                                ? (char) random.nextInt(0xD800)
                                : SEEN.charAt(random.nextInt(SEEN.length())));
            }
            String raw = text.toString();

            assertThat(Plain.text(raw)).as(escaped(raw)).isEqualTo(normalised(raw));
        }
    }

    private static String normalised(String raw) {
        String visible = raw.replaceAll("[\\u200B-\\u200D\\u2060\\uFEFF]", "");
        return Normalizer.normalize(visible, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\u00A0\\u3000]+", " ")
                .strip();
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append("\\u%04x".formatted(c)));
        return out.toString();
    }
}
