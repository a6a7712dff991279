package org.hazardledger.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A feature is a folder, and the arrows between folders go one way. */
class RoomsTest {

    private static final Set<String> GROUND = Set.of("platform", "identity", "ledger", "organisation");

    /** What each room may use besides itself. A new room is added here, or this test fails. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("platform", Set.of()),
            Map.entry("identity", Set.of("platform")),
            Map.entry("ledger", Set.of("platform", "identity")),
            Map.entry("organisation", Set.of("platform", "identity", "ledger")),
            Map.entry("photo", GROUND),
            Map.entry("policy", GROUND),
            Map.entry("hazard", with("photo", "policy")),
            Map.entry("campaign", GROUND),
            Map.entry("inspection", with("photo", "policy", "hazard", "campaign")),
            Map.entry("document", with("photo", "hazard", "campaign")),
            Map.entry("insight", with("photo", "policy", "hazard", "campaign", "inspection", "notice")),
            Map.entry("notice", with("hazard")),
            Map.entry("measure", with("hazard")),
            Map.entry("exchange", with("photo", "hazard", "campaign", "document")),
            Map.entry("integration", GROUND),
            Map.entry("embedded", GROUND));

    @Test
    void arrowsBetweenRoomsGoOneWay() {
        List<String> wrong = Sources.CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(RoomsTest::isForbidden)
                .map(Dependency::getDescription)
                .distinct()
                .toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void onlyThePhotoRoomKnowsTheObjectStore() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.hazardledger.photo..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.minio..")
                .check(Sources.CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages("org.hazardledger.photo..", "org.hazardledger.integration.webhook..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("okhttp3..")
                .check(Sources.CLASSES);
    }

    @Test
    void everyRoomSaysWhatItOwnsAndIsNullMarked() {
        List<Path> silent = Sources.javaFiles().stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !folder.equals(Sources.MAIN.resolve("org").resolve("hazardledger")))
                .filter(folder -> !Files.exists(folder.resolve("package-info.java"))
                        || !Sources.read(folder.resolve("package-info.java")).contains("@NullMarked"))
                .toList();

        assertThat(silent).isEmpty();
    }

    @Test
    void noFileIsLongerThanThreeHundredLines() {
        List<Path> tooLong = Sources.javaFiles().stream()
                .filter(file -> Sources.read(file).lines().count() > 300)
                .toList();

        assertThat(tooLong).isEmpty();
    }

    private static boolean isForbidden(Dependency dependency) {
        String from = room(dependency.getOriginClass());
        String to = room(dependency.getTargetClass());
        return !from.isEmpty()
                && !to.isEmpty()
                && !from.equals(to)
                && !MAY_USE.getOrDefault(from, Set.of()).contains(to);
    }

    /** The first folder below the root; none for what stands outside the rooms or at the root itself. */
    private static String room(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        if (!name.startsWith(Sources.ROOT + ".")) {
            return "";
        }
        return name.substring(Sources.ROOT.length() + 1).split("\\.")[0];
    }

    private static Set<String> with(String... more) {
        return java.util.stream.Stream.concat(GROUND.stream(), java.util.Arrays.stream(more))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
