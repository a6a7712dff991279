import { useTranslation } from 'react-i18next'
import type { ImportRow } from '@/api/types'
import { Icon } from '@/shared/ui/icon'
import styles from './imports.module.css'

/** Why a row met its fate, what a person must see of it, and what was inferred, each at its column. */
export function RowRemarks({ row }: { row: ImportRow }) {
  const { t } = useTranslation('desk')
  const told = new Set(row.remarks.map((remark) => remark.text))
  return (
    <ul className={styles.messages}>
      {row.messages
        .filter((message) => !told.has(message))
        .map((message) => (
          <li key={message}>{message}</li>
        ))}
      {row.remarks.map((remark) => (
        <li key={`${remark.code} ${remark.column}`} className={remark.warning ? styles.warning : styles.note}>
          {remark.warning && <Icon name="alert" size={16} />}
          {remark.column ? t('imports.inColumn', { column: remark.column, text: remark.text }) : remark.text}
        </li>
      ))}
      {row.candidates.length > 0 && <li>{t('imports.candidates', { codes: row.candidates.join('、') })}</li>}
      {row.relatedRow !== null && <li>{t('imports.relatedRow', { row: row.relatedRow })}</li>}
    </ul>
  )
}
