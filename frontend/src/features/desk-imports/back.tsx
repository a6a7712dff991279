import { Button } from 'antd'
import { Icon } from '@/shared/ui/icon'
import styles from './imports.module.css'

/** The way back, in line with what stands below it. */
export function Back({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <div>
      <Button
        type="link"
        className={styles.back ?? ''}
        icon={<Icon name="back" size={16} />}
        onClick={onClick}
      >
        {label}
      </Button>
    </div>
  )
}
