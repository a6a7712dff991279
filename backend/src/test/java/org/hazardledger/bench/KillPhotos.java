package org.hazardledger.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.Sha256;
import org.hazardledger.testing.Tokens;

/** Reads photos as a person of the district does. */
record KillPhotos(BenchStack stack) {

    /** The photos of these digests whose bytes are not served as they were sent, thumbnails included. */
    List<String> unreadable(List<String> digests) throws SQLException, IOException, InterruptedException {
        Map<String, String> ids = ids(digests);
        HttpClient http = HttpClient.newHttpClient();
        String token = Tokens.of("bench-district", Role.DISTRICT);
        List<String> unreadable = new ArrayList<>();
        for (String digest : digests) {
            String path = "/api/v1/photos/" + ids.get(digest) + "/content?size=";
            HttpResponse<byte[]> original =
                    http.send(stack.request(path + "original", token).GET().build(), BodyHandlers.ofByteArray());
            HttpResponse<Void> thumb =
                    http.send(stack.request(path + "thumb", token).GET().build(), BodyHandlers.discarding());
            boolean right = Sha256.hex(original.body()).equals(digest) && thumb.statusCode() == 200;
            if (!right) {
                unreadable.add(
                        "photo " + digest + " answers " + original.statusCode() + ", thumbnail " + thumb.statusCode());
            }
        }
        return unreadable;
    }

    private Map<String, String> ids(List<String> digests) throws SQLException {
        Map<String, String> ids = new HashMap<>();
        try (Connection connection = stack.connection();
                PreparedStatement photos =
                        connection.prepareStatement("select sha256, id from photo where sha256 = any(?)")) {
            photos.setArray(1, connection.createArrayOf("text", digests.toArray()));
            try (ResultSet photo = photos.executeQuery()) {
                while (photo.next()) {
                    ids.put(photo.getString(1), photo.getString(2));
                }
            }
        }
        return ids;
    }
}
