package org.hazardledger.exchange.archive;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.hazardledger.testing.Tree;

/** Archives as a person orders, fetches and checks them. */
final class ArchiveApi {

    private ArchiveApi() {}

    /** How the program inside an archive ended, and what it said. */
    record Verdict(int exit, String said) {}

    static RequestSpecification as(Tree.Person person) {
        return given().auth().oauth2(person.token());
    }

    static Response order(Tree.Person person, String body) {
        return as(person).contentType("application/json").body(body).post("/api/v1/archives");
    }

    /** The ended job of an archive. */
    static JsonPath built(Tree.Person person, String body) {
        Response started = order(person, body);
        started.then().statusCode(202);
        List<String> events = as(person)
                .get("/api/v1/jobs/" + started.jsonPath().getString("id") + "/events")
                .asString()
                .lines()
                .filter(line -> line.startsWith("data:"))
                .toList();
        return new JsonPath(events.get(events.size() - 1).substring("data:".length()));
    }

    static String ofSchool(Tree.School school) {
        return "{\"schoolId\": \"%s\"}".formatted(school.id());
    }

    static Path fetched(Tree.Person person, JsonPath job, Path folder) {
        byte[] zip = as(person)
                .get("/api/v1/archives/" + job.getString("id") + "/content")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray();
        try {
            return Files.write(folder.resolve(job.getString("id") + ".zip"), zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path archive, String name) {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same archive, each file as the change makes it; one that is null is left out. */
    static Path changed(Path archive, BiFunction<String, byte[], byte[]> change) throws IOException {
        Path copy = Files.createTempFile(archive.getParent(), "changed", ".zip");
        try (ZipFile zip = new ZipFile(archive.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                byte[] bytes =
                        change.apply(entry.getName(), zip.getInputStream(entry).readAllBytes());
                if (bytes != null) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(bytes);
                    out.closeEntry();
                }
            }
        }
        return copy;
    }

    /** Runs the program that the archive brings with it. */
    static Verdict verify(Path archive, String... more) throws IOException, InterruptedException {
        Path program = Files.createTempFile(archive.getParent(), "verify", ".py");
        Files.write(
                program,
                ArchiveApi.class.getResourceAsStream("/archive/verify.py").readAllBytes());
        List<String> command = new ArrayList<>(List.of("python3", program.toString(), archive.toString()));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Verdict(process.waitFor(), said);
    }
}
