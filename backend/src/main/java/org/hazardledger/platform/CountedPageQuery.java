package org.hazardledger.platform;

import jakarta.ws.rs.QueryParam;

/** Which page of a list is asked for, and whether all of the list are counted with it. */
public class CountedPageQuery extends PageQuery {

    @QueryParam("total")
    boolean total;

    public boolean total() {
        return total;
    }
}
