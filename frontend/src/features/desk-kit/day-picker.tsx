import { DatePicker } from 'antd'
import dayjs from 'dayjs'

interface DayPickerProps {
  id?: string
  /** A day as the contract writes it, `YYYY-MM-DD`. */
  value?: string
  onChange?: (day: string | undefined) => void
  min?: string
  max?: string
}

/** Picks a day; days are plain days in China here and never instants. */
export function DayPicker({ id, value, onChange, min, max }: DayPickerProps) {
  return (
    <DatePicker
      id={id}
      style={{ width: '100%' }}
      value={value ? dayjs(value) : null}
      onChange={(day) => onChange?.(day?.format('YYYY-MM-DD') ?? undefined)}
      minDate={min ? dayjs(min) : undefined}
      maxDate={max ? dayjs(max) : undefined}
    />
  )
}
