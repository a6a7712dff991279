package org.hazardledger.photo;

import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.ProblemType;
import org.jspecify.annotations.Nullable;

/** Header {@code Content-Digest} (RFC 9530): what the sender says the image hashes to. */
final class ContentDigest {

    private static final Pattern SHA_256 = Pattern.compile("(?:^|,)\\s*sha-256=:([A-Za-z0-9+/]{43}=):\\s*(?=,|$)");

    private ContentDigest() {}

    /** Refuses bytes that changed on the way. Other algorithms than SHA-256 are not checked, as the RFC allows. */
    static void require(@Nullable String header, String sha256) {
        if (header == null || !header.contains("sha-256")) {
            return;
        }
        Matcher digest = SHA_256.matcher(header);
        if (!digest.find()) {
            throw Problem.invalid("Content-Digest", "content-digest");
        }
        if (!HexFormat.of()
                .formatHex(Base64.getDecoder().decode(digest.group(1)))
                .equals(sha256)) {
            throw Problem.of(ProblemType.VALIDATION, "content-digest-mismatch");
        }
    }
}
