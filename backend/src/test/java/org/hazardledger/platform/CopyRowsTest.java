package org.hazardledger.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hazardledger.testing.TestStack;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CopyRowsTest {

    private static final List<String> COLUMNS =
            List.of("id", "words", "small", "large", "yes", "at", "day", "data", "many", "ids", "lexemes");
    private static final UUID ID = UUID.fromString("0193ffff-8000-7fff-bfff-ffffffffffff");

    @Inject
    Jdbi jdbi;

    @Test
    void copiesEveryKindOfValueAsAnInsertWould() {
        jdbi.useTransaction(handle -> {
            table(handle);

            CopyRows.into(
                    handle.getConnection(),
                    "copied",
                    COLUMNS,
                    rows -> rows.row()
                            .uuid(ID)
                            .text("灭火器\t\"过期\"\\\n𠮷")
                            .integer(-7)
                            .bigint(-5_000_000_000L)
                            .bool(true)
                            .instant(Instant.parse("1998-02-03T04:05:06.789012Z"))
                            .date(LocalDate.of(1999, 12, 31))
                            .json("{\"a\": \"{,}\"}")
                            .texts(List.of("a,b", "", "{\"}", "中"))
                            .uuids(List.of(ID))
                            .lexemes(new String[] {"过期", "d:1", "灭火"}));

            assertThat(difference(handle, """
                    insert into inserted values ('0193ffff-8000-7fff-bfff-ffffffffffff', E'灭火器\\t"过期"\\\\\\n𠮷', -7, -5000000000, true,
                        '1998-02-03 04:05:06.789012+00', '1999-12-31', '{"a": "{,}"}', array['a,b', '', '{"}', '中'],
                        array['0193ffff-8000-7fff-bfff-ffffffffffff']::uuid[], array_to_tsvector(array['d:1', '灭火', '过期']))""")).isZero();
        });
    }

    @Test
    void copiesWhatIsAbsentAndWhatIsEmpty() {
        jdbi.useTransaction(handle -> {
            table(handle);

            CopyRows.into(
                    handle.getConnection(),
                    "copied",
                    COLUMNS,
                    rows -> rows.row()
                            .uuid(null)
                            .text(null)
                            .integer(null)
                            .bigint(0)
                            .bool(false)
                            .instant(null)
                            .date(null)
                            .json(null)
                            .texts(List.of())
                            .uuids(List.of())
                            .lexemes(new String[0]));

            assertThat(
                            difference(
                                    handle,
                                    "insert into inserted values (null, null, null, 0, false, null, null, null, '{}', '{}', '')"))
                    .isZero();
        });
    }

    @Test
    void sendsMoreThanFitsInMemoryAtOnce() {
        jdbi.useTransaction(handle -> {
            table(handle);
            String long_ = "长".repeat(100_000);

            CopyRows.into(handle.getConnection(), "copied", List.of("small", "words"), rows -> {
                for (int i = 0; i < 50; i++) {
                    rows.row().integer(i).text(long_);
                }
            });

            assertThat(handle.createQuery("select sum(length(words)) from copied where words = :long")
                            .bind("long", long_)
                            .mapTo(Long.class)
                            .one())
                    .isEqualTo(5_000_000);
        });
    }

    @Test
    void leavesNothingWhenItsSourceFails() {
        jdbi.useHandle(handle -> {
            handle.execute("create temporary table copied_by_half (n int)");

            assertThatThrownBy(() -> CopyRows.into(handle.getConnection(), "copied_by_half", List.of("n"), rows -> {
                        rows.row().integer(1);
                        throw new IllegalArgumentException("no more");
                    }))
                    .hasMessage("no more");

            assertThat(handle.createQuery("select count(*) from copied_by_half")
                            .mapTo(Integer.class)
                            .one())
                    .isZero();
            handle.execute("drop table copied_by_half");
        });
    }

    private static void table(Handle handle) {
        handle.execute("""
                create temporary table copied (id uuid, words text, small int, large bigint, yes boolean, at timestamptz, day date,
                    data jsonb, many text[], ids uuid[], lexemes tsvector) on commit drop""");
        handle.execute("create temporary table inserted (like copied) on commit drop");
    }

    /** How many rows are in one of the tables only. */
    private static int difference(Handle handle, String insert) {
        handle.execute(insert);
        return handle.createQuery("""
                        select (select count(*) from (table copied except table inserted) more)
                             + (select count(*) from (table inserted except table copied) less)""").mapTo(Integer.class).one();
    }
}
