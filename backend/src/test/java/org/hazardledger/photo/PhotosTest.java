package org.hazardledger.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hazardledger.photo.PhotoApiFixture.as;
import static org.hazardledger.photo.PhotoApiFixture.newPhoto;
import static org.hazardledger.photo.PhotoApiFixture.upload;
import static org.hazardledger.photo.PhotoApiFixture.uploaded;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Scope;
import org.hazardledger.photo.imaging.ImageFiles;
import org.hazardledger.platform.Ids;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.Sha256;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.hazardledger.testing.Tree.District;
import org.hazardledger.testing.Tree.Person;
import org.hazardledger.testing.Tree.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the other rooms rely on. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PhotosTest {

    private District district;
    private District neighbour;
    private School school;
    private Person filler;
    private Person foreign;

    @BeforeEach
    void plant() {
        district = Tree.district(2);
        neighbour = district.neighbour();
        school = district.school();
        filler = school.filler();
        foreign = neighbour.school().filler();
    }

    @Inject
    Photos photos;

    @Inject
    PhotoStorage storage;

    @Inject
    PhotoSweep sweep;

    @TempDir
    Path folder;

    @Test
    void own_photos_may_be_bound_in_the_order_asked_for() {
        byte[] before = newPhoto();
        UUID one = uploaded(filler, before);
        UUID two = uploaded(filler, newPhoto());

        List<PhotoEvidence> evidence = photos.requireOwned(caller(), school.id(), List.of(two, one));

        assertThat(evidence).extracting(PhotoEvidence::id).containsExactly(two, one);
        assertThat(evidence.get(1).sha256()).isEqualTo(Sha256.hex(before));
    }

    @Test
    void a_foreign_photo_is_refused_like_a_missing_one() {
        UUID own = uploaded(filler, newPhoto());
        UUID theirs = upload(as(foreign), newPhoto()).jsonPath().getUUID("id");

        Problem refusal = catchThrowableOfType(
                Problem.class, () -> photos.requireOwned(caller(), school.id(), List.of(own, theirs, Ids.next())));

        assertThat(refusal.type().status()).isEqualTo(400);
        assertThat(refusal.errors())
                .extracting(Problem.Invalid::pointer, Problem.Invalid::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/photoIds/1", "unknown-photo"),
                        org.assertj.core.groups.Tuple.tuple("/photoIds/2", "unknown-photo"));
        Problem school = catchThrowableOfType(
                Problem.class,
                () -> photos.requireOwned(caller(), neighbour.school().id(), List.of(theirs)));
        assertThat(school.type().status()).isEqualTo(404);
    }

    @Test
    void a_document_gets_an_upright_picture() {
        UUID id = upload(as(filler), ImageFiles.sample("exit_door_before.jpg"))
                .jsonPath()
                .getUUID("id");

        byte[] jpeg = photos.rendition(id, PhotoSize.SCREEN);

        assertThat(ImageFiles.decode(jpeg).getHeight()).isEqualTo(1600);
    }

    @Test
    void objects_without_a_row_are_removed_and_the_others_stay() throws IOException {
        UUID registered = uploaded(filler, newPhoto());
        String orphan = PhotoSweep.PREFIX + Ids.next() + "/original";
        storage.put(orphan, Files.write(folder.resolve("orphan"), newPhoto()), "image/png");

        assertThat(sweep.sweep(Instant.now().minusSeconds(3600)))
                .as("too young")
                .isZero();
        int removed = sweep.sweep(Instant.now().plusSeconds(60));

        assertThat(removed).isGreaterThanOrEqualTo(1);
        assertThat(catchThrowableOfType(Problem.class, () -> storage.fetch(orphan, "", folder.resolve("gone")))
                        .code())
                .isEqualTo("photo-damaged");
        assertThat(photos.rendition(registered, PhotoSize.THUMB)).isNotEmpty();
    }

    private Caller caller() {
        Scope scope = new Scope(List.of(school.id()), List.of());
        return new Caller(filler.id(), filler.username(), filler.name(), Set.of(), List.of(), scope, null);
    }
}
