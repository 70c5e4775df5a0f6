import type { Text } from '@countersign/shared/text'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { Button } from '../parts/actions/button.tsx'
import { EmptyState } from '../parts/frame/empty-state.tsx'
import { PageFrame } from '../parts/frame/page-frame.tsx'
import { useVisit } from '../record-store/index.ts'
import { useLang } from '../words/lang.tsx'
import { routes } from './routes.ts'
import { VisitDesk } from './visit-desk.tsx'

/** Lays a visit on the desk once it has been read; where it isn't on this device, says so. */
export function VisitGate({ visit, children }: { visit: string; children: ReactNode }) {
  const status = useVisit(visit, (view) => view.status)
  if (status === 'loading') return null
  if (status === 'missing') return <NoSuchVisit />
  return (
    <VisitDesk key={visit} visit={visit}>
      {children}
    </VisitDesk>
  )
}

function NoSuchVisit() {
  const { say } = useLang()
  const [, go] = useLocation()
  return (
    <PageFrame title={say(words.missing)} onBack={() => go(routes.visits)}>
      <EmptyState
        icon="question"
        title={say(words.missing)}
        action={<Button onPress={() => go(routes.visits)}>{say(words.toList)}</Button>}
      >
        {say(words.missingNote)}
      </EmptyState>
    </PageFrame>
  )
}

const words = {
  missing: { 'zh-CN': '这台设备上没有这次服务', en: 'This visit is not on this device' },
  missingNote: {
    'zh-CN': '它可能在另一台平板上。可以从导出文件导入，或回到列表。',
    en: 'It may be on another tablet. Import it from an exported file, or go back to the list.',
  },
  toList: { 'zh-CN': '回到列表', en: 'Back to the list' },
} satisfies { [name: string]: Text }
