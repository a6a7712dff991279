import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './compare-slider.module.css'
import { PhotoImage } from './photo-image'

/** Before and after in one frame. A real range input moves the seam, so arrow keys and screen readers work by themselves. */
export function CompareSlider({ beforeId, afterId }: { beforeId: string; afterId: string }) {
  const { t } = useTranslation(['field', 'common'])
  const [seam, setSeam] = useState(50)
  return (
    <figure className={styles.compare}>
      <div className={styles.stage}>
        <PhotoImage id={beforeId} size="screen" alt={t('common:stage.BEFORE')} />
        <div className={styles.after} style={{ clipPath: `inset(0 0 0 ${seam}%)` }}>
          <PhotoImage id={afterId} size="screen" alt={t('common:stage.AFTER')} />
        </div>
        <span className={styles.seam} style={{ left: `${seam}%` }} />
        <span className={styles.before} aria-hidden="true">
          {t('common:stage.BEFORE')}
        </span>
        <span className={styles.afterLabel} aria-hidden="true">
          {t('common:stage.AFTER')}
        </span>
      </div>
      <label className={styles.range}>
        <span>{t('photo.compareHint')}</span>
        <input
          type="range"
          min={0}
          max={100}
          step={5}
          value={seam}
          aria-valuetext={t('photo.compareValue', { percent: seam })}
          onChange={(event) => setSeam(event.currentTarget.valueAsNumber)}
        />
      </label>
    </figure>
  )
}
