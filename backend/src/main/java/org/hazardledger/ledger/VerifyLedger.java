package org.hazardledger.ledger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Command that verifies every chain against the database named by HL_DB_URL, HL_DB_USER and HL_DB_PASSWORD and prints one line
 * a chain, and one more for each place that does not hold. Exit status 0: all intact; 1: a chain is broken; 2: the database
 * could not be read.
 */
public final class VerifyLedger {

    /** A chain that was written anew has as many as events; so many show what was done. */
    private static final int MOST_TOLD = 1_000;

    private VerifyLedger() {}

    public static void main(String[] args) {
        try (Connection connection = DriverManager.getConnection(
                System.getenv("HL_DB_URL"), System.getenv("HL_DB_USER"), System.getenv("HL_DB_PASSWORD"))) {
            System.exit(verifyAll(connection) ? 0 : 1);
        } catch (SQLException e) {
            System.err.println("The database could not be read: " + e.getMessage());
            System.exit(2);
        }
    }

    private static boolean verifyAll(Connection connection) throws SQLException {
        boolean intact = true;
        for (UUID organisation : organisations(connection)) {
            Faults faults = new Faults();
            ChainVerifier.Finding finding = ChainVerifier.verify(connection, organisation, faults);
            intact &= finding.intact();
            System.out.printf(
                    "%s  %s  events %d  head %s%n",
                    organisation, finding.intact() ? "intact" : "BROKEN", finding.events(), finding.headHash());
            faults.told.forEach(fault -> System.out.println(organisation + "  BROKEN  " + fault));
            if (faults.found > MOST_TOLD) {
                System.out.println(organisation + "  BROKEN  at " + (faults.found - MOST_TOLD) + " more");
            }
        }
        return intact;
    }

    private static List<UUID> organisations(Connection connection) throws SQLException {
        List<UUID> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select organisation_id from ledger_head
                        union select distinct organisation_id from ledger_event order by 1""")) {
            while (row.next()) {
                found.add(row.getObject(1, UUID.class));
            }
        }
        return found;
    }

    /** The places of one chain that do not hold. */
    private static final class Faults implements ChainVerifier.EachFault {

        private final List<String> told = new ArrayList<>();
        private long found;

        @Override
        public void found(long sequence, String reason) {
            found++;
            if (found <= MOST_TOLD) {
                told.add("at " + sequence + ": " + reason);
            }
        }
    }
}
