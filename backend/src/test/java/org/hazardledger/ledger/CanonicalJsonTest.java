package org.hazardledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The text under a hash, as RFC 8785 has it. */
class CanonicalJsonTest {

    @Test
    void escapesWhatMustBeAndNothingElse() {
        String every = "€$\u000F\nA'B\"\\\\\"/\b\f\r\t\u0000\u001F\u007F\u2028灭火器𠮷";

        assertThat(CanonicalJson.of(every))
                .isEqualTo("\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\\b\\f\\r\\t\\u0000\\u001f\u007F\u2028灭火器𠮷\"");
    }

    @Test
    void sortsMembersByTheirCodeUnits() {
        Map<String, Object> object = new java.util.HashMap<>();
        object.put("\u20ac", 1);
        object.put("\r", true);
        object.put("1", List.of());
        object.put("\ud83d\ude00", Map.of());
        object.put("\ufb33", null);

        assertThat(CanonicalJson.of(object))
                .isEqualTo("{\"\\r\":true,\"1\":[],\"\u20ac\":1,\"\ud83d\ude00\":{},\"\ufb33\":null}");
    }

    @Test
    void isReadBackAsWhatItWas() throws Exception {
        StringBuilder all = new StringBuilder();
        for (char c = 0; c < 0xD800; c++) {
            all.append(c);
        }
        List<String> texts = Arrays.asList("", all.toString(), "\\", "\"");

        assertThat(new ObjectMapper().readValue(CanonicalJson.of(texts), List.class))
                .isEqualTo(texts);
    }
}
