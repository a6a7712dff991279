let offset = 0

/** Learns how far this device's clock is from the server's; deadlines are counted by the server's time alone. */
export function learnServerTime(serverTime: string, receivedAt = Date.now()) {
  const server = Date.parse(serverTime)
  if (!Number.isNaN(server)) offset = server - receivedAt
}

/** Now, by the server's clock. */
export function serverNow(): Date {
  return new Date(Date.now() + offset)
}
