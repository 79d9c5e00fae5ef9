"""Makes the face of the headings from the variable Bitter (SIL Open Font License 1.1, public/fonts/bitter-OFL.txt).

    pip install fonttools brotli
    python tools/fonts/subset.py bitter-latin-wght-normal.woff2 src/fonts/bitter-head.woff2

The source is in the npm package @fontsource-variable/bitter. One weight, no hints, 121 characters (English, German, French,
Spanish, Portuguese), at most 8 kB; the build says which letter a heading lacks. Kerning only among plain letters and six marks: the pairs with accents would cost 0.8 kB more.
"""

import os
import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

WEIGHT = 650
PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
MARKS = "0123456789 .,:;?!’‘“”()-–&/"
ACCENTS = "ÄÖÜäöüß" "ÀÂÇÉÈÊàâçèéêëîïôùûœ" "ÁÍÓÚÑáíóúñ¿¡" "ÃÕãõ"
KERNED = PLAIN + ".,’“”?"


def kern_only(font, characters):
    cmap = font.getBestCmap()
    keep = {cmap[ord(c)] for c in characters if ord(c) in cmap}
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            table = getattr(table, "ExtSubTable", table)
            if table.LookupType != 2:
                continue
            if table.Format == 1:
                pairs = [(g, p) for g, p in zip(table.Coverage.glyphs, table.PairSet) if g in keep]
                table.Coverage.glyphs = [g for g, _ in pairs]
                table.PairSet = [p for _, p in pairs]
                table.PairSetCount = len(pairs)
                for pair in table.PairSet:
                    pair.PairValueRecord = [r for r in pair.PairValueRecord if r.SecondGlyph in keep]
                    pair.PairValueCount = len(pair.PairValueRecord)
            else:
                table.Coverage.glyphs = [g for g in table.Coverage.glyphs if g in keep]
                for definition in (table.ClassDef1, table.ClassDef2):
                    definition.classDefs = {g: c for g, c in definition.classDefs.items() if g in keep}


def main(source, target):
    font = instancer.instantiateVariableFont(TTFont(source), {"wght": WEIGHT})
    kern_only(font, KERNED)
    options = subset.Options()
    options.layout_features = ["kern"]
    options.hinting = False
    options.notdef_outline = False
    options.glyph_names = False
    options.name_IDs = [1, 2]
    options.drop_tables += ["DSIG", "STAT", "GDEF", "gasp"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=PLAIN + MARKS + ACCENTS)
    subsetter.subset(font)
    font.flavor = "woff2"
    font.save(target)
    print(os.path.getsize(target), "bytes,", len(font.getBestCmap()), "characters")


main(*sys.argv[1:3])
