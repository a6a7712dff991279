/** Every time on a screen is the time in China, wherever the phone is. */
const timeZone = 'Asia/Shanghai'
/** China has had no daylight saving since 1991, so the offset is fixed. */
const offset = '+08:00'

/** `2026年11月21日` / `21 Nov 2026` */
export function formatDate(value: string | Date, language: string): string {
  const date =
    typeof value === 'string' && value.length === 10
      ? new Date(`${value}T12:00:00${offset}`)
      : new Date(value)
  return new Intl.DateTimeFormat(language, {
    timeZone,
    dateStyle: language === 'en' ? 'medium' : 'long',
  }).format(date)
}

/** Date with hours and minutes. */
export function formatDateTime(value: string | Date, language: string): string {
  return new Intl.DateTimeFormat(language, {
    timeZone,
    year: 'numeric',
    month: language === 'en' ? 'short' : 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(new Date(value))
}

/** The day in China as `YYYY-MM-DD`. */
export function chinaDay(date: Date): string {
  return chinaParts(date).slice(0, 10)
}

/** The value of an `<input type="datetime-local">` showing the time in China. */
export function toLocalInput(date: Date): string {
  return chinaParts(date).slice(0, 16)
}

/** The instant an `<input type="datetime-local">` means, as RFC 3339. */
export function fromLocalInput(value: string): string {
  return `${value.length === 16 ? `${value}:00` : value}${offset}`
}

/** Whole days from today (in China) to a due date; negative when it has passed. */
export function daysUntil(dueDate: string, now: Date): number {
  return Math.round((Date.parse(dueDate) - Date.parse(chinaDay(now))) / 86_400_000)
}

function chinaParts(date: Date): string {
  return new Date(date.getTime() + 8 * 3_600_000).toISOString()
}
