export interface TimeLeft {
  days: number
  hours: number
  minutes: number
  seconds: string
}

/** What is left until a cut-off, or null once it has passed; the cut-off's own instant still counts as in time. */
export function timeLeft(closesAt: string, now: Date): TimeLeft | null {
  const left = Date.parse(closesAt) - now.getTime()
  if (left < 0) return null
  const seconds = Math.floor(left / 1000)
  return {
    days: Math.floor(seconds / 86_400),
    hours: Math.floor((seconds % 86_400) / 3600),
    minutes: Math.floor((seconds % 3600) / 60),
    seconds: String(seconds % 60).padStart(2, '0'),
  }
}
