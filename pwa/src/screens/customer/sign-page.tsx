import type { Place } from '@countersign/shared/record'
import { statementFor } from '@countersign/shared/rules'
import { fill, type Text } from '@countersign/shared/text'
import { type ReactNode, useId, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { useAround } from '../../around/index.ts'
import { deviceClock, deviceTime } from '../../clock/index.ts'
import { Button } from '../../parts/actions/button.tsx'
import { InkPad } from '../../parts/customer/ink-pad.tsx'
import { StatementBlock } from '../../parts/customer/statement-block.tsx'
import { useVisit } from '../../record-store/index.ts'
import { useLang } from '../../words/lang.tsx'
import { routes } from '../routes.ts'
import { useStandard, useVisitId } from '../visit-desk.tsx'
import { CustomerFrame } from './customer-frame.tsx'
import { Fold } from './fold.tsx'
import { Trouble } from './hand-back.tsx'
import { missingToSign } from './missing.ts'
import { stillWanted } from './readiness.ts'
import { RecordPages } from './record-pages.tsx'
import { RefusePage } from './refuse-page.tsx'
import { SignerFields } from './signer-fields.tsx'
import type { Signing } from './use-signing.ts'

interface SignPageProps {
  places: readonly Place[]
  signing: Signing
  title: Text
  lead: Text
  /** What the words of not signing are here: not agreeing, or just not signing. */
  notSigning: Text
  /** What the statement speaks of as listed above it. */
  above?: ReactNode
  below?: ReactNode
  onHandBack: () => void
}

/** The statements in full, who signs, and the place to sign; one drawing stands for all of them. */
export function SignPage({
  places,
  signing,
  title,
  lead,
  notSigning,
  above,
  below,
  onHandBack,
}: SignPageProps) {
  const { say, lang } = useLang()
  const [, go] = useLocation()
  const visit = useVisitId()
  const standard = useStandard()
  const record = useVisit(visit, (view) => view.record)
  const around = useAround(visit)
  const [isRefusing, setRefusing] = useState(false)
  const statements = places.map((place) => statementFor(standard, record, place))
  const { signer, strokes } = signing
  const blockers = useMemo(
    () => stillWanted(standard, record, places, deviceTime(deviceClock.now()), around, signer),
    [standard, record, places, around, signer],
  )
  const missing = missingToSign(signer, strokes, { blockers, isCopy: signing.isCopy })
  const asks = blockers.find((one) => one.asks)?.asks
  const missingId = useId()

  if (signing.refusal) return <Trouble refusal={signing.refusal} onEngineer={onHandBack} />
  if (isRefusing) {
    return <RefusePage signing={signing} onBack={() => setRefusing(false)} onHandBack={onHandBack} />
  }
  return (
    <CustomerFrame title={say(title)} lead={say(lead)} isWide onHandBack={onHandBack}>
      <div className="beside">
        <div className="stack">
          {above}
          {statements.map(({ id, version, title, words: text }) => (
            <StatementBlock
              key={id}
              title={say(title)}
              paragraphs={say(text).split('\n')}
              source={say(fill(words.source, { id, version }))}
            />
          ))}
          {below}
        </div>
        <div className="stack" data-gap="small">
          <SignerFields signer={signer} onChange={signing.keepSigner} />
          <InkPad
            label={say(words.pad)}
            initialStrokes={strokes}
            onChange={signing.keepStrokes}
            otherwise={say(words.otherwise)}
            {...(signing.isCopy && missing[0] && { error: say(missing[0].say) })}
          />
          {/* The pad shows by itself what it wants; whoever only hears the page is told here. */}
          <p id={missingId} role="status" className={missing[0]?.of === 'ink' ? 'heard-only' : undefined}>
            {missing.map((one) => say(one.say)).join(' ')}
          </p>
          <div className="customer-choices">
            <Button onPress={() => setRefusing(true)}>{say(notSigning)}</Button>
            {asks ? (
              <Button kind="primary" onPress={() => go(routes.ask(visit, asks.consent, asks.about))}>
                {say(words.phone)}
              </Button>
            ) : (
              <Button
                kind="primary"
                isDisabled={missing.length > 0}
                describedBy={missingId}
                onPress={signing.sign}
              >
                {say(words.sign)}
              </Button>
            )}
          </div>
        </div>
      </div>
      <Fold title={say(words.pages)}>
        <RecordPages key={lang} record={record} onSight={signing.see} />
      </Fold>
    </CustomerFrame>
  )
}

const words = {
  sign: { 'zh-CN': '确认签字', en: 'Sign' },
  phone: { 'zh-CN': '交还工程师打电话', en: 'Let the engineer phone' },
  pad: { 'zh-CN': '签名', en: 'Signature' },
  source: { 'zh-CN': '声明 {id}，第 {version} 版', en: 'Statement {id}, version {version}' },
  otherwise: {
    'zh-CN': '请告诉工程师：可以由您委托的同事代签，或者稍后再签。',
    en: 'Tell the engineer: a colleague you name can sign for you, or you sign later.',
  },
  pages: { 'zh-CN': '查看完整的记录单', en: 'See the whole record as it prints' },
} satisfies { [name: string]: Text }
