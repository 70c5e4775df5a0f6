import type { Text } from '@countersign/shared/text'
import { useLocation } from 'wouter'
import { Button } from '../../parts/actions/button.tsx'
import { EmptyState } from '../../parts/frame/empty-state.tsx'
import { PageFrame } from '../../parts/frame/page-frame.tsx'
import { useLang } from '../../words/lang.tsx'
import { HandOver, useIsLent } from '../lock/hand-over.tsx'
import { routes } from '../routes.ts'
import { useFacts, useVisitId } from '../visit-desk.tsx'
import { VisitGate } from '../visit-gate.tsx'
import { HandBack } from './hand-back.tsx'
import { dataPlanOf } from './service-summary.ts'
import { SignPage } from './sign-page.tsx'
import { placeOneStands } from './signing.ts'
import { SummaryList } from './summary-list.tsx'
import { useSigning } from './use-signing.ts'

const placeOne = [1] as const

/** Place 1: what is going to be done to the customer's data, and their signature before it is (D7, S4.1, S5.4). */
export function SignDataSafetyScreen({ visit }: { visit: string }) {
  return (
    <VisitGate visit={visit}>
      <SignDataSafety />
    </VisitGate>
  )
}

function SignDataSafety() {
  const isLent = useIsLent()
  const { say } = useLang()
  const [, go] = useLocation()
  const visit = useVisitId()
  const signing = useSigning(placeOne, 'sign-1')
  const dataWork = useFacts((state) => state.dataWork)
  const isSigned = useFacts(placeOneStands)
  const leave = () => go(routes.phase(visit, 'serve'), { replace: true })

  if (!dataWork) {
    return (
      <PageFrame title={say(words.title)} onBack={leave}>
        <EmptyState
          icon="sign"
          title={say(words.noPlan)}
          action={<Button onPress={leave}>{say(words.toPlan)}</Button>}
        >
          {say(words.noPlanWhy)}
        </EmptyState>
      </PageFrame>
    )
  }
  if (!isLent) return <HandOver path={routes.signDataSafety(visit)} onBack={leave} />
  if (isSigned) return <HandBack title={words.thanks} onEngineer={leave} />
  if (signing.given === 'refused') return <HandBack title={words.refused} onEngineer={leave} />
  return (
    <SignPage
      places={placeOne}
      signing={signing}
      title={words.title}
      lead={words.lead}
      notSigning={words.disagree}
      above={<SummaryList rows={dataPlanOf({ dataWork })} />}
      onHandBack={leave}
    />
  )
}

const words = {
  title: { 'zh-CN': '数据安全，请您确认', en: 'Your data: please confirm' },
  lead: {
    'zh-CN': '下面的操作可能影响您的数据，动手之前请您看清楚再签字。',
    en: 'This may affect your data. Nothing is done before you have read it and signed.',
  },
  disagree: { 'zh-CN': '我不同意', en: 'I don’t agree' },
  thanks: { 'zh-CN': '谢谢，已签字', en: 'Thank you, it is signed' },
  refused: { 'zh-CN': '好的，不会进行这些操作', en: 'Understood: it will not be done' },
  noPlan: { 'zh-CN': '还没有数据安全说明', en: 'There is no data statement yet' },
  noPlanWhy: {
    'zh-CN': '先写明要做什么、可能影响哪些数据、由谁备份，再请客户签字。不涉及数据就不用签这一处。',
    en: 'Say first what will be done, which data it may affect and who backs up; then ask for the signature. Where no data is touched, nothing is signed here.',
  },
  toPlan: { 'zh-CN': '去填写', en: 'Fill it in' },
} satisfies { [name: string]: Text }
