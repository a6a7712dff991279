/** A list of cases as it stands in the address. */
export interface CaseSearch<State extends string> {
  state?: State
  school?: string
}

/** Reads such a list's address; what it does not know is left out. */
export const caseSearchOf =
  <State extends string>(states: readonly State[]) =>
  (raw: Record<string, unknown>): CaseSearch<State> => ({
    state: states.find((state) => state === raw.state),
    school: typeof raw.school === 'string' && raw.school !== '' ? raw.school : undefined,
  })
