package org.hazardledger.integration.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A range of addresses, written as {@code 10.20.0.0/16} or {@code fd00::/8}. */
record Network(byte[] base, int bits) {

    static Network of(String text) {
        String[] parts = text.strip().split("/", 2);
        try {
            byte[] base = InetAddress.getByName(parts[0]).getAddress();
            return new Network(base, parts.length == 1 ? base.length * 8 : Integer.parseInt(parts[1]));
        } catch (UnknownHostException | NumberFormatException e) {
            throw new IllegalArgumentException("no network: " + text, e);
        }
    }

    boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length != base.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((bytes[bit / 8] & mask) != (base[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
