import { useSay } from '../../lang.tsx'
import { ask } from '../../messages.ts'
import type { Desk, DeskTopic } from '../../tickets/desk.ts'
import { words } from '../words.ts'
import { Copy } from './do-it.tsx'

const answers = [
  ['yes', words.agreed],
  ['no', words.declined],
] as const

/** What the customer should hear of on the phone, and what they said. */
export function Topics({ desk: { ticket, topics }, onDesk }: { desk: Desk; onDesk: (desk: Desk) => void }) {
  const { say } = useSay()
  if (topics.length === 0) return null
  const told = ({ topic }: DeskTopic, answer: 'yes' | 'no') =>
    void ask('announce', { ticket, topic, answer }).then(onDesk)
  return (
    <section>
      <h3>{say(words.topics)}</h3>
      <ul className="lines">
        {topics.map((one) => (
          <li key={one.topic}>
            {say(one.say)} <cite>{one.clause}</cite>
            <span className="row doings">
              <Copy words={one.tell} />
              {answers.map(([answer, label]) => (
                <button
                  key={answer}
                  type="button"
                  aria-pressed={one.answer === answer}
                  onClick={({ nativeEvent }) => nativeEvent.isTrusted && told(one, answer)}
                >
                  {say(label)}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
