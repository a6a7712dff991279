package org.hazardledger.exchange.form;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files that must never become rows, by name: what is no table, what is broken, and what is made to break whoever reads it.
 * All are made here, most of them from a list that would be taken.
 */
public final class HostileTables {

    private HostileTables() {}

    /** @param school whose hazards the lists tell of that the files are made from */
    public static Map<String, byte[]> all(String school) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.putAll(HostileKinds.all());
        files.putAll(HostileTexts.all(school));
        files.putAll(HostileContainers.all(school));
        files.putAll(HostileArchives.all(school));
        files.putAll(HostileParts.all(school));
        files.putAll(HostileSheets.all(school));
        return files;
    }
}
