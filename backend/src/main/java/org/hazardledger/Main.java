package org.hazardledger;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hazardledger.platform.ProductionReadiness;

/** Starts the service, unless its settings are not fit for it: then it says why and ends. */
@QuarkusMain
public final class Main {

    private static final int NOT_CONFIGURED = 78; // EX_CONFIG of sysexits.h

    private Main() {}

    public static void main(String... arguments) {
        Map<String, String> settings = new HashMap<>(System.getenv());
        System.getProperties().forEach((name, value) -> settings.put(name.toString(), value.toString()));
        List<String> findings = ProductionReadiness.findings(settings);
        if (!findings.isEmpty()) {
            findings.forEach(System.err::println);
            System.exit(NOT_CONFIGURED);
        }
        Quarkus.run(arguments);
    }
}
