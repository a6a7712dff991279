package org.hazardledger.inspection;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Whether one closing is looked at again. The value is the beginning of HMAC-SHA-256 over {@code <hazard id>:<round>}
 * under the district's secret: nobody without the secret can foresee it, whatever id they choose, and whoever has it
 * finds the same again (ADR sampling-by-a-keyed-draw).
 *
 * @param value the first six bytes as hexadecimal digits
 * @param selected whether they lie below the district's share of what six bytes can be
 */
record SamplingDraw(String value, boolean selected) {

    private static final int BYTES = 6;
    private static final BigDecimal RANGE = new BigDecimal(1L << (8 * BYTES));
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /**
     * @param secret the district's, 32 bytes
     * @param round the signing round that closed the hazard: what was reopened and closed again is drawn again
     * @param percent the share to look at, 0 to 100
     */
    static SamplingDraw of(byte[] secret, UUID hazardId, int round, BigDecimal percent) {
        String value = HexFormat.of().formatHex(Arrays.copyOf(mac(secret, hazardId + ":" + round), BYTES));
        BigDecimal place = new BigDecimal(Long.parseLong(value, 16));
        return new SamplingDraw(value, place.multiply(HUNDRED).compareTo(RANGE.multiply(percent)) < 0);
    }

    private static byte[] mac(byte[] secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
