package org.hazardledger.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SamplingDrawTest {

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final UUID HAZARD = UUID.fromString("0198c1f3-0c5e-7f60-b1d2-8e9f0a1b2c03");

    /** The bytes 0 to 31. */
    private static final byte[] SECRET = secret(0);

    @Test
    void anAuditorFindsTheSameWithAnyOtherImplementation() {
        // hmac.new(bytes(range(32)), b"<hazard>:<round>", "sha256").hexdigest()[:12] in Python
        assertThat(SamplingDraw.of(SECRET, HAZARD, 0, TEN).value()).isEqualTo("e8974d90ee9a");
        assertThat(SamplingDraw.of(SECRET, HAZARD, 1, TEN).value()).isEqualTo("fabd0d0e8b75");
    }

    @Test
    void theShareDecides() {
        // 0xe8974d90ee9a / 2^48 = 0.90855…
        assertThat(SamplingDraw.of(SECRET, HAZARD, 0, new BigDecimal("90.85")).selected())
                .isFalse();
        assertThat(SamplingDraw.of(SECRET, HAZARD, 0, new BigDecimal("90.86")).selected())
                .isTrue();
    }

    @Test
    void nothingIsDrawnAtNoneAndEverythingAtAll() {
        assertThat(ids(1000))
                .noneMatch(id -> SamplingDraw.of(SECRET, id, 0, BigDecimal.ZERO).selected());
        assertThat(ids(1000))
                .allMatch(id ->
                        SamplingDraw.of(SECRET, id, 0, new BigDecimal(100)).selected());
    }

    @Test
    void aTenthIsDrawnAndAnotherSecretDrawsOthers() {
        long first = ids(20_000).filter(id -> draws(SECRET, id)).count();
        long both = ids(20_000)
                .filter(id -> draws(SECRET, id) && draws(secret(100), id))
                .count();

        assertThat(first).isBetween(1850L, 2150L);
        assertThat(both).as("two secrets agree by chance only").isBetween(120L, 280L);
    }

    private static boolean draws(byte[] secret, UUID id) {
        return SamplingDraw.of(secret, id, 0, TEN).selected();
    }

    private static Stream<UUID> ids(int many) {
        Random chance = new Random(20261122);
        return Stream.generate(() -> new UUID(chance.nextLong(), chance.nextLong()))
                .limit(many);
    }

    private static byte[] secret(int from) {
        byte[] bytes = new byte[32];
        IntStream.range(0, 32).forEach(i -> bytes[i] = (byte) (from + i));
        return bytes;
    }
}
