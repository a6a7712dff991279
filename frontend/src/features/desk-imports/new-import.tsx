import { Button, Radio, Select, Upload } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportForm, OnError } from '@/api/imports'
import { Labelled } from '@/features/desk-kit/labelled'
import { Section, Sheet } from '@/features/desk-kit/page'
import { ProblemNote } from '@/features/desk-kit/problem-note'
import { formatSize } from '@/features/desk-kit/size'
import { Icon } from '@/shared/ui/icon'
import styles from './imports.module.css'
import type { Order } from './search'

const forms: ImportForm[] = [
  'auto',
  'organisation-roster',
  'hazard-rows',
  'weekly-detail',
  'lookback-summary',
  'photo-folders',
  'comparison-sheet',
]

interface NewImportProps {
  order: Order | null
  onOrder: (order: Order) => void
  onDryRun: (order: Order) => void
  busy: boolean
  error: unknown
}

/** A file, what it is, and a dry run first: nothing is stored before somebody has seen what would happen. */
export function NewImport({ order, onOrder, onDryRun, busy, error }: NewImportProps) {
  const { t } = useTranslation('desk')
  const [form, setForm] = useState<ImportForm>('auto')
  const [onError, setOnError] = useState<OnError>('accept-valid')
  const current = order && { ...order, form, onError }
  return (
    <Sheet>
      <Section title={t('imports.new')}>
        <div className={styles.columns}>
          <Upload.Dragger
            accept=".csv,.xlsx,.xls,.txt,.zip,.docx"
            maxCount={1}
            showUploadList={false}
            beforeUpload={(file) => {
              onOrder({ file, form, onError })
              return false
            }}
          >
            <div className={styles.drop}>
              <Icon name="upload" size={32} />
              <strong>{order ? order.file.name : t('imports.drop')}</strong>
              <span>{order ? formatSize(order.file.size) : t('imports.kinds')}</span>
            </div>
          </Upload.Dragger>
          <div className={styles.options}>
            <Labelled label={t('imports.form')}>
              <Select
                value={form}
                onChange={setForm}
                options={forms.map((value) => ({ value, label: t(`imports.forms.${value}`) }))}
              />
            </Labelled>
            <fieldset>
              <legend>{t('imports.onError')}</legend>
              <Radio.Group
                vertical
                value={onError}
                onChange={(event) => setOnError(event.target.value)}
                options={[
                  { value: 'accept-valid', label: t('imports.acceptValid') },
                  { value: 'reject-file', label: t('imports.rejectFile') },
                ]}
              />
            </fieldset>
            <Button
              type="primary"
              disabled={!current}
              loading={busy}
              onClick={() => {
                if (!current) return
                onOrder(current)
                onDryRun(current)
              }}
            >
              {t('imports.dryRun')}
            </Button>
          </div>
        </div>
        <ProblemNote error={error} />
      </Section>
    </Sheet>
  )
}
