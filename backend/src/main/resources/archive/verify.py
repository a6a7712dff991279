#!/usr/bin/env python3
"""Checks an archive of the Hazard Ledger without the service.  One file, Python 3.8 or newer, nothing to install.
脱离系统核对校园消防安全隐患台账档案包：无需安装任何软件，只需 Python 3.8 以上。

    python3 verify.py ARCHIVE.zip            the archive, or the folder it was unpacked to / 档案包或解压后的文件夹
    python3 verify.py ARCHIVE.zip --head JZQH002:128:9f86d0...    also against a head that was kept elsewhere / 与另行保存的链头核对

What is checked: every file against its SHA-256 in proof/manifest.ndjson, that nothing was added or taken out, every chain of
events line by line (hash, link, number) up to its head, and how many photos have their digest in an event. Whoever
could rewrite the whole archive could rewrite all of this too: against that, compare the SHA-256 of the ZIP with the one the
service told, or a chain with a head kept elsewhere (--head). Take this program from a source you trust, for the same reason.

Exit codes: 0 whole and intact - 1 something does not hold (each line says where) - 2 cannot be read
- 3 intact, but files were already missing when the archive was built
"""
import argparse
import hashlib
import json
import os
import re
import sys
import zipfile

GENESIS = "0" * 64
DIGEST = re.compile(rb"(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])")
MANIFEST, SUMMARY = "proof/manifest.ndjson", "proof/archive.json"
REASONS = {
    "absent": "文件不在档案包中 / file is not in the archive",
    "added": "清单之外的文件 / file that no manifest names",
    "changed": "内容与清单不符 / content differs from the manifest",
    "unreadable": "无法读取 / cannot be read",
    "manifest-changed": "清单被改动 / the manifest was changed",
    "not-json": "不是一条事件 / is no event",
    "wrong-number": "序号不连续，有事件被增删 / number out of order: an event was added or taken out",
    "broken-link": "与前一事件不衔接 / does not follow the event before",
    "other-organisation": "属于别的单位 / belongs to another organisation",
    "head-differs": "链尾与链头不符 / the last event is not the head",
    "kept-head-differs": "与另行保存的链头不符 / differs from the head kept elsewhere",
    "broken-when-built": "生成档案时链已不完整 / the chain did not hold when the archive was built",
    "photo-changed": "照片不是上传的那一张 / photo is not the one that was uploaded",
}


class Zip:
    def __init__(self, path):
        self.zip = zipfile.ZipFile(path)

    def names(self):
        return [info.filename for info in self.zip.infolist() if not info.is_dir()]

    def open(self, name):
        return self.zip.open(name)


class Folder:
    def __init__(self, path):
        self.path = path

    def names(self):
        return [os.path.relpath(os.path.join(folder, name), self.path).replace(os.sep, "/")
                for folder, _, files in os.walk(self.path) for name in files]

    def open(self, name):
        return open(os.path.join(self.path, *name.split("/")), "rb")


class Check:
    def __init__(self, source):
        self.source = source
        self.faults = self.missing = self.files = self.events = self.photos = self.proven = 0

    def fault(self, where, reason):
        self.faults += 1
        print("不符 BROKEN  %s  %s  %s" % (where, reason, REASONS[reason]))

    def digest(self, name):
        digest, size = hashlib.sha256(), 0
        with self.source.open(name) as file:
            for block in iter(lambda: file.read(1 << 20), b""):
                digest.update(block)
                size += len(block)
        return digest.hexdigest(), size

    def run(self, heads):
        summary = json.loads(self.source.open(SUMMARY).read().decode("utf-8"))
        present = self.source.names()
        for name in sorted(set(n for n in present if present.count(n) > 1)) if len(present) != len(set(present)) else []:
            self.fault(name, "added")
        if self.digest(MANIFEST)[0] != summary["manifestSha256"]:
            self.fault(MANIFEST, "manifest-changed")
        photos = set()
        named = self.manifest(set(present), photos)
        for name in sorted(set(present) - named - {MANIFEST, SUMMARY}):
            self.fault(name, "added")
        digests = set()
        for chain in summary["chains"]:
            self.chain(chain, heads.get(chain["code"]), digests)
        self.photos = len(photos)
        self.proven = sum(taken.encode() in digests for taken in photos)
        return summary

    def manifest(self, present, photos):
        named = set()
        with self.source.open(MANIFEST) as lines:
            for line in lines:
                entry = json.loads(line.decode("utf-8"))
                path = entry["path"]
                if "missing" in entry:
                    self.missing += 1
                    print("缺失 MISSING  %s  %s" % (path, entry["missing"]))
                    continue
                named.add(path)
                self.files += 1
                self.file(entry, path, present, photos)
        return named

    def file(self, entry, path, present, photos):
        if path not in present:
            self.fault(path, "absent")
            return
        try:
            found = self.digest(path)
        except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError):
            self.fault(path, "unreadable")
            return
        if found != (entry["sha256"], entry["size"]):
            self.fault(path, "changed")
        if "photo" in entry:
            photos.add(entry["taken"])
            if entry["exact"] and entry["sha256"] != entry["taken"]:
                self.fault(path, "photo-changed")

    def chain(self, chain, kept, digests):
        path, previous, number = chain["file"], GENESIS, 0
        at_kept = None
        if chain.get("reason"):
            self.fault("%s:%s" % (path, chain["brokenAt"]), "broken-when-built")
        try:
            lines = self.source.open(path)
        except (KeyError, OSError):
            self.fault(path, "absent")
            return
        with lines:
            for line in lines:
                number += 1
                self.events += 1
                where = "%s:%d" % (path, number)
                try:
                    event = json.loads(line.decode("utf-8"))
                    sequence, before = event["sequence"], event["previousHash"]
                except (ValueError, KeyError, TypeError):
                    self.fault(where, "not-json")
                    return
                if sequence != number:
                    self.fault(where, "wrong-number")
                    return
                if before != previous:
                    self.fault("%s:%d" % (path, max(1, number - 1)), "broken-link")
                    return
                if event.get("withheld") is True:
                    previous = event["hash"]
                else:
                    if event["organisation"] != chain["organisationId"]:
                        self.fault(where, "other-organisation")
                    previous = hashlib.sha256(line.rstrip(b"\n")).hexdigest()
                    digests.update(DIGEST.findall(line))
                if kept and number == kept[0]:
                    at_kept = previous
        if (number, previous) != (chain["headSequence"], chain["headHash"]):
            self.fault("%s:%d" % (path, number), "head-differs")
        if kept and at_kept != kept[1]:
            self.fault("%s:%d" % (path, kept[0]), "kept-head-differs")


def head(text):
    code, sequence, digest = text.split(":")
    return code, (int(sequence), digest)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive")
    parser.add_argument("--head", action="append", default=[], type=head, metavar="CODE:SEQUENCE:HASH")
    args = parser.parse_args()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        check = Check(Folder(args.archive) if os.path.isdir(args.archive) else Zip(args.archive))
        summary = check.run(dict(args.head))
    except (OSError, zipfile.BadZipFile, KeyError, ValueError) as error:
        print("无法读取 CANNOT BE READ  %s" % error, file=sys.stderr)
        return 2
    print("%s  截至 as of %s  文件 files %d  事件 events %d  缺失 missing %d  不符 faults %d" % (
        "完整 INTACT" if not check.faults else "不符 BROKEN", summary["asOf"], check.files, check.events, check.missing,
        check.faults))
    print("照片 photos %d  其中摘要在事件链中 with their digest in an event %d" % (check.photos, check.proven))
    for chain in summary["chains"]:
        print("链头 head  %s  %s  %d  %s" % (chain["code"], chain["name"], chain["headSequence"], chain["headHash"]))
    return 1 if check.faults else 3 if check.missing else 0


if __name__ == "__main__":
    sys.exit(main())
