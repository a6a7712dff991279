// Reads a static TrueType font and writes a smaller one. Only what a PDF needs is kept: outlines, widths, one
// character map and the names. Layout tables (ligatures, vertical forms) are dropped because the PDF renderer ignores them.

const KEPT_AS_THEY_ARE = ['OS/2', 'gasp', 'prep'];

/** The tables of a font file by tag. */
export function readTables(file) {
  const tables = new Map();
  const count = file.readUInt16BE(4);
  for (let i = 0; i < count; i++) {
    const at = 12 + i * 16;
    const offset = file.readUInt32BE(at + 8);
    tables.set(file.toString('latin1', at, at + 4), file.subarray(offset, offset + file.readUInt32BE(at + 12)));
  }
  return tables;
}

/** Code point to glyph number, from the format 12 subtable that every source font has. */
export function readCharacterMap(cmap) {
  const map = new Map();
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const at = cmap.readUInt32BE(4 + i * 8 + 4);
    if (cmap.readUInt16BE(at) !== 12) continue;
    for (let g = 0; g < cmap.readUInt32BE(at + 12); g++) {
      const group = at + 16 + g * 12;
      const [first, last, glyph] = [0, 4, 8].map((o) => cmap.readUInt32BE(group + o));
      for (let c = first; c <= last; c++) map.set(c, glyph + c - first);
    }
    return map;
  }
  throw new Error('The font has no full Unicode character map (format 12)');
}

/**
 * A font holding only the given characters, under another name.
 *
 * Every character gets a glyph number of its own even where the source shares one drawing between several: a PDF reader finds
 * the character from the glyph number, so a shared glyph would make copy and search return the wrong character.
 */
export function subset(file, keeps, names) {
  const tables = readTables(file);
  const source = new Glyphs(tables);
  const picked = [...readCharacterMap(tables.get('cmap'))].filter(([c]) => keeps(c)).sort(([a], [b]) => a - b);
  const glyphs = [0, ...picked.map(([, glyph]) => glyph)];
  const outlines = source.closeOver(glyphs);
  return assemble({
    ...Object.fromEntries(KEPT_AS_THEY_ARE.filter((t) => tables.has(t)).map((t) => [t, tables.get(t)])),
    ...outlines.tables(tables),
    cmap: characterMap(picked.map(([c], i) => [c, i + 1])),
    name: nameTable(names),
    post: postTable(tables.get('post')),
  });
}

class Glyphs {
  constructor(tables) {
    this.glyf = tables.get('glyf');
    this.loca = tables.get('loca');
    this.long = tables.get('head').readInt16BE(50) === 1;
    this.hmtx = tables.get('hmtx');
    this.metrics = tables.get('hhea').readUInt16BE(34);
  }

  outline(glyph) {
    const at = (i) => (this.long ? this.loca.readUInt32BE(i * 4) : this.loca.readUInt16BE(i * 2) * 2);
    return this.glyf.subarray(at(glyph), at(glyph + 1));
  }

  metric(glyph) {
    const last = Math.min(glyph, this.metrics - 1);
    const bearing = glyph < this.metrics ? glyph * 4 + 2 : this.metrics * 4 + (glyph - this.metrics) * 2;
    return [this.hmtx.readUInt16BE(last * 4), this.hmtx.readInt16BE(bearing)];
  }

  /** Adds the parts of composite glyphs and renumbers the references to them. */
  closeOver(glyphs) {
    const order = [...glyphs];
    const parts = new Map();
    const outlines = [];
    for (let i = 0; i < order.length; i++) {
      const outline = Buffer.from(this.outline(order[i]));
      for (const at of componentReferences(outline)) {
        const part = outline.readUInt16BE(at);
        if (!parts.has(part)) parts.set(part, order.push(part) - 1);
        outline.writeUInt16BE(parts.get(part), at);
      }
      outlines.push(outline);
    }
    return new Subset(outlines, order.map((g) => this.metric(g)));
  }
}

class Subset {
  constructor(outlines, metrics) {
    this.outlines = outlines;
    this.metrics = metrics;
  }

  tables(from) {
    const count = this.outlines.length;
    const loca = Buffer.alloc((count + 1) * 4);
    const padded = this.outlines.map((o) => pad(o));
    padded.reduce((at, o, i) => (loca.writeUInt32BE(at + o.length, (i + 1) * 4), at + o.length), 0);
    const hmtx = Buffer.alloc(count * 4);
    this.metrics.forEach(([advance, bearing], i) => {
      hmtx.writeUInt16BE(advance, i * 4);
      hmtx.writeInt16BE(bearing, i * 4 + 2);
    });
    const head = Buffer.from(from.get('head'));
    head.writeInt16BE(1, 50);
    const hhea = Buffer.from(from.get('hhea'));
    hhea.writeUInt16BE(count, 34);
    const maxp = Buffer.from(from.get('maxp'));
    maxp.writeUInt16BE(count, 4);
    return { glyf: Buffer.concat(padded), loca, hmtx, head, hhea, maxp };
  }
}

function* componentReferences(outline) {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return;
  for (let at = 10, flags = 0x20; flags & 0x20; ) {
    flags = outline.readUInt16BE(at);
    yield at + 2;
    at += 4 + (flags & 0x1 ? 4 : 2) + (flags & 0x8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
  }
}

function characterMap(pairs) {
  const groups = [];
  for (const [c, glyph] of pairs) {
    const last = groups.at(-1);
    if (last && last.to === c - 1) last.to = c;
    else groups.push({ from: c, to: c, glyph });
  }
  const table = Buffer.alloc(12 + 16 + groups.length * 12);
  table.writeUInt16BE(1, 2);
  table.writeUInt16BE(3, 4);
  table.writeUInt16BE(10, 6);
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(12, 12);
  table.writeUInt32BE(16 + groups.length * 12, 16);
  table.writeUInt32BE(groups.length, 24);
  groups.forEach(({ from, to, glyph }, i) => [from, to, glyph].forEach((v, k) => table.writeUInt32BE(v, 28 + i * 12 + k * 4)));
  return table;
}

function nameTable({ family, style, copyright, licence, version }) {
  const texts = [
    [0, copyright],
    [1, family],
    [2, style],
    [3, `${family} ${style} ${version}`],
    [4, `${family} ${style}`],
    [5, `Version ${version}`],
    [6, `${family.replaceAll(' ', '')}-${style}`],
    [13, licence],
  ].map(([id, text]) => [id, Buffer.from(text, 'utf16le').swap16()]);
  const start = 6 + texts.length * 12;
  const header = Buffer.alloc(start);
  header.writeUInt16BE(texts.length, 2);
  header.writeUInt16BE(start, 4);
  let offset = 0;
  texts.forEach(([id, text], i) => {
    [3, 1, 0x409, id, text.length, offset].forEach((v, k) => header.writeUInt16BE(v, 6 + i * 12 + k * 2));
    offset += text.length;
  });
  return Buffer.concat([header, ...texts.map(([, text]) => text)]);
}

function postTable(post) {
  const table = Buffer.from(post.subarray(0, 32));
  table.writeUInt32BE(0x00030000, 0);
  return table;
}

function pad(buffer) {
  return buffer.length % 4 === 0 ? buffer : Buffer.concat([buffer, Buffer.alloc(4 - (buffer.length % 4))]);
}

function checksum(buffer) {
  let sum = 0;
  for (let i = 0; i < buffer.length; i += 4) sum = (sum + buffer.readUInt32BE(i)) >>> 0;
  return sum;
}

function assemble(tables) {
  const tags = Object.keys(tables).sort();
  const power = Math.floor(Math.log2(tags.length));
  const header = Buffer.alloc(12 + tags.length * 16);
  header.writeUInt32BE(0x00010000, 0);
  [tags.length, 16 << power, power, tags.length * 16 - (16 << power)].forEach((v, i) => header.writeUInt16BE(v, 4 + i * 2));
  tables.head.writeUInt32BE(0, 8);
  let offset = header.length;
  const bodies = tags.map((tag, i) => {
    const body = pad(tables[tag]);
    header.write(tag, 12 + i * 16, 'latin1');
    [checksum(body), offset, tables[tag].length].forEach((v, k) => header.writeUInt32BE(v, 12 + i * 16 + 4 + k * 4));
    offset += body.length;
    return body;
  });
  const font = Buffer.concat([header, ...bodies]);
  const head = font.readUInt32BE(12 + tags.indexOf('head') * 16 + 8);
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, head + 8);
  return font;
}
