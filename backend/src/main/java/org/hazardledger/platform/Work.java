package org.hazardledger.platform;

import org.jspecify.annotations.Nullable;

/** Long work: runs on a thread of its own, without a transaction, and answers what is kept as the job's result. */
@FunctionalInterface
public interface Work {

    /**
     * Does the work.
     *
     * @return what is kept as JSON, or null
     * @throws Problem a refusal whose text its owner is told
     * @throws Exception anything else is logged and told as an internal error
     */
    @Nullable
    Object run(Progress progress) throws Exception;
}
