package org.hazardledger.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** CPU seconds of processes as the kernel counts them, children that have ended included. */
final class Cpu {

    private static final double TICKS_PER_SECOND = 100;

    private Cpu() {}

    /** CPU seconds of a process and all of its living descendants. */
    static double secondsOf(ProcessHandle root) {
        return Stream.concat(Stream.of(root), root.descendants())
                .mapToDouble(process -> seconds(process.pid()))
                .sum();
    }

    private static double seconds(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[11])
                            + Long.parseLong(fields[12])
                            + Long.parseLong(fields[13])
                            + Long.parseLong(fields[14]))
                    / TICKS_PER_SECOND;
        } catch (IOException e) {
            return 0;
        }
    }
}
