import { crc32, deflateSync } from 'node:zlib';

export type Pixels = { readonly width: number; readonly height: number; readonly bgra: Uint8Array };

const mostColours = 256;
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A PNG with a palette: the screens of a program have few colours, so it is a third of the size. */
export function writePalettePng({ width, height, bgra }: Pixels): Buffer {
  const buckets = countBuckets(bgra);
  const ranked = [...buckets.values()].toSorted((a, b) => b.count - a.count);
  const palette = ranked.slice(0, mostColours).map((it) => it.colour);
  const indexOf = new Map([...buckets].map(([key, { colour }]) => [key, nearest(palette, colour)]));
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      lines[y * (width + 1) + 1 + x] = indexOf.get(bucketOf(colourAt(bgra, at))) ?? 0;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits an index into the palette.
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

type Colour = readonly [red: number, green: number, blue: number];
type Bucket = { readonly colour: Colour; count: number };

/** Colours that differ by less than eye sees share a bucket and take the one that came first. */
function countBuckets(bgra: Uint8Array): ReadonlyMap<number, Bucket> {
  const buckets = new Map<number, Bucket>();
  for (let at = 0; at < bgra.length; at += 4) {
    const colour = colourAt(bgra, at);
    const key = bucketOf(colour);
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, { colour, count: 1 });
    else bucket.count += 1;
  }
  return buckets;
}

function bucketOf([red, green, blue]: Colour): number {
  return ((red >> 2) << 12) | ((green >> 2) << 6) | (blue >> 2);
}

function colourAt(bgra: Uint8Array, at: number): Colour {
  return [bgra[at + 2] ?? 0, bgra[at + 1] ?? 0, bgra[at] ?? 0];
}

function nearest(palette: readonly Colour[], [red, green, blue]: Colour): number {
  const distances = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
