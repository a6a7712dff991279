import type { ImportRow } from '@/api/types'
import { PhotoImage } from '@/features/photos/photo-image'
import styles from './imports.module.css'

/** Where a picture stands in its file, and the photo it became once it is stored. */
export function PictureOfRow({ row }: { row: ImportRow }) {
  const photo = row.changes.photo?.after
  const path = row.cells[0] ?? row.source
  return (
    <div className={styles.picture}>
      {photo && (
        <div className={styles.thumb}>
          {/* its path stands beside it */}
          <PhotoImage id={photo} size="thumb" alt="" />
        </div>
      )}
      <span>{path}</span>
    </div>
  )
}
