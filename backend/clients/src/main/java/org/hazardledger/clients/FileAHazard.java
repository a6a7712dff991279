package org.hazardledger.clients;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hazardledger.client.ApiClient;
import org.hazardledger.client.ApiException;
import org.hazardledger.client.api.ExchangeApi;
import org.hazardledger.client.api.HazardsApi;
import org.hazardledger.client.api.JobsApi;
import org.hazardledger.client.api.PhotosApi;
import org.hazardledger.client.api.RegisterApi;
import org.hazardledger.client.model.Hazard;
import org.hazardledger.client.model.Job;
import org.hazardledger.client.model.NewHazard;
import org.hazardledger.client.model.Photo;
import org.hazardledger.client.model.Source;

/**
 * The same story as {@code file_a_hazard.py}, told with the generated Java client: find a school, upload a photo, file a
 * hazard with it (twice, under one key), read it back, try a table, and be refused in the contract's words. What was
 * answered is printed as one line of JSON.
 *
 * <p>HL_URL and HL_ISSUER name the service, HL_PHOTO a JPEG, HL_SCHOOL part of a school's name, HL_ROWS a table of hazards.
 */
public final class FileAHazard {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FileAHazard() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, ApiException {
        String token = token();
        ApiClient client = new ApiClient();
        client.updateBaseUri(environment("HL_URL"));
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));

        var school = new RegisterApi(client)
                .listOrganisations(null, null, null, null, null, null, environment("HL_SCHOOL"), null, null)
                .getItems()
                .get(0);
        Photo photo = new PhotosApi(client)
                .uploadPhoto(Path.of(environment("HL_PHOTO")).toFile(), null, school.getId(), null, null);
        NewHazard found = new NewHazard()
                .schoolId(school.getId())
                .placeText("东侧走廊")
                .category("F03")
                .description("疏散指示标志不亮（Java）")
                .source(Source.THIRD_PARTY)
                .foundAt(OffsetDateTime.now().minusHours(1))
                .photoIds(List.of(photo.getId()))
                .draft(false);
        String key = UUID.randomUUID().toString();
        HazardsApi hazards = new HazardsApi(client);
        Hazard filed = hazards.fileHazard(found, key);
        Hazard again = hazards.fileHazard(found, key);
        Hazard read = hazards.getHazard(filed.getId(), null);

        Map<String, Object> said = new LinkedHashMap<>();
        said.put("state", read.getState().getValue());
        said.put("number", read.getNumber());
        said.put("photos", read.getPhotos().size());
        said.put("filedOnce", filed.getId().equals(again.getId()));
        said.put("refusal", refusal(hazards));
        said.put("rows", dryRun(client));
        System.out.println(JSON.writeValueAsString(said));
    }

    private static String refusal(HazardsApi hazards) throws IOException {
        try {
            hazards.getHazard(UUID.fromString("0198c1f3-0c5e-7f60-b1d2-000000000000"), null);
            return "none";
        } catch (ApiException refused) {
            return JSON.readTree(refused.getResponseBody()).path("code").asText();
        }
    }

    private static Object dryRun(ApiClient client) throws ApiException, InterruptedException {
        Job job = new ExchangeApi(client)
                .startImport(Path.of(environment("HL_ROWS")).toFile(), null, "hazard-rows", "dry-run", null);
        JobsApi jobs = new JobsApi(client);
        while (job.getResult() == null) {
            Thread.sleep(200);
            job = jobs.getJob(job.getId(), null);
        }
        return ((Map<?, ?>) job.getResult()).get("counters");
    }

    private static String token() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(environment("HL_ISSUER") + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=importer&client_secret=demo-importer"))
                .build();
        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return JSON.readTree(answer.body()).path("access_token").asText();
    }

    private static String environment(String name) {
        String value = System.getenv(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set");
        }
        return value;
    }
}
