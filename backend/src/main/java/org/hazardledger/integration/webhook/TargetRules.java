package org.hazardledger.integration.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.Dns;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hazardledger.platform.Problem;

/**
 * Where deliveries may go: https, and only to addresses of the public network, so that nobody reaches our own servers
 * through us. Names are resolved again for every connection and each connection is made to an address that was checked,
 * because a name may point elsewhere by then. An installation whose receivers stand in a network of the authority's own
 * names that network.
 */
@ApplicationScoped
class TargetRules implements Dns {

    /** What is not the public network (IANA special-purpose registries); cloud metadata services lie within. */
    private static final List<Network> CLOSED = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "::/96",
                    "64:ff9b::/96",
                    "64:ff9b:1::/48",
                    "100::/64",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "fc00::/7",
                    "fe80::/10",
                    "fec0::/10",
                    "ff00::/8")
            .map(Network::of)
            .toList();

    /** Finds the addresses of a name. */
    interface Resolver {
        List<InetAddress> resolve(String name) throws UnknownHostException;
    }

    private final List<Network> open;
    private final boolean plain;
    private final Resolver resolver;

    @Inject
    TargetRules(
            @ConfigProperty(name = "hazard-ledger.webhooks.own-networks") Optional<String> ownNetworks,
            @ConfigProperty(name = "hazard-ledger.mode") String mode) {
        this(ownNetworks.orElse(""), "embedded".equals(mode), name -> List.of(InetAddress.getAllByName(name)));
    }

    /** For tests of what happens when a name changes. */
    TargetRules(String ownNetworks, boolean plain, Resolver resolver) {
        this.open = Arrays.stream(ownNetworks.split(","))
                .filter(text -> !text.isBlank())
                .map(Network::of)
                .toList();
        this.plain = plain;
        this.resolver = resolver;
    }

    /** Refuses an address nothing may be sent to, with what is wrong about it. */
    void require(String url) {
        URI target = parse(url);
        boolean scheme = "https".equals(target.getScheme()) || (plain && "http".equals(target.getScheme()));
        if (!scheme || target.getHost() == null || target.getRawUserInfo() != null || target.getFragment() != null) {
            throw Problem.invalid("/url", "webhook-url");
        }
        try {
            lookup(target.getHost().replaceAll("^\\[|]$", ""));
        } catch (ForbiddenTarget e) {
            throw Problem.invalid("/url", "webhook-private-target");
        } catch (UnknownHostException e) {
            throw Problem.invalid("/url", "webhook-unknown-host");
        }
    }

    private static URI parse(String url) {
        try {
            return new URI(url.strip());
        } catch (URISyntaxException e) {
            throw Problem.invalid("/url", "webhook-url");
        }
    }

    /** The addresses of a name; none of them may lie in a closed network. */
    @Override
    public List<InetAddress> lookup(String name) throws UnknownHostException {
        List<InetAddress> addresses = resolver.resolve(name);
        if (addresses.isEmpty()) {
            throw new UnknownHostException(name);
        }
        if (!addresses.stream().allMatch(this::isOpen)) {
            throw new ForbiddenTarget(name);
        }
        return addresses;
    }

    private boolean isOpen(InetAddress address) {
        if (open.stream().anyMatch(network -> network.contains(address))) {
            return true;
        }
        return CLOSED.stream().noneMatch(network -> network.contains(address))
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && !address.isAnyLocalAddress();
    }

    /** A name that leads into a closed network. */
    static final class ForbiddenTarget extends UnknownHostException {
        ForbiddenTarget(String name) {
            super(name);
        }
    }
}
