package org.hazardledger.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as other programs have made them (Info-ZIP, LibreOffice), which cannot be taken: each is told why in a sentence of its own. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RefusedFileTest {

    private final ImportApi staff = ImportApi.as(Tree.district().staff());

    @ParameterizedTest
    @CsvSource({
        "locked-folders.zip, auto, 422, import-zip-protected, 压缩包设有密码",
        "locked-folders.zip, photo-folders, 422, import-zip-protected, 压缩包设有密码",
        "locked-folders.zip, hazard-rows, 422, import-zip-protected, 压缩包设有密码",
        "old-word.doc, auto, 415, import-file-is-doc, 另存为 .docx",
        "old-word.doc, comparison-sheet, 415, import-file-is-doc, 另存为 .docx"
    })
    void isToldWhy(String name, String form, int status, String code, String sentence) {
        staff.start(file(name), Map.of("form", form))
                .then()
                .statusCode(status)
                .body("code", equalTo(code))
                .body("detail", containsString(sentence));
    }

    @Test
    void aZipThatIsLockedInPartNamesTheLockedFiles() {
        JsonPath done = staff.run(file("half-locked-folders.zip"), Map.of());

        assertThat(done.getString("result.form")).isEqualTo("photo-folders");
        assertThat(done.getList("result.rows.reason"))
                .contains("file-is-locked")
                .hasSize(2);
    }

    private static byte[] file(String name) {
        try (InputStream in = RefusedFileTest.class.getResourceAsStream("/samples/refused/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
