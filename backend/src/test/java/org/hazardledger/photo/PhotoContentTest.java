package org.hazardledger.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hazardledger.photo.PhotoApiFixture.as;
import static org.hazardledger.photo.PhotoApiFixture.newPhoto;
import static org.hazardledger.photo.PhotoApiFixture.upload;
import static org.hazardledger.photo.PhotoApiFixture.uploaded;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hazardledger.photo.imaging.ImageFiles;
import org.hazardledger.platform.Ids;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.hazardledger.testing.Tree.District;
import org.hazardledger.testing.Tree.Person;
import org.hazardledger.testing.Tree.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PhotoContentTest {

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
    PhotoRegister register;

    @ConfigProperty(name = "test.s3.directory")
    Path objects;

    @ConfigProperty(name = "hazard-ledger.s3.bucket")
    String bucket;

    @Test
    void each_size_is_served_with_headers_that_keep_it_where_it_is() {
        byte[] photo = newPhoto();
        UUID id = uploaded(filler, photo);

        Response original = content(as(filler), id, "original");
        Response thumb = content(as(filler), id, "thumb");

        assertThat(original.statusCode()).isEqualTo(200);
        assertThat(original.asByteArray()).isEqualTo(photo);
        assertThat(original.contentType()).isEqualTo("image/png");
        assertThat(original.header("Cache-Control")).isEqualTo("private, max-age=31536000, immutable");
        assertThat(original.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(original.header("Content-Disposition")).isEqualTo("inline; filename=\"" + id + "-original.png\"");
        assertThat(thumb.contentType()).isEqualTo("image/jpeg");
        assertThat(ImageFiles.decode(thumb.asByteArray()).getWidth()).isEqualTo(320);
        as(filler)
                .header("If-None-Match", thumb.header("ETag"))
                .get("/api/v1/photos/" + id + "/content?size=thumb")
                .then()
                .statusCode(304);
        content(as(filler), id, "huge").then().statusCode(400);
    }

    @Test
    void metadata_of_a_photo_can_be_asked_again_for_nothing() {
        UUID id = uploaded(filler, newPhoto());
        Response first = as(filler).get("/api/v1/photos/" + id);

        Response second =
                as(filler).header("If-None-Match", first.header("ETag")).get("/api/v1/photos/" + id);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(304);
    }

    @Test
    void the_place_of_a_photo_does_not_leave_the_register_but_an_auditor_gets_the_exact_bytes() {
        byte[] photo = ImageFiles.sample("corridor_before.jpg");
        UUID id = upload(as(filler), photo).jsonPath().getUUID("id");
        assertThat(latin(photo)).contains("Exif");

        byte[] forSchool = content(as(filler), id, "original").asByteArray();
        byte[] forAuditor = content(as(district.auditor()), id, "original").asByteArray();

        assertThat(forSchool).isNotEqualTo(photo);
        assertThat(latin(forSchool)).doesNotContain("HUAWEI", "2026:03:03");
        assertThat(forAuditor).isEqualTo(photo);
        assertThat(latin(content(as(filler), id, "screen").asByteArray())).doesNotContain("Exif");
        as(filler).get("/api/v1/photos/" + id).then().body("claims.hasPosition", equalTo(true));
    }

    @Test
    void a_foreign_photo_is_answered_exactly_like_a_missing_one() {
        UUID id = uploaded(filler, newPhoto());
        UUID missing = Ids.next();

        for (String path : new String[] {"", "/content", "/content?size=original"}) {
            Response theirs = as(foreign).get("/api/v1/photos/" + id + path);
            Response none = as(foreign).get("/api/v1/photos/" + missing + path);

            assertThat(theirs.statusCode()).isEqualTo(404);
            assertThat(comparable(theirs, id)).isEqualTo(comparable(none, missing));
        }
        as(foreign).get("/api/v1/photos/" + id).then().statusCode(404);
        as(district.schools().get(1).filler())
                .get("/api/v1/photos/" + id)
                .then()
                .statusCode(404);
        as(neighbour.staff()).get("/api/v1/photos/" + id).then().statusCode(404);
        as(district.staff()).get("/api/v1/photos/" + id).then().statusCode(200);
    }

    @Test
    void a_flipped_byte_in_the_store_is_never_served() throws IOException {
        UUID id = uploaded(filler, newPhoto());
        for (PhotoSize size : PhotoSize.values()) {
            flipByte(object(id, size));
        }

        for (PhotoSize size : PhotoSize.values()) {
            content(as(filler), id, size.label()).then().statusCode(503).body("code", equalTo("photo-damaged"));
        }
        as(filler).get("/api/v1/photos/" + id).then().statusCode(200);
    }

    @Test
    void a_shortened_or_missing_object_is_never_served() throws IOException {
        UUID id = uploaded(filler, newPhoto());
        Path original = object(id, PhotoSize.ORIGINAL);
        byte[] whole = Files.readAllBytes(original);
        Files.write(original, java.util.Arrays.copyOf(whole, whole.length - 10));
        Files.delete(object(id, PhotoSize.THUMB));

        content(as(filler), id, "original").then().statusCode(503);
        content(as(filler), id, "thumb").then().statusCode(503).body("code", equalTo("photo-damaged"));
    }

    private Path object(UUID id, PhotoSize size) {
        String key = register.findUnscoped(id).orElseThrow().keyOf(size);
        return objects.resolve(bucket).resolve(key);
    }

    private static void flipByte(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    @Test
    void a_download_that_broke_off_goes_on_where_it_stopped() {
        byte[] photo = newPhoto();
        String path = "/api/v1/photos/" + uploaded(filler, photo) + "/content?size=original";
        Response whole = as(filler).get(path);
        assertThat(whole.header("Accept-Ranges")).isEqualTo("bytes");
        assertThat(whole.header("Content-Length")).isEqualTo(String.valueOf(photo.length));

        Response rest = as(filler)
                .header("Range", "bytes=100-")
                .header("If-Range", whole.header("ETag"))
                .get(path);

        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(rest.header("Content-Range")).isEqualTo("bytes 100-%d/%d".formatted(photo.length - 1, photo.length));
        assertThat(rest.header("Content-Length")).isEqualTo(String.valueOf(photo.length - 100));
        assertThat(rest.asByteArray()).isEqualTo(Arrays.copyOfRange(photo, 100, photo.length));
        assertThat(as(filler).header("Range", "bytes=-7").get(path).asByteArray())
                .isEqualTo(Arrays.copyOfRange(photo, photo.length - 7, photo.length));
        assertThat(as(filler).header("Range", "bytes=0-0").get(path).asByteArray())
                .isEqualTo(Arrays.copyOf(photo, 1));
    }

    @Test
    void a_range_that_makes_no_sense_is_the_whole_or_refused() {
        byte[] photo = newPhoto();
        String path = "/api/v1/photos/" + uploaded(filler, photo) + "/content?size=original";

        for (String range : new String[] {"bytes=5-3", "bytes=-", "lines=1-2", "bytes=0-1,4-5"}) {
            Response answer = as(filler).header("Range", range).get(path);
            assertThat(answer.statusCode()).as(range).isEqualTo(200);
            assertThat(answer.asByteArray()).isEqualTo(photo);
        }
        as(filler)
                .header("Range", "bytes=0-9")
                .header("If-Range", "\"another\"")
                .get(path)
                .then()
                .statusCode(200);
        as(filler)
                .header("Range", "bytes=" + photo.length + "-")
                .get(path)
                .then()
                .statusCode(416)
                .body("code", equalTo("range-behind-end"));
        as(foreign).header("Range", "bytes=0-9").get(path).then().statusCode(404);
    }

    private static Response content(RequestSpecification caller, UUID id, String size) {
        return caller.get("/api/v1/photos/" + id + "/content?size=" + size);
    }

    private static String comparable(Response response, UUID id) {
        String headers = response.headers().asList().stream()
                .filter(header -> !header.getName().equalsIgnoreCase("X-Request-Id"))
                // counts the requests of the account, whatever they ask for
                .filter(header -> !header.getName().equalsIgnoreCase("RateLimit"))
                .toList()
                .toString();
        String requestId = response.jsonPath().getString("requestId");
        return headers + response.asString().replace(id.toString(), "ID").replace(requestId, "REQUEST");
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
