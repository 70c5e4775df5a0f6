import { doorOutcomeNames, doorWayNames } from '@countersign/shared/names'
import { fill, type Text } from '@countersign/shared/text'
import { Button } from '../../parts/actions/button.tsx'
import { NowBar } from '../../parts/findings/now-bar.tsx'
import { useLang } from '../../words/lang.tsx'
import type { How, Outcome, Tried } from './door-screen.tsx'

/** What may come of it. */
const outcomesOf: Readonly<{ [H in How]: readonly Outcome[] }> = {
  bell: ['no-answer', 'opened', 'waits-downstairs', 'away'],
  knock: ['no-answer', 'opened', 'waits-downstairs', 'away'],
  'phone-customer': ['no-answer', 'coming', 'waits-downstairs', 'opened', 'away'],
  'phone-contact': ['no-answer', 'coming', 'waits-downstairs', 'opened', 'away'],
  note: [],
}

interface DoorOutcomeProps extends Tried {
  onOutcome: (outcome: Outcome) => void
  onBack: () => void
}

/** What came of it: one tap writes it down. */
export function DoorOutcome({ how, likely, onOutcome, onBack }: DoorOutcomeProps) {
  const { say } = useLang()
  return (
    <>
      <NowBar
        title={say(words.whatCame)}
        note={say(fill(words.tried, { how: doorWayNames[how] }))}
        action={say(doorOutcomeNames[likely])}
        icon={likely === 'no-answer' ? 'close' : 'check'}
        onAct={() => onOutcome(likely)}
      >
        <Button kind="quiet" onPress={onBack}>
          {say(words.back)}
        </Button>
      </NowBar>
      <div className="row" data-fill>
        {outcomesOf[how]
          .filter((outcome) => outcome !== likely)
          .map((outcome) => (
            <Button key={outcome} onPress={() => onOutcome(outcome)}>
              {say(doorOutcomeNames[outcome])}
            </Button>
          ))}
      </div>
    </>
  )
}

const words = {
  whatCame: { 'zh-CN': '有人应吗？', en: 'Did anybody answer?' },
  tried: { 'zh-CN': '{how}之后', en: '{how}' },
  back: { 'zh-CN': '没有做，返回', en: 'I didn’t: back' },
} satisfies { [name: string]: Text }
