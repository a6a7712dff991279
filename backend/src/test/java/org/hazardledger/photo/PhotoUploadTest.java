package org.hazardledger.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hazardledger.photo.PhotoApiFixture.as;
import static org.hazardledger.photo.PhotoApiFixture.newPhoto;
import static org.hazardledger.photo.PhotoApiFixture.upload;
import static org.hazardledger.photo.PhotoApiFixture.uploaded;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hazardledger.photo.imaging.HostileFiles;
import org.hazardledger.photo.imaging.ImageFiles;
import org.hazardledger.platform.Ids;
import org.hazardledger.platform.Sha256;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.hazardledger.testing.Tree.District;
import org.hazardledger.testing.Tree.Person;
import org.hazardledger.testing.Tree.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PhotoUploadTest {

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

    @Test
    void a_photo_is_registered_with_its_claims() {
        byte[] photo = ImageFiles.sample("extinguisher_before.jpg");

        Response answer =
                as(filler).multiPart("file", "IMG_1.jpg", photo, "image/jpeg").post("/api/v1/photos");

        JsonPath body = answer.then().extract().jsonPath();
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.header("Location")).endsWith("/api/v1/photos/" + body.getString("id"));
        assertThat(body.getUUID("organisationId")).isEqualTo(school.id());
        assertThat(body.getString("sha256")).isEqualTo(Sha256.hex(photo));
        assertThat(body.getLong("size")).isEqualTo(photo.length);
        assertThat(body.getString("mediaType")).isEqualTo("image/jpeg");
        assertThat(body.getInt("width")).isEqualTo(1200);
        assertThat(body.getInt("height")).isEqualTo(1600);
        assertThat(body.getString("uploadedBy.name")).isEqualTo(filler.name());
        assertThat(body.getString("claims.capturedAt")).isEqualTo("2026-03-04T10:02:51");
        assertThat(body.getString("claims.capturedOffset")).isEqualTo("+08:00");
        assertThat(body.getBoolean("claims.hasPosition")).isFalse();
    }

    @Test
    void the_same_bytes_of_the_same_school_are_the_same_photo() {
        byte[] photo = newPhoto();
        UUID first = uploaded(filler, photo);

        Response again = upload(as(school.principal()), photo);

        again.then().statusCode(200).body("id", equalTo(first.toString()));
    }

    @Test
    void the_same_bytes_of_another_school_are_another_photo() {
        byte[] photo = newPhoto();
        UUID first = uploaded(filler, photo);

        Response other = upload(as(district.schools().get(1).filler()), photo);

        other.then()
                .statusCode(201)
                .body("organisationId", equalTo(district.schools().get(1).id().toString()));
        assertThat(other.jsonPath().getUUID("id")).isNotEqualTo(first);
    }

    @Test
    void the_same_bytes_sent_at_once_are_one_photo() throws Exception {
        byte[] photo = newPhoto();
        ExecutorService phones = Executors.newFixedThreadPool(4);
        List<Future<Response>> answers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            answers.add(phones.submit(() -> upload(as(filler), photo)));
        }
        Map<String, Integer> ids = new TreeMap<>();
        int created = 0;
        for (Future<Response> answer : answers) {
            created += answer.get().statusCode() == 201 ? 1 : 0;
            ids.merge(answer.get().jsonPath().getString("id"), 1, Integer::sum);
        }
        phones.shutdown();

        assertThat(ids).hasSize(1);
        assertThat(created).isEqualTo(1);
    }

    @Test
    void a_client_may_choose_the_id_once() {
        String id = Ids.next().toString();
        upload(as(filler).queryParam("id", id), newPhoto())
                .then()
                .statusCode(201)
                .body("id", equalTo(id));

        Response taken = upload(as(filler).queryParam("id", id), newPhoto());

        taken.then().statusCode(409).body("code", equalTo("photo-id-taken"));
    }

    @Test
    void a_digest_that_fits_is_accepted_and_another_refused() {
        byte[] photo = newPhoto();
        String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Sha256.hex(photo)));

        upload(as(filler).header("Content-Digest", "sha-256=:" + digest + ":"), newPhoto())
                .then()
                .statusCode(400)
                .body("code", equalTo("content-digest-mismatch"));
        upload(as(filler).header("Content-Digest", "sha-256=abc"), photo)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("content-digest"));
        upload(as(filler).header("Content-Digest", "sha-256=:" + digest + ":"), photo)
                .then()
                .statusCode(201);
    }

    @Test
    void a_retry_with_the_same_key_answers_the_same_and_other_bytes_are_refused() {
        String key = Ids.next().toString();
        byte[] photo = newPhoto();
        String id = upload(as(filler).header("Idempotency-Key", key), photo)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        upload(as(filler).header("Idempotency-Key", key), photo)
                .then()
                .statusCode(201)
                .body("id", equalTo(id));
        upload(as(filler).header("Idempotency-Key", key), newPhoto()).then().statusCode(422);
    }

    @Test
    void staff_upload_for_a_school_within_their_reach() {
        for (var caller :
                List.of(as(district.staff()), as(district.city()), as(district.inspector()), as(district.importer()))) {
            upload(caller.queryParam("organisation", school.id()), newPhoto())
                    .then()
                    .statusCode(201)
                    .body("organisationId", equalTo(school.id().toString()));
        }
        upload(as(district.staff()), newPhoto())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("organisation"));
        upload(
                        as(district.staff())
                                .queryParam("organisation", neighbour.school().id()),
                        newPhoto())
                .then()
                .statusCode(404);
        upload(as(filler).queryParam("organisation", district.schools().get(1).id()), newPhoto())
                .then()
                .statusCode(404);
        upload(as(district.auditor()).queryParam("organisation", school.id()), newPhoto())
                .then()
                .statusCode(403);
    }

    @Test
    void what_is_not_a_photo_is_refused_in_the_language_of_the_caller() {
        upload(as(filler), "巡查".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .then()
                .statusCode(415)
                .body("detail", equalTo("这不是 JPEG、PNG、WebP 或 HEIC 格式的照片。"));
        upload(as(filler).header("Accept-Language", "en"), new byte[] {1})
                .then()
                .statusCode(415)
                .body("detail", equalTo("This is not a JPEG, PNG, WebP or HEIC photo."));
        as(filler).multiPart("other", "x").post("/api/v1/photos").then().statusCode(400);
        as(filler)
                .contentType("text/html")
                .body("<p>")
                .post("/api/v1/photos")
                .then()
                .statusCode(415);
    }

    @Test
    void hostile_files_are_refused_and_never_a_failure_of_the_server() {
        Map<String, Integer> wrong = new TreeMap<>();
        HostileFiles.all().forEach((name, file) -> {
            int status = upload(as(filler), file).statusCode();
            if (status < 400 || status > 499) {
                wrong.put(name, status);
            }
        });

        assertThat(wrong).isEmpty();
    }
}
