package org.hazardledger.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.hazardledger.platform.BusinessTime;
import org.jdbi.v3.core.Jdbi;

/**
 * Suggests a severity from rules that are data: each names its edition and article, the words it is met by and the
 * words that speak against it. Where no rule is met the category's own severity holds (decision 4).
 */
@ApplicationScoped
class Grader {

    private final Jdbi jdbi;
    private final Taxonomy taxonomy;
    private final Clock clock;
    private final Map<String, Pattern> compiled = new ConcurrentHashMap<>();

    Grader(Jdbi jdbi, Taxonomy taxonomy, Clock clock) {
        this.jdbi = jdbi;
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    public record Rule(
            String id,
            String edition,
            String article,
            String textZh,
            String category,
            Severity severity,
            String[] matches,
            String[] excludes) {}

    /** What the rules in force say of a hazard of this category with these words. */
    SeveritySuggestion suggest(String category, String description) {
        return suggest(inForce(), category, description);
    }

    /** The rules in force today, to be asked many times. */
    List<Rule> inForce() {
        LocalDate today = BusinessTime.today(clock);
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        select id, edition, article, text_zh, category, severity, matches, excludes
                        from severity_rule
                        where in_force_from <= :today and (in_force_to is null or in_force_to >= :today)
                          and cardinality(matches) > 0
                        order by id""").bind("today", today).mapTo(Rule.class).list());
    }

    SeveritySuggestion suggest(List<Rule> rules, String category, String description) {
        List<SeverityBasis> met = rules.stream()
                .filter(rule -> isMet(rule, description))
                .map(rule ->
                        new SeverityBasis(rule.id(), rule.edition(), rule.article(), rule.textZh(), rule.severity()))
                .toList();
        Category known = taxonomy.require(category);
        Severity severity = met.stream()
                .map(SeverityBasis::severity)
                .min(Severity::compareTo)
                .orElse(known.defaultSeverity());
        boolean onSpot = severity != Severity.MAJOR && known.defaultMode() == FixMode.ON_SPOT;
        return new SeveritySuggestion(severity, met, onSpot);
    }

    private boolean isMet(Rule rule, String description) {
        return Arrays.stream(rule.matches()).anyMatch(words -> found(words, description))
                && Arrays.stream(rule.excludes()).noneMatch(words -> found(words, description));
    }

    private boolean found(String words, String description) {
        return compiled.computeIfAbsent(words, Pattern::compile)
                .matcher(description)
                .find();
    }
}
