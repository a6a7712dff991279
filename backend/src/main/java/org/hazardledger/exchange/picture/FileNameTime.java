package org.hazardledger.exchange.picture;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hazardledger.platform.BusinessTime;
import org.jspecify.annotations.Nullable;

/**
 * The time that phones and messengers write into the names of pictures: {@code mmexport1683612345678.jpg} of WeChat,
 * {@code IMG_20230509_101112.jpg}. A hint: of a forwarded picture it is the time of the export.
 */
public final class FileNameTime {

    private static final Pattern EPOCH = Pattern.compile("(?i)(?:mmexport|wx_camera_)(\\d{13})");
    private static final Pattern CALENDAR =
            Pattern.compile("(?<!\\d)(20\\d\\d)(\\d\\d)(\\d\\d)[-_ T]?(\\d\\d)(\\d\\d)(\\d\\d)(?!\\d{4})");

    private FileNameTime() {}

    /** Local time in China; null when the name tells none. */
    public static @Nullable LocalDateTime of(String name) {
        Matcher epoch = EPOCH.matcher(name);
        if (epoch.find()) {
            return LocalDateTime.ofInstant(Instant.ofEpochMilli(Long.parseLong(epoch.group(1))), BusinessTime.ZONE)
                    .withNano(0);
        }
        Matcher calendar = CALENDAR.matcher(name);
        try {
            return calendar.find()
                    ? LocalDateTime.of(
                            part(calendar, 1),
                            part(calendar, 2),
                            part(calendar, 3),
                            part(calendar, 4),
                            part(calendar, 5),
                            part(calendar, 6))
                    : null;
        } catch (DateTimeException e) {
            return null; // some other number
        }
    }

    private static int part(Matcher calendar, int group) {
        return Integer.parseInt(calendar.group(group));
    }
}
