package org.hazardledger.access;

/** Where what is asked for lies, seen from the caller's school. */
enum Where {
    OWN_SCHOOL(1),
    SIBLING_SCHOOL(2),
    NEIGHBOUR_DISTRICT(3),
    FOREIGN_CITY(4),
    MISSING(5);

    final int distance;

    Where(int distance) {
        this.distance = distance;
    }
}
