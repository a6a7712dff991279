package org.hazardledger.devstack;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hazardledger.devstack.RunOptions.ServiceKind;

/** Starts the parts in order, waits, and stops them in the opposite order, whatever ends the wait. */
final class Supervisor {

    static final String S3_ACCESS_KEY = "s3-access-key";
    static final String S3_SECRET_KEY = "s3-secret-key";

    private final RunOptions options;
    private final DataFolder data;
    private final Secrets secrets;
    private final Progress progress;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private boolean stopping;

    Supervisor(RunOptions options) {
        this.options = options;
        this.data = new DataFolder(options.data());
        this.secrets = new Secrets(data.secrets());
        // A program reads standard output of a temporary run: people's lines go beside it.
        this.progress = new Progress(options.temporary() ? System.err : System.out);
    }

    void run() {
        long begin = System.nanoTime();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        if (options.exitWithParent()) {
            Parent.exitWithIt();
        }
        data.create();
        own(data.lock());
        Orphans.end(data, progress);
        options.ports().requireFree(options.service() != ServiceKind.NONE);
        Binaries binaries = new Binaries(progress);
        binaries.prepare();

        Keycloak keycloak = new Keycloak(data, binaries, secrets, options.ports());
        Service service = new Service(data, secrets, options.ports(), keycloak);
        Progress.Wait identityWait = progress.start(
                "identity",
                keycloak.first()
                        ? "Keycloak fills an empty database and imports the realm (about 15 s)"
                        : "Keycloak opens its kept database (about 8 s)");
        // The slowest part first: the others start while it does.
        ChildProcess identity = watch(keycloak.start());
        Postgres database =
                own(new Postgres(data, binaries, secrets, options.ports().postgres()));
        database.start(progress);
        startObjectStore();
        keycloak.awaitReady(identity);
        identityWait.done();
        service.writeEnvironment();
        startService(service);
        new Announcement(options, data, keycloak, service).print((System.nanoTime() - begin) / 1e9);
        if (options.command().isEmpty()) {
            awaitEnd();
        } else {
            System.exit(new Client(service, keycloak).run(options.command()));
        }
    }

    private void startObjectStore() {
        Progress.Wait wait = progress.start("photos", "the S3 server opens its folder");
        own(ObjectStore.start(
                data.objects(),
                options.ports().s3(),
                secrets.of(S3_ACCESS_KEY),
                secrets.of(S3_SECRET_KEY),
                ObjectStore.BUCKET));
        wait.done();
    }

    private void startService(Service service) {
        switch (options.service()) {
            case NONE -> {}
            case HOT_RELOAD -> new HotReload(data, service).start().forEach(this::watch);
            case BUILT -> {
                Progress.Wait start =
                        progress.start("service", "the Hazard Ledger migrates its database and connects to the others");
                ChildProcess process = watch(service.start());
                service.awaitReady(process);
                start.done();
                Progress.Wait warmUp =
                        progress.start("service", "a first call as a demo login, so that yours is quick");
                service.warmUp(process);
                warmUp.done();
            }
        }
    }

    /** Remembers a part to be stopped; a part that comes while everything stops is stopped at once. */
    private synchronized <P extends AutoCloseable> P own(P part) {
        if (stopping) {
            close(part);
            throw new CannotStart("Stopped while starting.");
        }
        running.push(part);
        return part;
    }

    private ChildProcess watch(ChildProcess part) {
        own(part);
        // Ctrl-C reaches the parts at the same moment as us: wait before calling it unexpected.
        part.onExit()
                .thenRunAsync(() -> endBecauseOf(part), CompletableFuture.delayedExecutor(1500, TimeUnit.MILLISECONDS));
        return part;
    }

    private void endBecauseOf(ChildProcess part) {
        synchronized (this) {
            if (stopping) {
                return;
            }
        }
        System.err.println(
                part.failure("The part " + part.name() + " ended unexpectedly").getMessage());
        System.exit(1);
    }

    private synchronized void stop() {
        stopping = true;
        while (!running.isEmpty()) {
            close(running.pop());
        }
        if (options.temporary()) {
            data.delete();
        }
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) { // the others must be stopped too
            System.err.println("While stopping: " + e.getMessage());
        }
    }

    private static void awaitEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
