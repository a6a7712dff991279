package org.hazardledger.devstack;

import java.util.Locale;

/** What is said when everything runs: where to go, who to be, where the data is. */
record Announcement(RunOptions options, DataFolder data, Keycloak keycloak, Service service) {

    void print(double seconds) {
        System.out.println(options.temporary() ? forPrograms() : forPeople(seconds));
    }

    private String forPrograms() {
        Ports ports = options.ports();
        return """
                {"app":"%s","management":"http://localhost:%d","keycloak":"%s","issuer":"%s","postgres":"127.0.0.1:%d","s3":"http://127.0.0.1:%d","data":"%s"}""".formatted(
                        service.address(),
                        ports.management(),
                        keycloak.address(),
                        keycloak.issuer(),
                        ports.postgres(),
                        ports.s3(),
                        data.root());
    }

    private String forPeople(double seconds) {
        String address = switch (options.service()) {
            case BUILT -> service.address();
            case HOT_RELOAD -> "http://localhost:5173 (in a moment; the service is at " + service.address() + ")";
            case NONE -> "the service is not started; its environment is in " + data.serviceEnvironment();
        };
        return String.format(
                Locale.ROOT,
                """

                READY after %.1f s. Ctrl-C stops everything.

                  Address   %s
                  Logins    all with the password demo; they exist in this embedded realm only
                            filler 填表人, responsible 具体责任人, leader 分管领导, principal 主要负责人   江州市清河区实验小学
                            filler2 江州市清河区第一中学; filler-b 江州市云岭区实验小学
                            district, head 清河区; district-b 云岭区; city 江州市
                            inspector, inspector2 督导员; auditor
                  Data      %s (kept; delete the folder to begin anew)
                  Logs      %s
                  Keycloak  %s/admin (admin, password in %s)
                """,
                seconds,
                address,
                data.root(),
                data.log("service").getParent(),
                keycloak.address(),
                secretsFile());
    }

    private String secretsFile() {
        return data.secrets().resolve(Keycloak.ADMIN_SECRET).toString();
    }
}
