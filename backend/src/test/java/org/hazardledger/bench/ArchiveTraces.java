package org.hazardledger.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;

/** What archives that were not finished could leave: megabytes in the store, files of the service, jobs that never end. */
record ArchiveTraces(long storeMegabytes, long workFiles, String openJobs) {

    static ArchiveTraces of(BenchStack stack) throws IOException, SQLException {
        return new ArchiveTraces(
                bytes(Path.of(stack.storeConfig().get("test.s3.directory"))) >> 20,
                files(stack.workFolder()),
                stack.one("select count(*) from job where state in ('QUEUED', 'RUNNING')"));
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.mapToLong(each -> each.toFile().length()).sum();
        }
    }

    private static long files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
