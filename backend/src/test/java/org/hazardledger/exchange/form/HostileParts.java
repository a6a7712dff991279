package org.hazardledger.exchange.form;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Workbooks of which one part is no XML, or XML that asks for more than it says. */
final class HostileParts {

    private static final List<String> READ = List.of(
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "xl/worksheets/sheet1.xml",
            "xl/sharedStrings.xml",
            "xl/styles.xml");

    private static final Map<String, String> DOCTYPES = Map.of(
            "a file", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
            "an address", "<!DOCTYPE x [<!ENTITY e SYSTEM \"http://127.0.0.1:9/e\">]>",
            "a definition elsewhere", "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">",
            "a parameter", "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/p\"> %p;]>",
            "ten billion laughs", laughs(),
            "nothing", "<!DOCTYPE x>");

    private HostileParts() {}

    static Map<String, byte[]> all(String school) {
        OfficeParts parts = OfficeParts.of(GoodTables.xlsx(school));
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String part : READ) {
            DOCTYPES.forEach((what, doctype) -> files.put(
                    part + " with a doctype of " + what,
                    parts.reworded(part, xml -> declared(xml, doctype)).zipped()));
            files.put(
                    part + " cut",
                    parts.with(part, Arrays.copyOf(parts.part(part), parts.part(part).length / 2))
                            .zipped());
            files.put(part + " of noise", parts.with(part, noise(part)).zipped());
            files.put(
                    part + " of a page",
                    parts.with(part, utf8("<html><body>404</body></html")).zipped());
            files.put(
                    part + " in UTF-16 with a doctype",
                    parts.with(part, utf16(parts.text(part))).zipped());
            files.put(
                    part + " of 200,000 levels",
                    parts.with(part, utf8("<a>".repeat(200_000))).zipped());
            files.put(
                    part + " with a zero",
                    parts.reworded(part, xml -> xml.replaceFirst("<(\\w)", "<\0$1"))
                            .zipped());
        }
        for (String part : READ.subList(0, 4)) {
            files.put("without " + part, parts.without(part).zipped());
            files.put(part + " empty", parts.with(part, new byte[0]).zipped());
        }
        return files;
    }

    private static String declared(String xml, String doctype) {
        int root = xml.indexOf('<', xml.indexOf("?>"));
        String used = doctype.contains("ENTITY e") ? "&e;" : "";
        int inside = xml.indexOf('>', root) + 1;
        return xml.substring(0, root) + doctype + xml.substring(root, inside) + used + xml.substring(inside);
    }

    private static String laughs() {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE x [<!ENTITY e9 \"ha\">");
        for (int level = 8; level >= 0; level--) {
            String name = level == 0 ? "e" : "e" + level;
            doctype.append("<!ENTITY ")
                    .append(name)
                    .append(" \"")
                    .append(("&e" + (level + 1) + ";").repeat(12))
                    .append("\">");
        }
        return doctype.append("]>").toString();
    }

    private static byte[] utf16(String xml) {
        return declared(xml.replaceFirst("(?i)UTF-8", "UTF-16"), "<!DOCTYPE x>").getBytes(StandardCharsets.UTF_16);
    }

    private static byte[] noise(String seed) {
        byte[] noise = new byte[2_000];
        new Random(seed.hashCode()).nextBytes(noise);
        return noise;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
