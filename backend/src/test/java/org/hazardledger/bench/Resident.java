package org.hazardledger.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Memory of a process that is really in use, as the kernel counts it. */
record Resident(long pid) {

    /** Megabytes now. */
    long now() throws IOException {
        return status("VmRSS:");
    }

    /** Megabytes at most since {@link #forgetPeak}. */
    long peak() throws IOException {
        return status("VmHWM:");
    }

    /** Megabytes at most so far of a process that may have ended: 0 then. */
    long peakWhileItRuns() {
        try {
            return peak();
        } catch (IOException ended) {
            return 0;
        }
    }

    void forgetPeak() throws IOException {
        Files.writeString(Path.of("/proc/" + pid + "/clear_refs"), "5");
    }

    private long status(String name) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(kilobytes -> Long.parseLong(kilobytes) >> 10)
                .findFirst()
                .orElse(0);
    }
}
