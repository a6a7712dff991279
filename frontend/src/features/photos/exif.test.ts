import { describe, expect, it } from 'vitest'
import { exifOf, upright, withExif } from './exif'

/** An EXIF segment with one entry: orientation 6, "turn a quarter to the right". */
const sideways = Uint8Array.from([
  0xff, 0xe1, 0x00, 0x22, 0x45, 0x78, 0x69, 0x66, 0x00, 0x00, 0x4d, 0x4d, 0x00, 0x2a, 0x00, 0x00, 0x00, 0x08,
  0x00, 0x01, 0x01, 0x12, 0x00, 0x03, 0x00, 0x00, 0x00, 0x01, 0x00, 0x06, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
])
const jfif = [0xff, 0xe0, 0x00, 0x04, 0x4a, 0x46]
const scan = [0xff, 0xda, 0x00, 0x02, 1, 2, 3, 4, 5, 6, 7, 8]
const jpeg = (...parts: ArrayLike<number>[]) =>
  Uint8Array.from([0xff, 0xd8, ...parts.flatMap((part) => Array.from(part))]).buffer

describe('the EXIF of a photo that is made smaller', () => {
  it('is found behind other segments', () => {
    expect(exifOf(jpeg(jfif, sideways, scan))).toEqual(sideways)
  })

  it('is absent in a JPEG without it, in a PNG and in nothing', () => {
    expect(exifOf(jpeg(jfif, scan))).toBeNull()
    expect(exifOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]).buffer)).toBeNull()
    expect(exifOf(new ArrayBuffer(0))).toBeNull()
  })

  it('no longer asks to be turned, because the pixels already are', () => {
    const turned = upright(sideways)
    expect(turned[29]).toBe(1)
    expect(turned.length).toBe(sideways.length)
    expect(sideways[29]).toBe(6)
  })

  it('is carried over unchanged otherwise', async () => {
    const joined = withExif(jpeg(jfif, scan), sideways)
    expect(joined.type).toBe('image/jpeg')
    expect(exifOf(await joined.arrayBuffer())).toEqual(sideways)
  })
})
