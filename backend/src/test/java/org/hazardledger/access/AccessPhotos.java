package org.hazardledger.access;

import static io.restassured.RestAssured.given;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.hazardledger.testing.Tree;

/** A photo of each school, so that there is one to be refused. */
final class AccessPhotos {

    private AccessPhotos() {}

    static UUID taken(Tree.School school) {
        BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpg", out);
            return given().auth()
                    .oauth2(school.filler().token())
                    .multiPart("file", "photo.jpg", out.toByteArray(), "image/jpeg")
                    .post("/api/v1/photos")
                    .then()
                    .statusCode(201)
                    .extract()
                    .jsonPath()
                    .getUUID("id");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
