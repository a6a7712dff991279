import { exifOf, upright, withExif } from './exif'

/** Enough to read a label on an extinguisher, small enough for a stairwell's network. */
const longestEdge = 2048
const lightEnough = 700 * 1024

/**
 * A photo as it should travel: at most {@link longestEdge} pixels, with the camera's EXIF kept. What this browser cannot
 * decode (HEIC outside Safari) travels as it is; the service decodes it.
 */
export async function shrink(photo: Blob): Promise<Blob> {
  const picture = await createImageBitmap(photo, { imageOrientation: 'from-image' }).catch(() => null)
  if (!picture) return photo
  const scale = Math.min(1, longestEdge / Math.max(picture.width, picture.height))
  if (scale === 1 && photo.size <= lightEnough) {
    picture.close()
    return photo
  }
  const smaller = await redraw(picture, scale)
  picture.close()
  if (!smaller) return photo
  const exif = exifOf(await photo.arrayBuffer())
  return exif ? withExif(await smaller.arrayBuffer(), upright(exif)) : smaller
}

function redraw(picture: ImageBitmap, scale: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  const pen = canvas.getContext('2d')
  if (!pen) return Promise.resolve(null)
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.86))
}
