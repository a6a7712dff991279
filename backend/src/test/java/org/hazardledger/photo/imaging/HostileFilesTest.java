package org.hazardledger.photo.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.hazardledger.platform.Problem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** None is accepted, none fails in another way than by a refusal, none takes longer than five seconds. */
class HostileFilesTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void is_refused(String name, byte[] file) {
        ImagingFixture imaging = new ImagingFixture(folder);

        Problem refusal = Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> catchThrowableOfType(Problem.class, () -> imaging.examine(file)));

        assertThat(refusal).as("accepted: %s", name).isNotNull();
        assertThat(refusal.code()).startsWith("photo-");
        assertThat(refusal.type().status()).isBetween(400, 499);
        assertThat(folder.toFile().list()).containsExactly("upload");
    }

    static Stream<Arguments> hostile() {
        return HostileFiles.all().entrySet().stream().map(file -> Arguments.of(file.getKey(), file.getValue()));
    }
}
