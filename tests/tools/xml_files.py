#!/usr/bin/env python3
"""Runs xmllint over every XML and SVG file of published folders, and over every part of their office documents.

    xml_files.py FOLDER…

Each must be well formed; sitemaps and sitemap indexes must also be valid by the schemas of sitemaps.org, read in place from the
folder that FANAL_SCHEMAS names (`sitemap/*.xsd`). Without FANAL_SCHEMAS this is said, in capitals, and not passed over in silence.
"""

import os
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

# The schema of sitemaps asks strictly for a declaration of whatever it does not know itself: language alternates are these.
ALTERNATE = """<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">
  <xs:element name="link">
    <xs:complexType>
      <xs:attribute name="rel" use="required" fixed="alternate"/>
      <xs:attribute name="hreflang" use="required" type="xs:NMTOKEN"/>
      <xs:attribute name="href" use="required" type="xs:anyURI"/>
    </xs:complexType>
  </xs:element>
</xs:schema>
"""
BOTH = """<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="alternate.xsd"/>
  <xs:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="{schema}"/>
</xs:schema>
"""


def xmllint(paths, *options):
    """What xmllint says against these files; nothing if they are right."""
    said = []
    for start in range(0, len(paths), 200):
        command = ["xmllint", "--nonet", "--noout", *options, *map(str, paths[start : start + 200])]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            said += [line for line in done.stderr.splitlines() if line.strip() and not line.endswith(" validates")] or [f"xmllint: {done.returncode}"]
    return said


def unpacked(folders, where):
    """The parts of documents and sheets, unpacked; a document whose main part is missing counts as a finding."""
    parts, said = [], []
    documents = [path for folder in folders for path in sorted(Path(folder).rglob("*")) if path.suffix in (".docx", ".xlsx")]
    for number, path in enumerate(documents):
        with zipfile.ZipFile(path) as packed:
            names = packed.namelist()
            wanted = "word/document.xml" if path.suffix == ".docx" else "xl/workbook.xml"
            if packed.testzip() or wanted not in names or names[0] != "[Content_Types].xml":
                said.append(f"{path}: no office document")
            for at, name in enumerate(names):
                part = Path(where, f"{number}-{path.stem}-{at}.xml")
                part.write_bytes(packed.read(name))
                parts.append(part)
    return len(documents), parts, said


def main(folders):
    with tempfile.TemporaryDirectory() as where:
        documents, parts, broken = unpacked(folders, where)
        broken += xmllint(parts)
    files = [path for folder in folders for path in sorted(Path(folder).rglob("*")) if path.suffix in (".xml", ".svg", ".xhtml")]
    said = broken + xmllint(files)
    roots = {"urlset": "sitemap-0.9.xsd", "sitemapindex": "siteindex-0.9.xsd"}
    sitemaps = {root: [path for path in files if re.search(rb"<" + root.encode() + rb"[\s>]", path.read_bytes()[:2000])] for root in roots}
    checked = sum(map(len, sitemaps.values()))
    schemas = os.environ.get("FANAL_SCHEMAS")
    if schemas:
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "alternate.xsd").write_text(ALTERNATE)
            for root, paths in sitemaps.items():
                wrapper = Path(folder, f"{root}.xsd")
                wrapper.write_text(BOTH.format(schema=Path(schemas, "sitemap", roots[root]).resolve().as_uri()))
                said += xmllint(paths, "--schema", str(wrapper)) if paths else []
    else:
        print(f"xml_files.py: SITEMAPS NOT COMPARED WITH THEIR SCHEMA ({checked} files): FANAL_SCHEMAS IS NOT SET")
    for line in said:
        print(line)
    print(f"xml_files.py: {len(files)} files, {checked} sitemaps, {documents} office documents, {len(said)} findings")
    return 1 if said else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]) if sys.argv[1:] else __doc__)
