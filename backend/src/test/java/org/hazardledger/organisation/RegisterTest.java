package org.hazardledger.organisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Membership;
import org.hazardledger.identity.Role;
import org.hazardledger.identity.Scope;
import org.hazardledger.organisation.Register.Fate;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tokens;
import org.hazardledger.testing.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rosters, read twice, change nothing the second time. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RegisterTest {

    @Inject
    Register register;

    @Inject
    AgroalDataSource database;

    private Tree.District district;
    private Caller importer;

    @BeforeEach
    void tree() {
        district = Tree.district();
        importer = importer(district);
    }

    @Test
    void aRosterCreatesThenCompletesThenChangesNothing() {
        String code = district.code() + "700";

        assertThat(register.upsertOrganisation(importer, code, school("石桥小学", null))
                        .fate())
                .isEqualTo(Fate.CREATED);
        assertThat(register.upsertOrganisation(importer, code, school("石桥小学", "听雨路14号"))
                        .fate())
                .isEqualTo(Fate.UPDATED);
        Register.Upserted<Organisation> again = register.upsertOrganisation(importer, code, school("石桥小学", null));

        assertThat(again.fate()).isEqualTo(Fate.UNCHANGED);
        assertThat(again.record().address())
                .as("a roster without an address erases none")
                .isEqualTo("听雨路14号");
    }

    @Test
    void aBuildingIsFoundByItsNameOrItsAlias() {
        UUID school = district.school().id();

        var first = register.upsertBuilding(importer, school, building("主楼", 4, new BigDecimal("3200")));
        var second = register.upsertBuilding(importer, school, building("教学楼", 5, null));
        var third = register.upsertBuilding(importer, school, building("教学楼", null, null));

        assertThat(List.of(first.fate(), second.fate(), third.fate()))
                .containsExactly(Fate.UNCHANGED, Fate.UPDATED, Fate.UNCHANGED);
        assertThat(third.record().id()).isEqualTo(district.school().buildingId());
        assertThat(third.record().completedYear()).isEqualTo(1994);
    }

    @Test
    void aNeighboursSchoolIsRefusedLikeOneThatDoesNotExist() {
        Tree.School foreign = district.neighbour().school();

        assertThatThrownBy(() -> register.upsertOrganisation(importer, foreign.code(), school("抢注", null)))
                .hasMessageContaining("not-found");
        assertThatThrownBy(() -> register.upsertBuilding(importer, foreign.id(), building("教学楼", 4, null)))
                .hasMessageContaining("not-found");
        assertThatThrownBy(() -> register.upsertBuilding(importer, UUID.randomUUID(), building("教学楼", 4, null)))
                .hasMessageContaining("not-found");
    }

    @Test
    void theFirstOfficeOfAnInstallationLetsItsHeadIn() throws Exception {
        String mark = district.code();
        try (Connection connection = database.getConnection()) {
            FirstOffice.plant(connection, Level.DISTRICT, "N" + mark, "新区教育局", "first-" + mark, "高远山");
        }

        given().auth()
                .oauth2(Tokens.of("first-" + mark, Role.DISTRICT))
                .get("/api/v1/organisations")
                .then()
                .statusCode(200)
                .body("items.code", contains("N" + mark));
    }

    private static OrganisationData school(String name, String address) {
        return new OrganisationData(
                null,
                name,
                List.of("石桥"),
                null,
                Kind.PRIMARY,
                null,
                null,
                null,
                address,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static BuildingData building(String name, Integer floors, BigDecimal area) {
        return new BuildingData(null, name, null, null, floors, area, null, null);
    }

    private static Caller importer(Tree.District district) {
        Membership membership = new Membership(
                UUID.randomUUID(),
                Role.INTEGRATION,
                null,
                district.id(),
                district.name(),
                district.code(),
                "DISTRICT",
                List.of(district.id()));
        return new Caller(
                district.importer().id(),
                district.importer().username(),
                district.importer().name(),
                Set.of(Role.INTEGRATION),
                List.of(membership),
                new Scope(List.of(), List.of(district.id())),
                null);
    }
}
