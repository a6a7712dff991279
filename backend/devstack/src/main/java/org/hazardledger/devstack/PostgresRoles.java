package org.hazardledger.devstack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The two roles of the product and its database, as the deployment guide asks for them: an owner that runs the migrations and an
 * application role that owns nothing and gets its rights from the migrations.
 */
record PostgresRoles(int port, Secrets secrets) {

    static final String SUPERUSER = "postgres";
    static final String DATABASE = "hazard_ledger";
    static final String OWNER = "hazard_ledger_owner";
    static final String APPLICATION = "hazard_ledger_app";

    /** Makes what is missing. */
    void complete() {
        try (Connection connection = connect("postgres")) {
            role(connection, OWNER);
            role(connection, APPLICATION);
            if (!exists(connection, "select 1 from pg_database where datname = ?", DATABASE)) {
                execute(connection, "create database " + DATABASE + " owner " + OWNER);
                execute(connection, "revoke all on database " + DATABASE + " from public");
                execute(connection, "grant connect on database " + DATABASE + " to " + APPLICATION);
            }
        } catch (SQLException e) {
            throw new CannotStart("PostgreSQL runs but its roles cannot be made: " + e.getMessage(), e);
        }
    }

    private void role(Connection connection, String name) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
            // The secret is hexadecimal, so it cannot end the literal.
            execute(connection, "create role " + name + " login password '" + secrets.of(name) + "'");
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database, SUPERUSER, secrets.of(SUPERUSER));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
