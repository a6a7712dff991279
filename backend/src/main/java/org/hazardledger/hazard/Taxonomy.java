package org.hazardledger.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hazardledger.platform.Problem;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Categories and rules as data of a migration: categories are read once, for they change with a release only. */
@ApplicationScoped
class Taxonomy {

    private final Jdbi jdbi;
    private volatile @Nullable Map<String, Category> categories;

    Taxonomy(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<Category> categories() {
        return all().values().stream()
                .sorted((a, b) -> a.code().compareTo(b.code()))
                .toList();
    }

    /** The category, when hazards of it can be filed. */
    Category require(String code) {
        Category category = all().get(code);
        if (category == null || !category.enabled()) {
            throw Problem.invalid("/category", "unknown-category");
        }
        return category;
    }

    List<SeverityRule> rules() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        select id, edition, jurisdiction, in_force_from, in_force_to, article, text_zh, category, severity,
                               verified
                        from severity_rule order by id""").mapTo(SeverityRule.class).list());
    }

    private Map<String, Category> all() {
        Map<String, Category> known = categories;
        if (known == null) {
            known = jdbi
                    .withHandle(handle ->
                            handle.createQuery("""
                                    select code, name_zh, name_en, visual, default_mode, default_severity, leaves, enabled
                                    from category""").mapTo(Category.class).list())
                    .stream()
                    .collect(Collectors.toMap(Category::code, Function.identity()));
            categories = known;
        }
        return known;
    }
}
