package org.hazardledger.testing;

import jakarta.enterprise.inject.spi.CDI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hazardledger.identity.Post;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.Ids;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * A tree of its own for each test: a province, a city and districts with schools, buildings and people in every post,
 * all with names nobody else uses. Tests never share records, so they need no order and no cleaning.
 */
public final class Tree {

    private static final AtomicInteger LAST = new AtomicInteger();
    private static final String RUN = Long.toString(System.currentTimeMillis() / 1000 % 1_679_616, 36);

    private final Handle handle;

    private Tree(Handle handle) {
        this.handle = handle;
    }

    /** A school of the tree: one building with one place, and a person in each post. */
    public record School(
            UUID id,
            String code,
            String name,
            UUID districtId,
            UUID buildingId,
            UUID placeId,
            Person filler,
            Person responsible,
            Person leader,
            Person principal) {}

    /** A district with its schools, its own people, and the city above it. */
    public record District(
            UUID id,
            String code,
            String name,
            UUID cityId,
            List<School> schools,
            Person staff,
            Person head,
            Person inspector,
            Person secondInspector,
            Person importer,
            Person city,
            Person auditor) {

        /** The first school. */
        public School school() {
            return schools.get(0);
        }

        /** Another district of the same city, with one school. */
        public District neighbour() {
            return jdbi().inTransaction(handle -> new Tree(handle).plant(cityId, city, auditor, 1));
        }
    }

    /** Somebody of the tree; the token says they signed in just now. */
    public record Person(UUID id, String username, String name, Role role) {

        /** A bearer token of this person. */
        public String token() {
            return Tokens.of(username, role);
        }
    }

    /** A new district with one school. */
    public static District district() {
        return district(1);
    }

    /** A new district with this many schools, in a city of its own. */
    public static District district(int schools) {
        return jdbi().inTransaction(handle -> {
            Tree tree = new Tree(handle);
            String mark = mark();
            UUID province = tree.organisation("P" + mark, "江南省" + mark + "教育厅", "PROVINCE", null);
            UUID city = tree.organisation("C" + mark, "江州市" + mark + "教育局", "CITY", province);
            Person staff = tree.person("city-" + mark, "方致远", city, Role.DISTRICT, Post.STAFF);
            Person auditor = tree.person("auditor-" + mark, "丁一诺", city, Role.AUDITOR, null);
            return tree.plant(city, staff, auditor, schools);
        });
    }

    private District plant(UUID city, Person cityStaff, Person auditor, int count) {
        String mark = mark();
        String code = "D" + mark.toUpperCase();
        String name = "清河区" + mark;
        UUID id = organisation(code, name + "教育局", "DISTRICT", city);
        List<School> schools = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            schools.add(school(id, code + "%03d".formatted(i), name + "第" + i + "小学", mark + "-" + i));
        }
        return new District(
                id,
                code,
                name,
                city,
                List.copyOf(schools),
                person("staff-" + mark, "沈佳音", id, Role.DISTRICT, Post.STAFF),
                person("head-" + mark, "高远山", id, Role.DISTRICT, Post.HEAD),
                person("inspector-" + mark, "周明哲", id, Role.INSPECTOR, null),
                person("inspector2-" + mark, "许知行", id, Role.INSPECTOR, null),
                person("importer-" + mark, "数据导入", id, Role.INTEGRATION, null),
                cityStaff,
                auditor);
    }

    private School school(UUID district, String code, String name, String mark) {
        UUID id = organisation(code, name, "SCHOOL", district);
        UUID building = Ids.next();
        handle.execute(
                "insert into building (id, organisation_id, name, aliases, completed_year, floors, area_m2, use) values (?, ?, '教学楼', '{主楼}', 1994, 4, 3200, '教学')",
                building,
                id);
        UUID place = Ids.next();
        handle.execute(
                "insert into place (id, building_id, organisation_id, name, floor, kind, token) values (?, ?, ?, '二层东侧走廊', '2', 'CORRIDOR', ?)",
                place,
                building,
                id,
                place.toString().replace("-", ""));
        return new School(
                id,
                code,
                name,
                district,
                building,
                place,
                person("filler-" + mark, "陈若溪", id, Role.SCHOOL, Post.FILLER),
                person("responsible-" + mark, "赵亦凡", id, Role.SCHOOL, Post.RESPONSIBLE),
                person("leader-" + mark, "林书远", id, Role.SCHOOL, Post.LEADER),
                person("principal-" + mark, "金建国", id, Role.SCHOOL, Post.PRINCIPAL));
    }

    private UUID organisation(String code, String name, String level, UUID parent) {
        UUID id = Ids.next();
        handle.createUpdate("""
                        insert into organisation (id, code, parent_id, level, kind, official_name, lineage, district_id, created_at)
                        values (:id, :code, :parent, :level, :kind, :name,
                            coalesce((select lineage from organisation where id = :parent), '{}') || :id,
                            case :level when 'DISTRICT' then :id when 'SCHOOL' then :parent end, now())""")
                .bind("id", id)
                .bind("code", code)
                .bind("parent", parent)
                .bind("level", level)
                .bind("kind", "SCHOOL".equals(level) ? "PRIMARY" : "AUTHORITY")
                .bind("name", name)
                .execute();
        return id;
    }

    private Person person(String username, String name, UUID organisation, Role role, Post post) {
        UUID id = Ids.next();
        handle.execute(
                "insert into person (id, subject, username, name, created_at) values (?, ?, ?, ?, now())",
                id,
                "subject-of-" + username,
                username,
                name);
        handle.execute(
                "insert into membership (id, person_id, organisation_id, role, post, started_at) values (?, ?, ?, ?, ?, now())",
                Ids.next(),
                id,
                organisation,
                role.name(),
                post == null ? null : post.name());
        return new Person(id, username, name, role);
    }

    private static String mark() {
        return RUN + Integer.toString(LAST.incrementAndGet(), 36);
    }

    private static Jdbi jdbi() {
        return CDI.current().select(Jdbi.class).get();
    }
}
