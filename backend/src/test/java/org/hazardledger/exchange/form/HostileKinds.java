package org.hazardledger.exchange.form;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Files of another kind, most of which carry the name of a table when they arrive. */
final class HostileKinds {

    /** The first bytes of other kinds of file. */
    private static final Map<String, String> BEGINNINGS = Map.ofEntries(
            Map.entry("pdf", "%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF"),
            Map.entry("png", "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR"),
            Map.entry("jpeg", "\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF\0"),
            Map.entry("gif", "GIF89a\1\0\1\0\0\0\0;"),
            Map.entry("windows program", "MZ\u0090\0\3\0\0\0\4\0\0\0\u00FF\u00FF\0\0"),
            Map.entry("linux program", "\u007FELF\2\1\1\0\0\0\0\0\0\0\0\0"),
            Map.entry("java class", "\u00CA\u00FE\u00BA\u00BE\0\0\0\u0041"),
            Map.entry("gzip", "\u001F\u008B\u0008\0\0\0\0\0\0\3"),
            Map.entry("bzip2", "BZh91AY&SY\0\0\0\0\u00FF\u00FE"),
            Map.entry("xz", "\u00FD7zXZ\0\0\4"),
            Map.entry("7z", "7z\u00BC\u00AF\u0027\u001C\0\4"),
            Map.entry("rar", "Rar!\u001A\7\1\0"),
            Map.entry("cab", "MSCF\0\0\0\0"),
            Map.entry("film", "\0\0\0\u0018ftypisom\0\0\2\0"),
            Map.entry("database", "SQLite format 3\0\u0010\0\1\1"),
            Map.entry("mail of outlook", "\u0021\u0042\u0044\u004E\0\0\0\0"),
            Map.entry("shortcut", "L\0\0\0\1\u0014\2\0"),
            Map.entry("half an archive", "PK\3\4"),
            Map.entry("empty archive", "PK\5\6" + "\0".repeat(18)),
            Map.entry("half a container", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
            Map.entry("page called xls", "<html><table><tr><td>学校代码</td></tr></table></html>"),
            Map.entry("page with a doctype", "<!DOCTYPE html>\n<script>alert(1)</script>"),
            Map.entry("table element", "<table><tr><td>学校代码</td></tr></table>"),
            Map.entry("mhtml", "MIME-Version: 1.0\nContent-Type: multipart/related"),
            Map.entry(
                    "xml spreadsheet",
                    "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"),
            Map.entry("svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
            Map.entry("rtf", "{\\rtf1\\ansi{\\object\\objocx}}"),
            Map.entry("json", "{\"学校代码\": \"JZQH001\"}"),
            Map.entry("script", "#!/bin/sh\nrm -rf /\n"),
            Map.entry("php", "<?php system($_GET['c']); ?>"),
            Map.entry("sylk with a command", "ID;P\nC;K=cmd|'/c calc'!A0\nE\n"),
            Map.entry("query file", "WEB\n1\nhttp://127.0.0.1:9/\n"),
            Map.entry("postscript", "%!PS-Adobe-3.0\n(%pipe%id) (r) file"));

    private HostileKinds() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("nothing", new byte[0]);
        files.put("one zero", new byte[1]);
        files.put("zeros", new byte[100_000]);
        byte[] ones = new byte[4096];
        Arrays.fill(ones, (byte) 0xFF);
        files.put("ones", ones);
        files.put("line ends", "\n".repeat(10_000).getBytes(StandardCharsets.US_ASCII));
        for (int seed = 0; seed < 20; seed++) {
            byte[] noise = new byte[50 + 400 * seed];
            new Random(seed).nextBytes(noise);
            files.put("noise " + seed, noise);
        }
        BEGINNINGS.forEach((name, head) -> {
            boolean text = head.chars().anyMatch(c -> c > 0xFF);
            files.put(name, head.getBytes(text ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1));
        });
        return files;
    }
}
