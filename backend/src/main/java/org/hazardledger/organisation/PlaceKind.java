package org.hazardledger.organisation;

/** Kinds of place; the first group are the key places of a school (重点部位). */
public enum PlaceKind {
    DORMITORY,
    CANTEEN,
    LIBRARY,
    LABORATORY,
    COMPUTER_ROOM,
    GYM,
    MICRO_STATION,
    CONTROL_ROOM,
    CLASSROOM,
    CORRIDOR,
    STAIRWELL,
    OUTDOOR,
    OTHER
}
