package org.hazardledger.exchange;

import java.util.function.Function;
import org.hazardledger.exchange.form.Submission;
import org.jspecify.annotations.Nullable;

/** Makes the merges of a run when its rows first need them. */
final class RunMerges implements ImportRun.Merges {

    private final Merge organisations;
    private final Merge buildings;
    private final Function<Submission, Merge> hazards;
    private @Nullable Merge ofHazards;

    RunMerges(Merge organisations, Merge buildings, Function<Submission, Merge> hazards) {
        this.organisations = organisations;
        this.buildings = buildings;
        this.hazards = hazards;
    }

    @Override
    public Merge organisations() {
        return organisations;
    }

    @Override
    public Merge buildings() {
        return buildings;
    }

    @Override
    public Merge hazards(Submission submission) {
        if (ofHazards == null) {
            ofHazards = hazards.apply(submission);
        }
        return ofHazards;
    }
}
