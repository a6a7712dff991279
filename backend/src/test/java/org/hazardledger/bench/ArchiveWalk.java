package org.hazardledger.bench;

import static org.hazardledger.bench.FuzzPeople.PRINCIPAL;

import java.io.IOException;

/** Two archives are ordered: the second is not wanted after all, the first is fetched. */
final class ArchiveWalk implements FuzzWalk {

    @Override
    public void walk(FuzzWalker walker) throws IOException, InterruptedException {
        FuzzStep order = FuzzStep.of("startArchive", PRINCIPAL)
                .json("{\"schoolId\": \"%s\"}"
                        .formatted(walker.school().path("id").asText()));
        FuzzAnswer wanted = walker.stumble(order);
        FuzzAnswer unwanted = walker.take(order);
        walker.take(FuzzStep.of("cancelJob", PRINCIPAL).at(unwanted.id()).version("*"));
        walker.ended(wanted, PRINCIPAL);
        walker.take(FuzzStep.of("getArchive", PRINCIPAL).at(wanted.id()));
        walker.take(FuzzStep.of("getArchiveContent", PRINCIPAL).at(wanted.id()));
    }
}
