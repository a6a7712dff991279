package org.hazardledger.devstack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The service in Quarkus' development mode and the application on Vite's server: both reload when a file is saved. */
record HotReload(DataFolder data, Service service) {

    List<ChildProcess> start() {
        Path repository = Path.of("").toAbsolutePath();
        return List.of(
                ChildProcess.start(
                        "service",
                        data,
                        repository,
                        service.environment(),
                        List.of(
                                "mvn",
                                "-f",
                                "backend/pom.xml",
                                "-B",
                                "quarkus:dev",
                                "-Dquarkus.console.enabled=false",
                                "-Ddebug=false")),
                ChildProcess.start(
                        "frontend",
                        data,
                        repository.resolve("frontend"),
                        Map.of("HL_DEV_SERVICE", service.address()),
                        List.of("npm", "run", "dev")));
    }
}
