package org.hazardledger.bench;

import static org.hazardledger.bench.FuzzPeople.STAFF;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A list that raises a question, is answered and carried out; and a long one that is stopped and goes on. */
final class ImportWalk implements FuzzWalk {

    private static final String HEADINGS = "学校名称,隐患描述,发现时间,隐患等级,整改期限,隐患类别\n";
    private static final int LONG = 3_000;

    @Override
    public void walk(FuzzWalker walker) throws IOException, InterruptedException {
        String school = walker.school().path("name").asText();
        answered(walker, school);
        stopped(walker, school);
        forgotten(walker);
    }

    private static void answered(FuzzWalker walker, String school) throws IOException, InterruptedException {
        String list = HEADINGS + school + ",第" + walker.random().nextInt() + "具灭火器过期,2026-05-08,较大,,F02\n";
        FuzzAnswer asked = walker.take(FuzzStep.of("startImport", STAFF).form(file(list, "dry-run")));
        walker.ended(asked, STAFF);
        walker.take(FuzzStep.of("listImportQuestions", STAFF).at(asked.id()));
        FuzzAnswer told = walker.stumble(FuzzStep.of("decideImport", STAFF)
                .at(asked.id())
                .json("{\"answers\": [{\"field\": \"SEVERITY\", \"said\": \"较大\", \"means\": \"MAJOR\"}]}"));
        walker.ended(told, STAFF);
        FuzzAnswer done = walker.stumble(
                FuzzStep.of("commitImport", STAFF).at(told.id()).json("{\"onError\": \"accept-valid\"}"));
        walker.ended(done, STAFF);
        walker.take(FuzzStep.of("listImportRows", STAFF).at(done.id()).asking("limit=5"));
        walker.take(FuzzStep.of("getImportReport", STAFF).at(done.id()));
    }

    private static void stopped(FuzzWalker walker, String school) throws IOException, InterruptedException {
        StringBuilder list = new StringBuilder(HEADINGS);
        int batch = walker.random().nextInt();
        for (int i = 0; i < LONG; i++) {
            list.append(school)
                    .append(",第")
                    .append(batch)
                    .append("批第")
                    .append(i)
                    .append("具灭火器过期,2026-05-08,一般,,F02\n");
        }
        FuzzAnswer started = walker.take(FuzzStep.of("startImport", STAFF).form(file(list.toString(), "commit")));
        walker.take(FuzzStep.of("cancelJob", STAFF).at(started.id()).version("*"));
        walker.ended(started, STAFF);
        walker.take(FuzzStep.of("resumeImport", STAFF).at(started.id()));
        walker.take(FuzzStep.of("cancelJob", STAFF).at(started.id()).version("*"));
    }

    /** What a sender's texts mean is kept, and asked again once it is forgotten. */
    private static void forgotten(FuzzWalker walker) throws IOException, InterruptedException {
        for (JsonNode kept :
                walker.take(FuzzStep.of("listImportAnswers", STAFF)).body().path("items")) {
            walker.take(FuzzStep.of("withdrawImportAnswer", STAFF)
                    .at(kept.path("id").asText())
                    .version("\"v%d\"".formatted(kept.path("version").asLong())));
        }
    }

    private static FuzzForm file(String list, String mode) {
        return new FuzzForm()
                .with("form", "hazard-rows")
                .with("mode", mode)
                .with("onError", "accept-valid")
                .file("隐患.csv", list.getBytes(StandardCharsets.UTF_8));
    }
}
