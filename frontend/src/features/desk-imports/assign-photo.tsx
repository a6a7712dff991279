import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Form, Input, Modal, Radio } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AssignPhoto, PhotoCandidate, UnassignedPhoto } from '@/api/types'
import { assignPhoto, photoCandidatesQuery } from '@/api/unassigned-photos'
import { ProblemNote } from '@/features/desk-kit/problem-note'
import { QueryView } from '@/features/desk-kit/query-view'
import { PhotoImage } from '@/features/photos/photo-image'
import { formatDate } from '@/shared/dates'
import { StateTag } from '@/shared/hazard-tags'
import { StateMessage } from '@/shared/ui/states'
import { useSettled } from '@/shared/use-settled'
import styles from './photos.module.css'

const stages = ['BEFORE', 'DURING', 'AFTER'] as const

/** The photo beside the hazards it may show. */
export function AssignPhotoModal({ photo, onClose }: { photo: UnassignedPhoto; onClose: () => void }) {
  const { t } = useTranslation(['desk', 'common'])
  const { message } = App.useApp()
  const [form] = Form.useForm<AssignPhoto>()
  const [text, setText] = useState('')
  const candidates = useQuery({
    ...photoCandidatesQuery(photo.id, useSettled(text, 300)),
    placeholderData: (previous) => previous,
  })
  const queryClient = useQueryClient()
  const assign = useMutation({
    mutationFn: (to: AssignPhoto) => assignPhoto(photo, to),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['unassigned-photos'] })
      void queryClient.invalidateQueries({ queryKey: ['hazard'] })
      void message.success(t('desk:imports.photos.assigned'))
      onClose()
    },
  })
  return (
    <Modal
      open
      title={t('desk:imports.photos.assign')}
      okText={t('desk:imports.photos.assign')}
      cancelText={t('common:action.cancel')}
      confirmLoading={assign.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
      mask={{ closable: false }}
      closable={{ 'aria-label': t('common:action.close') }}
      width={960}
    >
      <ProblemNote error={assign.error} />
      <div className={styles.compare}>
        <div>
          <div className={styles.large}>
            <PhotoImage id={photo.photoId} size="screen" alt={photo.path} />
          </div>
          <p className={styles.path}>{photo.path}</p>
        </div>
        <Form
          form={form}
          layout="vertical"
          initialValues={{ stage: stages.find((stage) => stage === photo.stage) }}
          onFinish={(values) => assign.mutate(values)}
        >
          <Form.Item
            name="stage"
            label={t('desk:imports.photos.stage')}
            rules={[{ required: true, message: t('desk:imports.photos.stageNeeded') }]}
          >
            <Radio.Group
              options={stages.map((value) => ({ value, label: t(`desk:imports.photos.stages.${value}`) }))}
            />
          </Form.Item>
          <Input.Search
            className={styles.find ?? ''}
            allowClear
            aria-label={t('desk:imports.photos.find')}
            placeholder={t('desk:imports.photos.find')}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <QueryView query={candidates} rows={4}>
            {({ items }) =>
              items.length === 0 ? (
                <StateMessage icon="search" title={t('desk:imports.photos.noHazard')} />
              ) : (
                <Form.Item
                  name="hazardId"
                  label={t('desk:imports.photos.hazard')}
                  rules={[{ required: true, message: t('desk:imports.photos.hazardNeeded') }]}
                >
                  <Radio.Group
                    vertical
                    className={styles.candidates ?? ''}
                    options={items.map((hazard) => ({
                      value: hazard.hazardId,
                      label: <Candidate hazard={hazard} />,
                    }))}
                  />
                </Form.Item>
              )
            }
          </QueryView>
        </Form>
      </div>
    </Modal>
  )
}

function Candidate({ hazard }: { hazard: PhotoCandidate }) {
  const { i18n } = useTranslation()
  return (
    <span className={styles.candidate}>
      <span className={styles.thumb}>
        {/* what it is stands beside it */}
        {hazard.photoId && <PhotoImage id={hazard.photoId} size="thumb" alt="" />}
      </span>
      <span>
        <span className={styles.head}>
          {hazard.number} <StateTag state={hazard.state} />
        </span>
        <span className={styles.line}>{hazard.description}</span>
        <span className={styles.faint}>
          {[hazard.place, formatDate(hazard.foundAt, i18n.language)].filter(Boolean).join(' · ')}
        </span>
      </span>
    </span>
  )
}
