"""Makes the fonts of themes/default/fonts from the packages they come from. Run by hand when a package has a new version:

    npm pack @fontsource/noto-sans @fontsource/noto-naskh-arabic @fontsource/noto-sans-gurmukhi \
        @fontsource/noto-sans-canadian-aboriginal      (and unpack each into its own folder)
    pip install fonttools brotli
    python tests/tools/fonts.py FOLDER

FOLDER holds the unpacked packages, in folders that begin with fontsource-noto-…-<version>/package. Each file for one script becomes
a TTF without hints, which Fanal reduces further to the letters of a language when it builds a site; the licence is copied beside it.
"""

import shutil
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parents[2] / "themes" / "default" / "fonts"
# The folder of the font, the package, the file of one script in it, and the characters kept if not all.
SOURCES = [
    ("naskh", "noto-naskh-arabic", "arabic", None),
    ("gurmukhi", "noto-sans-gurmukhi", "gurmukhi", None),
    ("syllabics", "noto-sans-canadian-aboriginal", "canadian-aboriginal", None),
    ("latin", "noto-sans", "latin-ext", "U+180-24F,U+250-2FF,U+300-36F,U+1D00-1DBF"),
]
HINTS = ["fpgm", "prep", "cvt ", "gasp", "DSIG", "hdmx", "VDMX", "LTSH", "meta", "FFTM"]


def main(packages):
    for name, package, script, kept in SOURCES:
        folders = sorted(packages.glob(f"fontsource-{package}-[0-9]*/package"))
        if not folders:
            sys.exit(f"{package} is not in {packages}")
        for weight in ("400", "700"):
            file = folders[-1] / "files" / f"{package}-{script}-{weight}-normal.woff2"
            font = TTFont(file, recalcTimestamp=False)
            font.flavor = None
            for table in HINTS:
                if table in font:
                    del font[table]
            if kept:
                options = subset.Options(layout_features=["*"], hinting=False, notdef_outline=True)
                subsetter = subset.Subsetter(options)
                subsetter.populate(unicodes=subset.parse_unicodes(kept.replace("U+", "")))
                subsetter.subset(font)
            target = FONTS / name / f"{weight}.ttf"
            target.parent.mkdir(exist_ok=True)
            font.save(target)
            print(name, weight, target.stat().st_size, "bytes,", len(font.getBestCmap()), "characters")
        shutil.copy(folders[-1] / "LICENSE", FONTS / name / "OFL.txt")


main(Path(sys.argv[1]))
