/** Only as much of JPEG and TIFF as it takes to carry a camera's own record over to a smaller picture. */
const startOfImage = 0xffd8
const app1 = 0xffe1
const startOfScan = 0xffda
const exifMark = 0x45786966 // "Exif"
const orientationTag = 0x0112

/** The EXIF segment of a JPEG (marker and length included), or null when it has none. */
export function exifOf(jpeg: ArrayBuffer): Uint8Array | null {
  const view = new DataView(jpeg)
  if (view.byteLength < 4 || view.getUint16(0) !== startOfImage) return null
  let at = 2
  while (at + 10 <= view.byteLength) {
    const marker = view.getUint16(at)
    const length = view.getUint16(at + 2)
    if (marker === startOfScan || marker >> 8 !== 0xff) return null
    if (marker === app1 && view.getUint32(at + 4) === exifMark)
      return new Uint8Array(jpeg.slice(at, at + 2 + length))
    at += 2 + length
  }
  return null
}

/** The same segment with its orientation set to upright: the smaller picture's pixels are already turned. */
export function upright(exif: Uint8Array): Uint8Array {
  const copy = exif.slice()
  const view = new DataView(copy.buffer)
  const tiff = 10 // marker 2, length 2, "Exif\0\0" 6
  if (copy.length < tiff + 8) return copy
  const little = view.getUint16(tiff) === 0x4949
  const directory = tiff + view.getUint32(tiff + 4, little)
  if (directory + 2 > copy.length) return copy
  const entries = view.getUint16(directory, little)
  for (let i = 0; i < entries; i++) {
    const entry = directory + 2 + i * 12
    if (entry + 12 > copy.length) break
    if (view.getUint16(entry, little) === orientationTag) view.setUint16(entry + 8, 1, little)
  }
  return copy
}

/** Puts an EXIF segment directly after the start of a JPEG that has none. */
export function withExif(jpeg: ArrayBuffer, exif: Uint8Array): Blob {
  return new Blob([jpeg.slice(0, 2), exif.slice().buffer, jpeg.slice(2)], { type: 'image/jpeg' })
}
