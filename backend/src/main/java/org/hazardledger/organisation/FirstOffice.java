package org.hazardledger.organisation;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.hazardledger.platform.Ids;

/**
 * Command that begins a new installation: plants the topmost office and its head, who creates everybody else in the
 * application. Arguments: level (PROVINCE, CITY or DISTRICT), code, official name, user name, name of the head. The
 * account itself, with the realm role {@code district}, is created in Keycloak; the first login binds it by its user
 * name. The database is named by HL_DB_URL, HL_DB_USER and HL_DB_PASSWORD, and has been migrated by a first start.
 */
public final class FirstOffice {

    private FirstOffice() {}

    public static void main(String[] arguments) {
        if (arguments.length != 5) {
            System.err.println("Say: PROVINCE|CITY|DISTRICT, code, official name, user name, name of the head.");
            System.exit(2);
        }
        try (Connection connection = DriverManager.getConnection(
                System.getenv("HL_DB_URL"), System.getenv("HL_DB_USER"), System.getenv("HL_DB_PASSWORD"))) {
            connection.setAutoCommit(false);
            plant(connection, Level.valueOf(arguments[0]), arguments[1], arguments[2], arguments[3], arguments[4]);
            connection.commit();
            System.out.println(arguments[2] + " is planted; " + arguments[3] + " signs in and goes on.");
        } catch (SQLException | IllegalArgumentException e) {
            System.err.println("Nothing was planted: " + e.getMessage());
            System.exit(1);
        }
    }

    static void plant(Connection connection, Level level, String code, String name, String username, String head)
            throws SQLException {
        if (level == Level.SCHOOL) {
            throw new IllegalArgumentException("a school stands below a district");
        }
        UUID office = Ids.next();
        UUID person = Ids.next();
        execute(connection, """
                insert into organisation (id, code, level, kind, official_name, lineage, district_id, created_at)
                values (?, ?, ?, 'AUTHORITY', ?, array[cast(? as uuid)], cast(? as uuid), now())""", office, code, level.name(), name, office, level == Level.DISTRICT ? office : null);
        execute(
                connection,
                "insert into person (id, username, name, created_at) values (?, ?, ?, now())",
                person,
                username,
                head);
        execute(connection, """
                insert into membership (id, person_id, organisation_id, role, post, started_at)
                values (?, ?, ?, 'DISTRICT', 'HEAD', now())""", Ids.next(), person, office);
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
