import { Descriptions, Form, Input, Radio } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

export interface Decision {
  approved: boolean
  note?: string
}

interface DecisionFieldsProps {
  /** What was asked, by whom and why. */
  facts: [label: string, value: ReactNode][]
  refused: boolean
  noteMaxLength: number
  /** What an approval says besides. */
  children?: ReactNode
}

/** What somebody asks for, and the answer to it; a refusal says why. */
export function DecisionFields({ facts, refused, noteMaxLength, children }: DecisionFieldsProps) {
  const { t } = useTranslation('desk')
  return (
    <>
      <Form.Item>
        <Descriptions
          size="small"
          column={1}
          items={facts.map(([label, value]) => ({ key: label, label, children: value }))}
        />
      </Form.Item>
      <Form.Item name="approved" label={t('hazards.decision')} rules={[{ required: true }]}>
        <Radio.Group
          options={[
            { value: true, label: t('hazards.approve') },
            { value: false, label: t('hazards.refuse') },
          ]}
        />
      </Form.Item>
      {!refused && children}
      <Form.Item
        name="note"
        label={t('hazards.note')}
        rules={[{ required: refused, whitespace: refused, message: t('hazards.reasonNeeded') }]}
      >
        <Input.TextArea rows={3} maxLength={noteMaxLength} />
      </Form.Item>
    </>
  )
}
