package org.hazardledger.devstack;

/** The process that started this one. */
final class Parent {

    private Parent() {}

    /** Ends this process in order when the starting one ends, even when that one was killed: tests leave nothing behind. */
    static void exitWithIt() {
        ProcessHandle.current()
                .parent()
                .ifPresentOrElse(parent -> parent.onExit().thenRun(() -> System.exit(0)), () -> System.exit(0));
    }
}
