package org.hazardledger.document;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Fills the page templates of the forms. Every value is escaped: a hazard's description is text, never markup. */
final class Html {

    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .build();

    private final Template template;

    private Html(Template template) {
        this.template = template;
    }

    /** The template {@code templates/document/<name>.html}. */
    static Html template(String name) {
        try (InputStream in = Html.class.getResourceAsStream("/templates/document/" + name + ".html")) {
            if (in == null) {
                throw new IllegalStateException("Template missing: " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Html(ENGINE.parse(text, Variant.forContentType(Variant.TEXT_HTML), name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page with {@code form} as the template's only value of that name. */
    String fill(Object form) {
        return template.data("form", form).render();
    }
}
