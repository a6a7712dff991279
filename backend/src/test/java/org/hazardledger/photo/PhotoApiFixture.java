package org.hazardledger.photo;

import static io.restassured.RestAssured.given;

import io.restassured.builder.RequestSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.imageio.ImageIO;
import org.hazardledger.testing.Tree.Person;

/** Requests of people of a test's tree, and photos that differ from each other. */
final class PhotoApiFixture {

    private static final AtomicLong LAST = new AtomicLong();

    private PhotoApiFixture() {}

    static RequestSpecification as(Person person) {
        return given().spec(new RequestSpecBuilder()
                .addHeader("Authorization", "Bearer " + person.token())
                .build());
    }

    static Response upload(RequestSpecification caller, byte[] photo) {
        return caller.contentType("image/jpeg").body(photo).post("/api/v1/photos");
    }

    /** Uploads a photo for the person's own school and answers its id. */
    static UUID uploaded(Person person, byte[] photo) {
        return upload(as(person), photo)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    static byte[] newPhoto() {
        BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(LAST.incrementAndGet());
        for (int i = 0; i < 50; i++) {
            image.setRGB(random.nextInt(400), random.nextInt(300), new Color(random.nextInt()).getRGB());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
