package org.hazardledger.bench;

import static org.hazardledger.bench.FuzzPeople.PRINCIPAL;

import java.io.IOException;

/** Somebody gets an account, another name, a new password, a second post, and loses both. */
final class PeopleWalk implements FuzzWalk {

    @Override
    public void walk(FuzzWalker walker) throws IOException, InterruptedException {
        String school = walker.school().path("id").asText();
        String person = walker.stumble(FuzzStep.of("createPerson", PRINCIPAL)
                        .json("""
                        {"username": "new-%08x", "name": "何思齐", "organisationId": "%s", "role": "SCHOOL", "post": "FILLER"}""".formatted(walker.random().nextInt(), school)))
                .id();
        if (person.isEmpty()) {
            return;
        }
        walker.stumble(FuzzStep.of("patchPerson", PRINCIPAL)
                .at(person)
                .json("{\"name\": \"何思琪\", \"phone\": \"13900000000\"}"));
        walker.stumble(FuzzStep.of("resetPassword", PRINCIPAL).at(person));
        walker.stumble(FuzzStep.of("disablePerson", PRINCIPAL).at(person));
        walker.stumble(FuzzStep.of("enablePerson", PRINCIPAL).at(person));
        FuzzAnswer now = walker.take(FuzzStep.of("getPerson", PRINCIPAL).at(person));
        walker.stumble(
                FuzzStep.of("createMembership", PRINCIPAL).version(now.etag()).json("""
                {"personId": "%s", "organisationId": "%s", "role": "SCHOOL", "post": "RESPONSIBLE"}""".formatted(person, school)));
        for (int post = 0; post < 2; post++) {
            String membership =
                    walker.take(FuzzStep.of("getPerson", PRINCIPAL).at(person)).text("/memberships/0/id");
            if (!membership.isEmpty()) {
                walker.take(FuzzStep.of("getMembership", PRINCIPAL).at(membership));
                walker.stumble(FuzzStep.of("endMembership", PRINCIPAL).at(membership));
            }
        }
    }
}
