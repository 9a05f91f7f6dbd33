/** One size of the icon: as PNG, and as rows of red, green, blue and opacity. */
export type Picture = { readonly png: Buffer; readonly rgba: Buffer };

/** By the length of the side in pixels. */
type Pictures = ReadonlyMap<number, Picture>;

const icoSizes = [16, 24, 32, 48, 64, 128, 256] as const;

/** The types of the Apple icon image format that hold PNG, each with the side that it asks for. */
const icnsTypes = [
  ['icp4', 16],
  ['icp5', 32],
  ['icp6', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
] as const;

/** The icon of Windows: a directory of pictures, then the pictures. Only the largest may be a PNG everywhere. */
export function writeIco(pictures: Pictures): Buffer {
  const entries = icoSizes.flatMap((size) => {
    const picture = pictures.get(size);
    if (picture === undefined) return [];
    return [{ size, bytes: size < 256 ? writeBitmap(picture.rgba, size) : picture.png }];
  });
  const head = Buffer.alloc(6 + 16 * entries.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(entries.length, 4);
  let offset = head.length;
  entries.forEach(({ size, bytes }, index) => {
    const at = 6 + 16 * index;
    // A byte holds up to 255; 0 stands for 256.
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(bytes.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += bytes.length;
  });
  return Buffer.concat([head, ...entries.map(({ bytes }) => bytes)]);
}

/** A bitmap as icons hold it: rows from below, blue first, and a mask, which the opacity makes empty. */
function writeBitmap(rgba: Buffer, size: number): Buffer {
  const head = Buffer.alloc(40);
  head.writeUInt32LE(head.length, 0);
  head.writeInt32LE(size, 4);
  head.writeInt32LE(size * 2, 8);
  head.writeUInt16LE(1, 12);
  head.writeUInt16LE(32, 14);
  const pixels = Buffer.alloc(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    const from = row * size * 4;
    rgba.copy(pixels, (size - 1 - row) * size * 4, from, from + size * 4);
  }
  for (let at = 0; at < pixels.length; at += 4) {
    const red = pixels.readUInt8(at);
    pixels.writeUInt8(pixels.readUInt8(at + 2), at);
    pixels.writeUInt8(red, at + 2);
  }
  const maskRowBytes = Math.ceil(size / 32) * 4;
  return Buffer.concat([head, pixels, Buffer.alloc(maskRowBytes * size)]);
}

/** The icon of macOS: type, length and picture, one after the other. */
export function writeIcns(pictures: Pictures): Buffer {
  const parts = icnsTypes.flatMap(([type, size]) => {
    const picture = pictures.get(size);
    return picture === undefined ? [] : [chunk(type, picture.png)];
  });
  return chunk('icns', Buffer.concat(parts));
}

function chunk(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'ascii');
  head.writeUInt32BE(head.length + content.length, 4);
  return Buffer.concat([head, content]);
}
