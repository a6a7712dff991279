package org.hazardledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hazardledger.platform.Idempotent;
import org.jboss.resteasy.reactive.RestResponse;
import org.junit.jupiter.api.Test;

/** What every operation of the interface keeps to. */
class ResourcesTest {

    /** Reachable without a token, each for a reason. */
    private static final Set<String> OPEN = Set.of(
            // the application must know where to sign in before anybody can
            "WebConfigResource.get");

    /** For whoever is signed in, because the answer holds nothing but the caller's own. */
    private static final Set<String> ANY_ROLE = Set.of("JobResource.get", "JobResource.events", "JobResource.cancel");

    @Test
    void operationsArePublicOrTheyWouldBeLeftOut() {
        assertNone(method -> !method.getModifiers().contains(JavaModifier.PUBLIC));
    }

    @Test
    void everyOperationSaysWhoMayCallIt() {
        assertNone(method -> !has(method, RolesAllowed.class) && !OPEN.contains(name(method)));
        assertNone(method -> has(method, PermitAll.class) && !OPEN.contains(name(method)));
        assertNone(method -> allowsAnyRole(method) && !ANY_ROLE.contains(name(method)));
    }

    @Test
    void everyPostCanBeRepeated() {
        assertNone(method -> method.isAnnotatedWith(POST.class) && !has(method, Idempotent.class));
    }

    @Test
    void everyPostHasAnAnswerThatIsKeptForItsRepetition() {
        assertNone(method ->
                method.isAnnotatedWith(POST.class) && !method.getRawReturnType().isEquivalentTo(RestResponse.class));
    }

    @Test
    void noEntityStandsInASignature() {
        assertNone(method ->
                method.getAllInvolvedRawTypes().stream().anyMatch(type -> type.isAnnotatedWith(Entity.class)));
    }

    private static void assertNone(Predicate<JavaMethod> wrong) {
        assertThat(operations().stream().filter(wrong).map(ResourcesTest::name).toList())
                .isEmpty();
    }

    private static List<JavaMethod> operations() {
        List<JavaMethod> operations = Sources.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .map(JavaClass::getMethods)
                .flatMap(Set::stream)
                .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class))
                .toList();
        assertThat(operations).hasSizeGreaterThan(20);
        return operations;
    }

    private static boolean has(JavaMethod method, Class<? extends java.lang.annotation.Annotation> annotation) {
        return method.isAnnotatedWith(annotation) || method.getOwner().isAnnotatedWith(annotation);
    }

    private static boolean allowsAnyRole(JavaMethod method) {
        return method.tryGetAnnotationOfType(RolesAllowed.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(RolesAllowed.class))
                .map(allowed -> List.of(allowed.value()).contains("**"))
                .orElse(false);
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + '.' + method.getName();
    }
}
