package org.hazardledger.bench;

import static org.hazardledger.bench.FuzzPeople.HEAD;

import java.io.IOException;

/** A program gets an account, uses it, gets another secret, and is refused once the account is revoked. */
final class ProgramWalk implements FuzzWalk {

    @Override
    public void walk(FuzzWalker walker) throws IOException, InterruptedException {
        String school = walker.school().path("id").asText();
        FuzzAnswer issued = walker.stumble(FuzzStep.of("issueServiceAccount", HEAD)
                .json("{\"name\": \"监测平台\", \"organisationId\": \"%s\", \"scopes\": [\"READ\", \"WRITE\"]}"
                        .formatted(school)));
        String account = issued.text("/account/id");
        if (account.isEmpty()) {
            return;
        }
        String program = "service-account-" + issued.text("/account/clientId");
        walker.take(FuzzStep.of("listHazards", program).asking("limit=5"));
        walker.stumble(FuzzStep.of("changeServiceAccountSecret", HEAD).at(account));
        walker.take(FuzzStep.of("listServiceAccountUsage", HEAD).at(account));
        walker.stumble(FuzzStep.of("revokeServiceAccount", HEAD).at(account));
        walker.take(FuzzStep.of("listHazards", program).asking("limit=5"));
    }
}
