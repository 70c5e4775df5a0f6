import type { Text } from '@countersign/shared/text'
import { useLang } from '../../words/lang.tsx'
import './knock-beat.css'

/** Twice, three light taps each. */
const groups = [
  [1, 2, 3],
  [4, 5, 6],
] as const

interface KnockBeatProps {
  /** How many taps have been given; the last of them is the one now. */
  taps: number
  isBeating: boolean
}

/** The beat to knock by: a dot for every tap, lit as it is due. */
export function KnockBeat({ taps, isBeating }: KnockBeatProps) {
  const { say } = useLang()
  return (
    <div className="beat" role="img" aria-label={say(words.beat)}>
      {groups.map((group) => (
        <span key={group[0]} className="beat-group">
          {group.map((tap) => (
            <span
              key={tap}
              className="beat-tap"
              data-lit={tap <= taps || undefined}
              data-now={(isBeating && tap === taps) || undefined}
            />
          ))}
        </span>
      ))}
    </div>
  )
}

const words = {
  beat: { 'zh-CN': '敲两遍，每遍轻敲三下', en: 'Knock twice, three light taps each' },
} satisfies Record<string, Text>
