package org.hazardledger.devstack;

import java.io.PrintStream;
import java.util.Locale;

/** Tells the person at the terminal what is waited for, why, and how long it took. */
final class Progress {

    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    /** Says what happens now and why one waits for it; the returned wait says how long it took. */
    Wait start(String part, String why) {
        line(part, why + " …");
        return new Wait(part, System.nanoTime());
    }

    void line(String part, String text) {
        out.println(String.format(Locale.ROOT, "  %-12s %s", part, text));
    }

    final class Wait {

        private final String part;
        private final long begin;

        private Wait(String part, long begin) {
            this.part = part;
            this.begin = begin;
        }

        void done() {
            double seconds = (System.nanoTime() - begin) / 1e9;
            line(part, String.format(Locale.ROOT, "ready after %.1f s", seconds));
        }
    }
}
