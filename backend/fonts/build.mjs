// Builds the fonts of the forms into ../src/main/resources/fonts. Run by `make fonts`; the result is committed (ADR "fonts").
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readCharacterMap, readTables, subset } from './truetype.mjs';

const TARGET = new URL('../src/main/resources/fonts/', import.meta.url);
const VERSION = '0.4.3';
const LICENCE = 'This Font Software is licensed under the SIL Open Font License, Version 1.1.';
const SERIF = '(c) 2017-2024 Adobe (http://www.adobe.com/). Modified: see backend/fonts of Hazard Ledger.';
const SANS = "(c) 2014-2021 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'. Modified: see backend/fonts of Hazard Ledger.";

const source = (face, weight) => {
  const name = face.split('-').map((w) => (w.length === 2 ? w.toUpperCase() : w[0].toUpperCase() + w.slice(1))).join('');
  return readFileSync(new URL(`node_modules/@expo-google-fonts/${face}/${weight}/${name}_${weight}.ttf`, import.meta.url));
};
const within = (c, first, last) => c >= first && c <= last;

/** Radicals and compatibility ideographs look like ordinary characters but are others: never printed, see the ADR. */
const isLookAlike = (c) => within(c, 0x2e80, 0x2fdf) || within(c, 0xf900, 0xfaff) || within(c, 0x2f800, 0x2fa1f);

/** The 6763 characters and the signs of GB 2312, enough for titles, headings and most text; anything else falls back to the next font. */
const gb2312 = (() => {
  const decoder = new TextDecoder('gbk');
  const set = new Set();
  for (let c = 0x20; c < 0x7f; c++) set.add(c);
  for (let row = 0xa1; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const text = decoder.decode(Uint8Array.of(row, cell));
      if (!text.includes('\ufffd')) set.add(text.codePointAt(0));
    }
  }
  for (const c of '²³·—…〔〕“”‘’') set.add(c.codePointAt(0));
  return set;
})();

const charactersOf = (file) => new Set(readCharacterMap(readTables(file).get('cmap')).keys());
const serif = source('noto-serif-sc', '400Regular');
const hongKong = source('noto-serif-hk', '400Regular');
const inSerif = charactersOf(serif);
const inHongKong = charactersOf(hongKong);
const isRareIn = (c) => !inSerif.has(c) && (within(c, 0x3400, 0x9fff) || within(c, 0x20000, 0x3ffff));

const fonts = [
  ['LedgerSong-Regular', serif, (c) => gb2312.has(c), 'Ledger Song', 'Regular', SERIF],
  ['LedgerSongMore-Regular', serif, (c) => !gb2312.has(c), 'Ledger Song More', 'Regular', SERIF],
  ['LedgerSong-Bold', source('noto-serif-sc', '700Bold'), (c) => gb2312.has(c), 'Ledger Song', 'Bold', SERIF],
  ['LedgerHei-Medium', source('noto-sans-sc', '500Medium'), (c) => gb2312.has(c), 'Ledger Hei', 'Medium', SANS],
  ['LedgerRareA-Regular', hongKong, isRareIn, 'Ledger Rare A', 'Regular', SERIF],
  ['LedgerRareB-Regular', source('noto-serif-jp', '400Regular'), (c) => isRareIn(c) && !inHongKong.has(c), 'Ledger Rare B', 'Regular', SERIF],
];

mkdirSync(TARGET, { recursive: true });
for (const [name, file, keeps, family, style, copyright] of fonts) {
  const font = subset(file, (c) => keeps(c) && !isLookAlike(c), { family, style, copyright, licence: LICENCE, version: VERSION });
  writeFileSync(new URL(`${name}.ttf`, TARGET), font);
  console.log(`${name}: ${(font.length / 1048576).toFixed(1)} MiB`);
}
