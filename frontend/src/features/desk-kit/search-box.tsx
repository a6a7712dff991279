import { Input } from 'antd'
import { useEffect, useState } from 'react'
import { Labelled } from './labelled'

const pause = 400

interface SearchBoxProps {
  label: string
  hint: string
  value?: string
  onSearch: (q: string | undefined) => void
}

/** Searches when typing pauses; the half-typed syllables of an input method are not searched for. */
export function SearchBox({ label, hint, value, onSearch }: SearchBoxProps) {
  const [text, setText] = useState(value ?? '')
  const [composing, setComposing] = useState(false)
  useEffect(() => setText(value ?? ''), [value])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a changed text is searched for
  useEffect(() => {
    const wanted = text.trim() || undefined
    if (composing || wanted === value) return
    const timer = setTimeout(() => onSearch(wanted), pause)
    return () => clearTimeout(timer)
  }, [text, composing])
  return (
    <Labelled label={label}>
      <Input
        type="search"
        allowClear
        placeholder={hint}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
      />
    </Labelled>
  )
}
