package org.hazardledger.devstack;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Ends what a supervisor left running that was killed without a chance to stop its parts. Called with the folder locked. */
final class Orphans {

    private static final int GRACE_SECONDS = 10;

    private Orphans() {}

    static void end(DataFolder data, Progress progress) {
        for (PidFile file : PidFile.in(data.run()).toList()) {
            file.process().ifPresent(process -> {
                progress.line("clean-up", "ending process " + process.pid() + ", left over by a run that was killed");
                end(process, Postgres.owns(file));
            });
            file.delete();
        }
    }

    private static void end(ProcessHandle process, boolean database) {
        List<ProcessHandle> family =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        if (database) {
            Postgres.interrupt(process);
        } else {
            process.destroy();
        }
        try {
            process.onExit().get(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        family.forEach(ProcessHandle::destroyForcibly);
    }
}
